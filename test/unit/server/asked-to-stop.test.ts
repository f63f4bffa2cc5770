import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';

const script = join(import.meta.dirname, '../../support/until-asked.ts');

test('whoever was started by npm is asked to stop when the shell between them is ended', async () => {
  // Something is left to do after it, so that the shell stays as npm's does.
  const shell = spawn('sh', ['-c', `"${process.execPath}" --import tsx "${script}"; exit`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface(shell.stdout)) {
    said.push(line);
    if (line === 'ready') shell.kill('SIGTERM');
  }
  expect(said).toEqual(['ready', 'asked']);
});
