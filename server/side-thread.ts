import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { AppError } from './errors.ts';
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
  /** Aborted when nobody wants it any more: it leaves the queue, or ends the thread that is at it. */
  readonly signal?: AbortSignal | undefined;
  /** What the thread may ask while it works. */
  readonly answer?: (question: Question) => Promise<unknown>;
}

/** What bounds the work of a thread. */
export interface Bounds<Made> {
  /** For so many seconds the thread waits for the next work; the memory of this one goes with it. */
  readonly rests?: (made: Made) => number;
  /** Of one piece of work. */
  readonly seconds?: number;
  readonly mostWaiting?: number;
  /** Of its memory; else as much as Node gives. */
  readonly memory?: ResourceLimits;
}

/** How whoever asked is told why there is nothing. */
export interface Refusals {
  busy(mostWaiting: number): Error;
  late(seconds: number): Error;
  outOfMemory(cause: unknown): Error;
  cancelled(): Error;
  broken(why: string, cause?: unknown): Error;
}

interface Whole {
  readonly seconds: number;
  readonly refusals: Refusals;
}

/** As many as heavy queries wait for theirs. */
const MOST_WAITING = 20;

/**
 * Works beside the server, which goes on answering. Started for the first piece of work and kept for the next, one
 * after the other in the order in which they were asked for; it keeps no process from its end.
 */
export class SideThread<Asked, Made, Question = never> {
  readonly #file: string;
  readonly #bounds: Required<Bounds<Made>>;
  readonly #refusals: Refusals;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;
  #kept: Worker | undefined;
  #resting: NodeJS.Timeout | undefined;
  /** A thread may end in the very moment in which it answers. */
  readonly #ended = new WeakSet<Worker>();

  constructor(file: URL, { refusals, ...bounds }: Bounds<Made> & Whole) {
    this.#file = file.href;
    this.#refusals = refusals;
    this.#bounds = { rests: () => Infinity, mostWaiting: MOST_WAITING, memory: {}, ...bounds };
  }

  /** Errors: one of its refusals, and whatever AppError the work throws. */
  async do(asked: Asked, turn: Turn<Question> = {}): Promise<Made> {
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
    if (signal?.aborted === true) throw this.#refusals.cancelled();
    if (!this.#isTaken) {
      this.#isTaken = true;
      return;
    }
    const { mostWaiting } = this.#bounds;
    if (this.#waiting.length >= mostWaiting) throw this.#refusals.busy(mostWaiting);
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(this.#refusals.cancelled());
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
    const workerData = { reader: READER, file: this.#file };
    const worker = new Worker(START, { eval: true, workerData, resourceLimits: this.#bounds.memory });
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
    const refusals = this.#refusals;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(late);
        signal?.removeEventListener('abort', leave);
        for (const [event, hear] of Object.entries(hearing)) worker.off(event, hear);
        settle();
      };
      const fail = (error: unknown): void => end(() => reject(error));
      const leave = (): void => fail(refusals.cancelled());
      const late = setTimeout(() => fail(refusals.late(seconds)), seconds * 1_000);
      const hearing = {
        message: (told: Answered<Made, Question>): void => {
          if ('question' in told) {
            if (answer === undefined) return fail(refusals.broken('it asked what nobody answers'));
            answer(told.question).then((answered) => worker.postMessage({ answered }), fail);
          } else if ('made' in told) end(() => resolve(told.made));
          else fail('refusal' in told ? toRefusal(told.refusal) : refusals.broken(told.failure));
        },
        messageerror: (cause: unknown): void => fail(refusals.broken('its answer cannot be read', cause)),
        error: (cause: unknown): void => fail(isOutOfMemory(cause) ? refusals.outOfMemory(cause) : refusals.broken('its thread broke down', cause)),
        exit: (code: number): void => fail(refusals.broken(`its thread ended with ${code}`)),
      };
      for (const [event, hear] of Object.entries(hearing)) worker.on(event, hear);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        worker.postMessage({ asked });
      } catch (cause) {
        fail(refusals.broken('it cannot be sent to its thread', cause));
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

function toRefusal({ code, detail, fields }: Extract<Answered<unknown, unknown>, { refusal: unknown }>['refusal']): AppError {
  return new AppError(code, detail, { fields });
} // oxfmt-ignore

/** Not by class: where modules are isolated, as in tests, Node's errors are of another Error. */
function isOutOfMemory(cause: unknown): boolean {
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return hasCode && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
