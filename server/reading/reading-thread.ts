import type { ReadableText, TextReading } from '#contract/reading';
import { AppError } from '../errors.ts';
import { SideThread, type Turn } from '../side-thread.ts';
import { toBounded } from './bounds.ts';

/** A text was read, or reading it was ended: why, in words. */
export type ReadOutcome =
  | { readonly is: 'read'; readonly reading: TextReading }
  | { readonly is: 'stopped'; readonly why: string };

/** Reading was ended before it was done; the text is as it was. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * An article takes milliseconds, the first one a second; the longest text that is read takes ten, and several times as
 * long where others keep the machine busy. How much is read does not hang on the clock: equal texts are read equally.
 */
const SECONDS = 120;
/** So long the thread waits for the next text; then the model's memory is given back with it. */
const REST_SECONDS = 60;
/** The model keeps every word that it meets: after so many letters its memory is given back at once. */
const LONG = 500_000;
/** With what the server itself holds, the process stays below 400 MB. */
const MEMORY = { maxOldGenerationSizeMb: 176, maxYoungGenerationSizeMb: 24 };

const REFUSALS = {
  busy: (most: number) => new Stopped(`${most} texts wait to be read already.`),
  late: (seconds: number) => new Stopped(`Reading took longer than ${seconds} seconds and was ended.`),
  outOfMemory: (cause: unknown) => new Stopped('Reading took more memory than it may have and was ended.', { cause }),
  cancelled: () => new AppError('cancelled', 'The text was given up before it was read.'),
  broken: (why: string, cause?: unknown) => new Error(`the text could not be read: ${why}`, { cause }),
}; // oxfmt-ignore

/** Reads texts in a thread of their own, which is there only while there is something to read. */
export class ReadingThread {
  readonly #thread: SideThread<ReadableText, TextReading>;

  constructor(
    file = new URL('./reading.worker.ts', import.meta.url),
    bounds: { readonly seconds?: number; readonly memory?: typeof MEMORY } = {},
  ) {
    const rests = ({ sentences }: TextReading) => ((sentences.at(-1)?.end ?? 0) > LONG ? 0 : REST_SECONDS);
    this.#thread = new SideThread(file, {
      seconds: SECONDS,
      memory: MEMORY,
      rests,
      ...bounds,
      refusals: REFUSALS,
    });
  }

  /** Errors: `cancelled`; and what nobody foresaw. */
  async read(readable: ReadableText, turn: Pick<Turn, 'signal'> = {}): Promise<ReadOutcome> {
    try {
      return { is: 'read', reading: await this.#thread.do(toBounded(readable), turn) };
    } catch (error) {
      if (error instanceof Stopped) return { is: 'stopped', why: error.message };
      throw error;
    }
  }
}

const thread = new ReadingThread();

/** The one thread of this process in which texts are read. */
export function readBeside(readable: ReadableText, turn: Pick<Turn, 'signal'> = {}): Promise<ReadOutcome> {
  return thread.read(readable, turn);
}
