import type { Region } from '#contract/article';
import type { ReadableText, TextReading } from '#contract/reading';
import { MOST_INTAKE, type ArticleAbout, type ReadVerdict } from '#contract/review';
import { canonical, sha256 } from '../db/canonical.ts';
import { AppError } from '../errors.ts';
import type { ReadOutcome } from '../reading/reading-thread.ts';
import type { KnownNames } from './known-names.ts';

/** What the reader makes of a text, or why it makes nothing of it: claims by hand can be made in any case. */
export interface Read {
  readonly verdict: ReadVerdict;
  readonly reading: TextReading;
}

interface Readable {
  readonly text: string;
  readonly passage: boolean;
  readonly regions: readonly Region[];
  readonly about: ArticleAbout;
}

export interface Reader {
  read(readable: Readable): Promise<Read>;
}

export const NOTHING_READ: TextReading = {
  extractors: [], sentences: [], entities: [], mentions: [], claims: [], figures: [], rules: [], dropped: [], limits: [],
}; // oxfmt-ignore

/** Of so many texts it is kept what was read: two reviewers and the one who opened another meanwhile wait for nothing. */
const KEPT = 30;

/** Equal texts, zones, days and names are read once: nothing else decides what is suggested. */
export function openReader(
  known: KnownNames,
  readText: (readable: ReadableText) => Promise<ReadOutcome>,
): Reader {
  const kept = new Map<string, Promise<Read>>();
  return {
    async read({ text, passage, regions, about }) {
      const unread = whyUnread({ text, passage, about });
      if (unread !== null) return { verdict: unread, reading: NOTHING_READ };
      const readable: ReadableText = {
        text,
        regions: [...regions],
        publishedAt: about.publishedAt,
        publisher: about.publisher,
        known: await known.in(text),
      };
      const key = sha256(canonical(readable));
      const reading = kept.get(key) ?? readText(readable).then(toRead, toStopped);
      // The last one asked for is the last to go.
      kept.delete(key);
      kept.set(key, reading);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      const forget = () => kept.delete(key);
      // What was only stopped may be read another time.
      reading.then(({ verdict }) => verdict.is === 'stopped' && forget(), forget);
      return reading;
    },
  };
}

/** Whatever a reader breaks at, the text is there, and claims can be made of it. */
function toStopped(error: unknown): Read {
  if (error instanceof AppError) throw error;
  const why = `Reading it failed: ${error instanceof Error ? error.message : String(error)}`;
  return toRead({ is: 'stopped', why });
}

function toRead(outcome: ReadOutcome): Read {
  if (outcome.is === 'read') return { verdict: { is: 'read', why: null }, reading: outcome.reading };
  return { verdict: { is: 'stopped', why: outcome.why }, reading: NOTHING_READ };
}

function whyUnread({ text, passage, about: { language } }: Omit<Readable, 'regions'>): ReadVerdict | null {
  if (passage)
    return {
      is: 'not-asked',
      why: 'A passage was pasted to make a fact of by hand, so nothing is suggested.',
    };
  if (text.length > MOST_INTAKE.letters)
    return {
      is: 'too-long',
      why: `The text has ${text.length.toLocaleString('en')} letters; ${MOST_INTAKE.letters.toLocaleString('en')} are read at most.`,
    };
  // What nobody can tell may well be English: a few lines are too few to know.
  if (/^(en|und)\b/i.test(language)) return null;
  return {
    is: 'other-language',
    why: `The text is in ${languageName(language)}, and only English is read. Claims can be made by hand.`,
  };
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Whoever typed it wrote no tag of a language.
    return tag;
  }
}
