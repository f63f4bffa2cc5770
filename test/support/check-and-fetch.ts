import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { readyJava } from './ready-java.ts';

/**
 * What `npm test` does before Jest. Beside the checks, which compute, it fetches what a machine without a cache lacks,
 * which mostly waits: Neo4j's jars and their class archive, and a browser. What cannot be had is told by the test that
 * needs it.
 */
const check = spawn('npm', ['run', '--silent', 'check'], {
  cwd: join(import.meta.dirname, '..', '..'),
  stdio: 'inherit',
  shell: process.platform === 'win32',
  // Two of them are written in Go: they clear up less often, and take a fifth less time.
  env: { ...process.env, GOGC: '400' },
});
const fetched = Promise.allSettled([readyJava(), findBrowser()]);
const [code] = (await once(check, 'exit')) as [number | null];
if (code !== 0) process.exit(code ?? 1);
await fetched;
