import { join } from 'node:path';
import type { Region } from '#contract/article';
import { MOST_INTAKE } from '#contract/review';
import type { Passage } from '#contract/evidence';
import { regionOf } from './region-of.ts';
import { isOwnText, OWN_ARTICLES } from './own-folder.ts';
import { emptyShelf, MOST_TEXT_BYTES, readShelf, type Place, type Shelf } from './shelf.ts';

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
   * `now`: at once, for whoever has just laid something into it.
   */
  lookAgain(how?: { readonly now: boolean }): Promise<void>;
}

/** Where passages have no place, such as in what is kept in the database. */
export const NO_TEXTS: Texts = toTexts(() => emptyShelf('No passages are kept.'));

const LOOK_MILLISECONDS = 3_000;
/** Nobody notices it; some thousand files are looked at meanwhile. */
const WAIT_MILLISECONDS = 250;
const LATE = 'It is being looked through; what was found in it before is shown.';

const UNSET = 'ARTICLES_DIR is not set, so passages are not shown.';

interface Pace {
  readonly every?: number;
  readonly wait?: number;
}

/** Reads every file of the folder, and those that analysts took in below `home`. */
export async function openTexts(
  folder: string | undefined,
  { home, ...pace }: Pace & { readonly home?: string | undefined } = {},
): Promise<Texts> {
  const given = folder === undefined ? null : await openPlace({ folder, mostBytes: MOST_TEXT_BYTES }, pace);
  const own = home === undefined ? null : await openPlace(ownPlace(home), pace);
  if (given === null) return own === null ? toTexts(() => emptyShelf(UNSET)) : toTexts(() => besideNone(own.shelf()), own.lookAgain);
  if (own === null) return toTexts(given.shelf, given.lookAgain);
  return toTexts(together(given.shelf, own.shelf), async (how) => {
    await Promise.all([given.lookAgain(how), own.lookAgain(how)]);
  });
} // oxfmt-ignore

function ownPlace(home: string): Place {
  // A letter has four bytes at most.
  const mostBytes = MOST_INTAKE.letters * 4;
  return { folder: join(home, OWN_ARTICLES), mostBytes, isText: isOwnText, mayBeMissing: true };
}

function besideNone(own: Shelf): Shelf {
  if (own.texts.size === 0) return emptyShelf(UNSET);
  return {
    ...own,
    why: 'ARTICLES_DIR is not set, so passages are shown only of articles that were taken in here.',
  };
}

/** A text that is in both is the same in both: it is found by its hash. */
function together(given: () => Shelf, own: () => Shelf): () => Shelf {
  let made: { of: readonly ReadonlyMap<string, string>[]; texts: ReadonlyMap<string, string> } | null = null;
  return () => {
    const [shelf, { texts: added }] = [given(), own()];
    if (added.size === 0) return shelf;
    if (made?.of[0] !== shelf.texts || made.of[1] !== added) made = { of: [shelf.texts, added], texts: new Map([...shelf.texts, ...added]) };
    return { ...shelf, texts: made.texts };
  };
} // oxfmt-ignore

interface Open {
  readonly shelf: () => Shelf;
  readonly lookAgain: Texts['lookAgain'];
}

async function openPlace(
  place: Place,
  { every = LOOK_MILLISECONDS, wait = WAIT_MILLISECONDS }: Pace,
): Promise<Open> {
  let shelf = await readShelf(place, emptyShelf(''));
  let ended = performance.now();
  /** At most one: a folder that does not answer is not asked once more. */
  let look: { began: number; over: Promise<void> } | null = null;

  const read = async () => {
    shelf = await readShelf(place, shelf);
    ended = performance.now();
    look = null;
  };
  const isLate = () => look !== null && performance.now() - look.began > wait;
  return {
    shelf: () => (isLate() ? { ...shelf, why: `${shelf.why} ${LATE}` } : shelf),
    async lookAgain(how) {
      const now = performance.now();
      if (look === null && how?.now !== true && now - ended < every) return;
      look ??= { began: now, over: read() };
      await within(look.began + wait - now, look.over);
    },
  };
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
