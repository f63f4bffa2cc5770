import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Drawing, Png } from './draw-png.ts';

/** What the thread answers. */
export type Drawn = { png: Png } | { failure: string };

const require = createRequire(import.meta.url);
const FILE = new URL('./png.worker.ts', import.meta.url).href;
/** A thread does not inherit what reads TypeScript for the server, and has to be told where that is. */
const READER = pathToFileURL(
  join(dirname(require.resolve('tsx/package.json')), 'dist/esm/api/index.mjs'),
).href;
const START = `
  const { reader, file } = require('node:worker_threads').workerData;
  import(reader).then(({ register }) => { register(); return import(file); });
`;
/** The memory of a larger picture is given back with its thread. */
const MOST_KEPT = 16_000_000;

/** Started for the first picture, and kept for the next: to start it takes longer than to draw most of them. */
let thread: Worker | undefined;
/** One after the other: two large pictures at once would need twice the memory. */
let queue: Promise<unknown> = Promise.resolve();

/** Draws beside the server, which goes on answering: a large picture takes seconds. */
export async function drawInThread(drawing: Drawing): Promise<Png> {
  const mine = queue.then(() => ask(drawing));
  queue = mine.catch(() => undefined);
  return mine;
}

async function ask(drawing: Drawing): Promise<Png> {
  thread ??= new Worker(START, { eval: true, workerData: { reader: READER, file: FILE } });
  const asked = thread;
  thread = undefined;
  asked.ref();
  asked.postMessage(drawing);
  // Rejects when the thread breaks down, and then there is none to keep.
  const [drawn]: Drawn[] = await once(asked, 'message');
  if (drawn === undefined || 'failure' in drawn) {
    await asked.terminate();
    throw new Error(`the picture could not be drawn: ${drawn?.failure ?? 'no answer'}`);
  }
  const { png } = drawn;
  if (png.width * png.height > MOST_KEPT) await asked.terminate();
  else thread = kept(asked);
  return { ...png, bytes: Buffer.from(png.bytes) };
}

/** Waits for the next picture without keeping the process from its end. */
function kept(worker: Worker): Worker {
  worker.unref();
  return worker;
}
