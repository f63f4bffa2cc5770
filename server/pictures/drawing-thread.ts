import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

/** What a thread answers. */
type Answered<Made> = { made: Made } | { failure: string };

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
export class DrawingThread<Asked, Made> {
  readonly #file: string;
  readonly #keeps: (made: Made) => boolean;
  #kept: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** `keeps`: whether the thread waits for the next picture after this one; the memory of a large one goes with it. */
  constructor(file: URL, keeps: (made: Made) => boolean = () => true) {
    this.#file = file.href;
    this.#keeps = keeps;
  }

  async draw(asked: Asked): Promise<Made> {
    const mine = this.#queue.then(() => this.#ask(asked));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  async #ask(asked: Asked): Promise<Made> {
    const worker = this.#kept ?? new Worker(START, { eval: true, workerData: { reader: READER, file: this.#file } });
    this.#kept = undefined;
    worker.ref();
    worker.postMessage(asked);
    // Rejects when the thread breaks down, and then there is none to keep.
    const [answered]: Answered<Made>[] = await once(worker, 'message');
    if (answered === undefined || 'failure' in answered) {
      await worker.terminate();
      throw new Error(`the picture could not be drawn: ${answered?.failure ?? 'no answer'}`);
    }
    const { made } = answered;
    if (this.#keeps(made)) {
      worker.unref();
      this.#kept = worker;
    } else await worker.terminate();
    return made;
  }
} // oxfmt-ignore

/** What a buffer is on the other side of a thread: the same bytes, without its ways. */
export function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Listens in a thread: what goes wrong there is told as a failure, not as the end of the thread. */
export function answerWith(draw: (asked: never) => unknown): void {
  parentPort?.on('message', (asked: unknown) => {
    // It is asked by a DrawingThread of the same kind.
    void answer(() => draw(asked as never)).then((answered) => parentPort?.postMessage(answered));
  });
}

async function answer(draw: () => unknown): Promise<Answered<unknown>> {
  try {
    return { made: await draw() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
