import type { Region } from '#contract/article';
import { MOST_INTAKE, type ArticleAbout } from '#contract/review';
import { AppError } from '../errors.ts';
import { SideThread, type Refusals } from '../side-thread.ts';

/** What comes in: a file by its bytes, or words that were pasted; and what the analyst knows of it. */
export interface Given {
  readonly content: { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };
  readonly known: Partial<ArticleAbout>;
}

/** A text ready to be kept. */
export interface Taken {
  readonly text: string;
  /** As it is kept: of a file in UTF-8 the very bytes that were given. */
  readonly bytes: Uint8Array;
  /** Of those bytes. */
  readonly sha256: string;
  /** What was given, where the text had to be taken out of it or read from another encoding. */
  readonly source?: { readonly bytes: Uint8Array; readonly ending: string };
  /** What is known or was read; the language always is, `und` where nobody can tell. */
  readonly about: Partial<ArticleAbout>;
  readonly regions: Region[];
  /** In words: what was guessed, put together or left out. */
  readonly notices: string[];
}

const SECONDS = 60;
const REST_SECONDS = 60;

const unreadable = (words: string, cause?: unknown) => new AppError('unreadable-text', words, { cause });
const TRY = 'Paste its words, or save the article alone as plain text.';

const REFUSALS: Refusals = {
  busy: (most) =>
    new AppError('load-under-way', `${most} texts wait to be read already. Try again in a minute.`),
  late: (seconds) => unreadable(`Reading it took longer than ${seconds} seconds and was ended. ${TRY}`),
  outOfMemory: (cause) => unreadable(`Reading it took more memory than a text may. ${TRY}`, cause),
  cancelled: () => new AppError('cancelled', 'It was given up before it was read; nothing was taken in.'),
  broken: (why, cause) => unreadable(`It could not be read: ${why}. ${TRY}`, cause),
};

const thread = new SideThread<Given, Taken | { readonly refused: string }>(
  new URL('./intake.worker.ts', import.meta.url),
  {
    seconds: SECONDS,
    mostWaiting: 100,
    memory: { maxOldGenerationSizeMb: 700 },
    rests: () => REST_SECONDS,
    refusals: REFUSALS,
  },
);

/** Reads what was given, whatever it is, beside the server. Fails as `unreadable-text`, in words with what to try. */
export async function readIntake(
  content: Given['content'],
  { known = {}, signal }: { known?: Partial<ArticleAbout>; signal?: AbortSignal } = {},
): Promise<Taken> {
  const size = 'bytes' in content ? content.bytes.byteLength : content.text.length;
  const name = 'bytes' in content ? content.name : 'What was pasted';
  if (size === 0) throw unreadable(`${name} is empty.`);
  if (size > MOST_INTAKE.bytes)
    throw unreadable(`${name} has ${Math.ceil(size / 1_000_000)} MB; at most ${MOST_INTAKE.bytes / 1_000_000} MB are taken. ${TRY}`);
  const taken = await thread.do({ content, known }, { signal });
  if ('refused' in taken) throw unreadable(taken.refused);
  return taken;
} // oxfmt-ignore
