import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread answers. */
export type Answered = { bytes: Uint8Array } | { failure: string };

const require = createRequire(import.meta.url);
/** A thread does not inherit what reads TypeScript for the server, and has to be told where that is. */
const READER = pathToFileURL(
  join(dirname(require.resolve('tsx/package.json')), 'dist/esm/api/index.mjs'),
).href;
const START = `
  const { reader, file } = require('node:worker_threads').workerData;
  import(reader).then(({ register }) => { register(); return import(file); });
`;

/**
 * Draws beside the server, which goes on answering. Started for the first picture and kept for the next, one after
 * the other; it keeps no process from its end.
 */
export class DrawingThread<Asked> {
  readonly #file: string;
  #kept: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(file: URL) {
    this.#file = file.href;
  }

  async draw(asked: Asked): Promise<Buffer> {
    const mine = this.#queue.then(() => this.#ask(asked));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  async #ask(asked: Asked): Promise<Buffer> {
    const worker = this.#kept ?? new Worker(START, { eval: true, workerData: { reader: READER, file: this.#file } });
    this.#kept = undefined;
    worker.ref();
    worker.postMessage(asked);
    // Rejects when the thread breaks down, and then there is none to keep.
    const [answered]: Answered[] = await once(worker, 'message');
    if (answered === undefined || 'failure' in answered) {
      await worker.terminate();
      throw new Error(`the picture could not be drawn: ${answered?.failure ?? 'no answer'}`);
    }
    worker.unref();
    this.#kept = worker;
    return Buffer.from(answered.bytes.buffer, answered.bytes.byteOffset, answered.bytes.byteLength);
  }
} // oxfmt-ignore
