import type { Region } from '#contract/article';
import type { Intake } from '#contract/review-endpoints';
import { ArticleAbout, type CopySuggestion } from '#contract/review';
import { textIn } from '../articles/text-in.ts';
import type { Texts } from '../articles/texts.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import { internalText } from '../db/text.ts';
import { openOwnArticles } from '../intake/own-articles.ts';
import type { Ask } from './store.ts';

/** A text that has come in, and is kept. */
export interface Taken {
  readonly text: string;
  readonly sha256: string;
  readonly about: ArticleAbout;
  readonly regions: readonly Region[];
  readonly notices: readonly string[];
}

interface OfText {
  readonly id: string;
  readonly textSha256: string;
  readonly text: string;
}

/** The analyst's own texts: how one comes in, where it is, and which of them repeat one another. */
export interface Library {
  take(given: Pick<Intake, 'content' | 'about'>, o?: { signal?: AbortSignal }): Promise<Taken>;
  /** Null, with the reason, where it is not at hand. */
  textOf(sha256: string): Promise<{ text: string; why: null } | { text: null; why: string }>;
  copiesOf(ask: Ask, article: OfText): Promise<readonly CopySuggestion[]>;
  /** The texts of these articles, of those that are at hand. */
  textsOf(ask: Ask, articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const UNKNOWN: ArticleAbout = {
  title: null, publisher: null, authors: [], url: null, retrievedAt: null, publishedAt: null, publishedInferred: null,
  language: 'und',
}; // oxfmt-ignore

/** For so many articles it is kept of what they are copies. */
const KEPT = 30;

export function openLibrary({ home, texts }: { home: string; texts: Texts }): Library {
  const own = openOwnArticles(home);
  const kept = new Map<string, readonly CopySuggestion[]>();
  return {
    async take({ content, about }, { signal } = {}) {
      const { readIntake } = await import('../intake/intake.ts');
      const given =
        'text' in content
          ? content
          : { name: content.name, bytes: new Uint8Array(Buffer.from(content.base64, 'base64')) };
      // What JSON leaves out is absent, never undefined.
      const known = about as Partial<ArticleAbout>;
      const taken = await readIntake(given, { known, ...(signal && { signal }) });
      await own.keep(taken);
      // Its passages are shown from now on.
      await texts.lookAgain({ now: true });
      return { ...taken, about: ArticleAbout.parse({ ...UNKNOWN, ...taken.about }) };
    },
    textOf: (sha) => own.textOf(sha),
    async copiesOf(ask, { id, textSha256, text }) {
      const others = (await readOthers(ask)).filter((one) => one.id !== id);
      const key = sha256(canonical([textSha256, id, others.map((one) => [one, texts.has(one.textSha256)])]));
      const { findCopies } = await import('../intake/copies.ts');
      const found =
        kept.get(key) ??
        findCopies(
          text,
          others.flatMap((one) => {
            const other = texts.whole(one.textSha256);
            return other === null ? [] : [{ id: one.id, title: one.title, text: other }];
          }),
        );
      kept.delete(key);
      kept.set(key, found);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return found;
    },
    async textsOf(ask, articles) {
      const others = (await readOthers(ask)).filter(({ id }) => articles.includes(id));
      return new Map(
        others.flatMap(({ id, textSha256 }) => {
          const text = texts.whole(textSha256);
          return text === null ? [] : [[id, text] as const];
        }),
      );
    },
  };
}

/** Articles of the graph, and those under review. */
async function readOthers(ask: Ask): Promise<{ id: string; title: string; textSha256: string }[]> {
  return (await ask(internalText('review-texts'))).map((row) => {
    const [id, textSha256, about] = [textIn(row, 'id'), textIn(row, 'textSha256'), row['about']];
    // Our own writing; a title is what the article calls itself, or its id where nobody has said it.
    const told = typeof about === 'string' ? (JSON.parse(about) as ArticleAbout).title : row['title'];
    return { id, textSha256, title: typeof told === 'string' ? told : id };
  });
}
