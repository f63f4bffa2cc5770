import type { Region } from '#contract/article';
import type { Passage } from '#contract/evidence';
import { regionOf } from './region-of.ts';
import { emptyShelf, readShelf, type Shelf } from './shelf.ts';

/** The analyst's own copies, found by the hash that an article's record names; they never leave this machine. */
export interface Texts {
  has(sha256: string): boolean;
  /** The decoded text with this hash; null when it is not at hand. */
  whole(sha256: string): string | null;
  /** Every text at hand, with its hash. */
  all(): Iterable<readonly [sha256: string, text: string]>;
  passage(sha256: string, span: { start: number; end: number }, regions: readonly Region[]): Passage | null;
  /** Why passages may be missing, in words. */
  readonly why: string;
  /**
   * Looks for what was laid into the folder since, was changed or was taken out of it, every few seconds at most. Of a
   * folder that takes longer than a moment what was there before is used, and what is found is there for whoever asks next.
   */
  lookAgain(): Promise<void>;
}

/** Where passages have no place, such as in what is kept in the database. */
export const NO_TEXTS: Texts = toTexts(() => emptyShelf('No passages are kept.'));

const LOOK_MILLISECONDS = 3_000;
/** Nobody notices it; some thousand files are looked at meanwhile. */
const WAIT_MILLISECONDS = 250;
const LATE = 'It is being looked through; what was found in it before is shown.';

/** Reads every file of the folder. */
export async function openTexts(
  folder: string | undefined,
  { every = LOOK_MILLISECONDS, wait = WAIT_MILLISECONDS }: { every?: number; wait?: number } = {},
): Promise<Texts> {
  if (folder === undefined)
    return toTexts(() => emptyShelf('ARTICLES_DIR is not set, so passages are not shown.'));
  let shelf = await readShelf(folder, emptyShelf(''));
  let ended = performance.now();
  /** At most one: a folder that does not answer is not asked once more. */
  let look: { began: number; over: Promise<void> } | null = null;

  const read = async () => {
    shelf = await readShelf(folder, shelf);
    ended = performance.now();
    look = null;
  };
  const isLate = () => look !== null && performance.now() - look.began > wait;
  return toTexts(
    () => (isLate() ? { ...shelf, why: `${shelf.why} ${LATE}` } : shelf),
    async () => {
      const now = performance.now();
      if (look === null && now - ended < every) return;
      look ??= { began: now, over: read() };
      await within(look.began + wait - now, look.over);
    },
  );
}

/** Waits for it, or so long. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  if (milliseconds <= 0) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function toTexts(shelf: () => Shelf, lookAgain: Texts['lookAgain'] = () => Promise.resolve()): Texts {
  return {
    lookAgain,
    get why() {
      return shelf().why;
    },
    has: (sha256) => shelf().texts.has(sha256),
    whole: (sha256) => shelf().texts.get(sha256) ?? null,
    all: () => shelf().texts,
    passage(sha256, { start, end }, regions) {
      const text = shelf().texts.get(sha256);
      const region = regionOf({ start, end }, regions);
      if (text === undefined || region === undefined) return null;
      return {
        before: text.slice(region.start, start),
        match: text.slice(start, end),
        after: text.slice(end, region.end),
      };
    },
  };
}
