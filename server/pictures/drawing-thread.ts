import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import type { Answered } from './answer-with.ts';

const require = createRequire(import.meta.url);
/** A thread does not inherit what reads TypeScript for the server, and has to be told where that is, if it needs it. */
const READER = pathToFileURL(
  join(dirname(require.resolve('tsx/package.json')), 'dist/esm/api/index.mjs'),
).href;
const START = `
  const { reader, file } = require('node:worker_threads').workerData;
  const canRead = file.endsWith('.ts') ? import(reader).then(({ register }) => register()) : Promise.resolve();
  canRead.then(() => import(file));
`;

/** Whose turn it is. */
export interface Turn<Question = never> {
  /** Aborted when nobody wants the picture any more: it leaves the queue, or ends the thread that is at it. */
  readonly signal?: AbortSignal | undefined;
  /** What the thread may ask while it draws. */
  readonly answer?: (question: Question) => Promise<unknown>;
}

interface Bounds<Made> {
  /** For so many seconds the thread waits for the next picture; the memory of this one goes with it. */
  readonly rests?: (made: Made) => number;
  /** Of one picture. */
  readonly seconds?: number;
  readonly mostWaiting?: number;
}

/** 20,000 actors with 40,000 relations take some 20 s on two busy cores. */
const SECONDS = 120;
/** A thread whose last picture was large waits so long for the next; then its memory is given back with it. */
export const REST_SECONDS = 60;
/** As many as heavy queries wait for theirs. */
const MOST_WAITING = 20;

/**
 * Draws beside the server, which goes on answering. Started for the first picture and kept for the next, one after
 * the other in the order in which they were asked for; it keeps no process from its end.
 */
export class DrawingThread<Asked, Made, Question = never> {
  readonly #file: string;
  readonly #bounds: Required<Bounds<Made>>;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;
  #kept: Worker | undefined;
  #resting: NodeJS.Timeout | undefined;
  /** A thread may end in the very moment in which it answers. */
  readonly #ended = new WeakSet<Worker>();

  constructor(file: URL, bounds: Bounds<Made> = {}) {
    this.#file = file.href;
    this.#bounds = { rests: () => Infinity, seconds: SECONDS, mostWaiting: MOST_WAITING, ...bounds };
  }

  /** Errors: `drawing-busy`, `drawing-too-large`, `cancelled`, and whatever AppError the drawing throws. */
  async draw(asked: Asked, turn: Turn<Question> = {}): Promise<Made> {
    await this.#enter(turn.signal);
    const worker = this.#take();
    let rest = 0;
    try {
      const made = await this.#ask(worker, { asked, turn });
      rest = this.#bounds.rests(made);
      return made;
    } finally {
      void this.#leave(worker, rest);
    }
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) throw cancelled();
    if (!this.#isTaken) {
      this.#isTaken = true;
      return;
    }
    const { mostWaiting } = this.#bounds;
    if (this.#waiting.length >= mostWaiting)
      throw new AppError('drawing-busy', `${mostWaiting} pictures wait to be drawn already.`);
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(cancelled());
      };
      this.#waiting.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  #take(): Worker {
    const kept = this.#kept;
    this.#kept = undefined;
    clearTimeout(this.#resting);
    if (kept !== undefined) {
      kept.ref();
      return kept;
    }
    const worker = new Worker(START, { eval: true, workerData: { reader: READER, file: this.#file } });
    // One that breaks down while it waits for work must not take the process with it.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#ended.add(worker);
      if (this.#kept === worker) this.#kept = undefined;
    });
    return worker;
  }

  /** Whoever waits longest takes over, once what this one took is given back. */
  async #leave(worker: Worker, rest: number): Promise<void> {
    if (rest > 0 && !this.#ended.has(worker)) {
      worker.unref();
      this.#kept = worker;
      if (rest !== Infinity) this.#resting = setTimeout(() => this.#end(worker), rest * 1_000).unref();
    } else await terminate(worker);
    const next = this.#waiting.shift();
    if (next === undefined) this.#isTaken = false;
    else next();
  }

  #end(worker: Worker): void {
    if (this.#kept !== worker) return;
    this.#kept = undefined;
    void terminate(worker);
  }

  #ask(worker: Worker, { asked, turn }: { asked: Asked; turn: Turn<Question> }): Promise<Made> {
    const { signal, answer } = turn;
    const { seconds } = this.#bounds;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(late);
        signal?.removeEventListener('abort', leave);
        for (const [event, hear] of Object.entries(hearing)) worker.off(event, hear);
        settle();
      };
      const fail = (error: unknown): void => end(() => reject(error));
      const leave = (): void => fail(cancelled());
      const late = setTimeout(
        () => fail(tooLarge(`Drawing it took longer than ${seconds} seconds and was ended.`)),
        seconds * 1_000,
      );
      const hearing = {
        message: (told: Answered<Made, Question>): void => {
          if ('question' in told) {
            if (answer === undefined) return fail(broken('it asked what nobody answers'));
            answer(told.question).then((answered) => worker.postMessage({ answered }), fail);
          } else if ('made' in told) end(() => resolve(told.made));
          else fail('refusal' in told ? toRefusal(told.refusal) : broken(told.failure));
        },
        messageerror: (cause: unknown): void => fail(broken('its answer cannot be read', cause)),
        error: (cause: unknown): void => fail(isOutOfMemory(cause) ? tooLarge('Drawing it took more memory than there is.', cause) : broken('its thread broke down', cause)),
        exit: (code: number): void => fail(broken(`its thread ended with ${code}`)),
      };
      for (const [event, hear] of Object.entries(hearing)) worker.on(event, hear);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        worker.postMessage({ asked });
      } catch (cause) {
        fail(broken('it cannot be sent to its thread', cause));
      }
    });
  }
} // oxfmt-ignore

/** Node holds the process for a thread that is being ended; nobody waits for its end. */
function terminate(worker: Worker): Promise<number> {
  const ended = worker.terminate();
  worker.unref();
  return ended;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'The picture was given up before it was drawn.');
}

function tooLarge(words: string, cause?: unknown): AppError {
  return new AppError('drawing-too-large', words, { cause });
}

function broken(why: string, cause?: unknown): Error {
  return new Error(`the picture could not be drawn: ${why}`, { cause });
}

function toRefusal({ code, detail, fields }: Extract<Answered<unknown, unknown>, { refusal: unknown }>['refusal']): AppError {
  return new AppError(code, detail, { fields });
} // oxfmt-ignore

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** What a buffer is on the other side of a thread: the same bytes, without its ways. */
export function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
