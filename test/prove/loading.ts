import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { toEnvironment } from '../support/an-app.ts';
import type { Address } from '../support/database.ts';
import { toStart, type Program } from '../support/programs/to-start.ts';

/** What each loader loads: some hubs, all statuses, articles that share entities and relations. */
export const GRAPH = { entities: 80, claims: 240, articles: 6 } as const;
/** Low, so that so small a graph has hubs all the same. */
export const HUB_DEGREE = 12;

/** What such a program writes, a line each. */
export const BEGINS = 'begins';
export const STORED = 'stored';

/** A loader under way. */
export interface Loading {
  /** Settles when this much is stored, or when the program has ended before that. */
  whenStored(commits: number): Promise<void>;
  kill(): void;
  /** How many commits it knew of, and how it ended: null when it was killed. */
  ended: Promise<{ stored: number; code: number | null; complaint: string }>;
}

/** Starts `loader.ts` as a process of its own. */
export function startLoading(address: Address, { seed }: { seed: number }): Loading {
  return startWriting(address, { program: 'test/prove/loader', argument: String(seed) });
}

/** Starts a program that writes a line after each commit of which it knows. */
export function startWriting(
  address: Address,
  { program, argument }: { program: Program; argument: string },
): Loading {
  const child = spawn(process.execPath, [...toStart(program), argument], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...toEnvironment(address) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const news = new EventEmitter();
  const told = { begun: false, stored: 0, over: false, complaint: '' };
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === BEGINS) told.begun = true;
    if (line === STORED) told.stored += 1;
    news.emit('change');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told.complaint += chunk.toString();
  });
  const endWithUs = () => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[code]]) => {
    process.off('exit', endWithUs);
    told.over = true;
    news.emit('change');
    return { stored: told.stored, code: code as number | null, complaint: told.complaint };
  });
  return {
    async whenStored(commits) {
      while (!told.over && !(told.begun && told.stored >= commits)) await once(news, 'change');
    },
    kill: endWithUs,
    ended,
  };
}
