import type { Article, ArticleFile, Mention, Span } from '#contract/article';
import type { Texts } from './texts.ts';

type Problem = readonly [path: string, problem: string];

interface Holding {
  texts: Texts;
  /** Does one of the records give this hash? Then that text is its own. */
  isNamed: (sha256: string) => boolean;
  /** JSON path of the nth mention. */
  place: (n: number) => string;
}

interface Copied {
  article: Article;
  texts: Texts;
  articleOf: (id: string) => Article | undefined;
}

/** A text in which such a share of the mentions, and so many, stand where they should is the article's. */
const SURELY_THIS_TEXT = { share: 0.5, mentions: 5 };

/**
 * An article's record against the analyst's own copy of its text: does the hash name it, are the mentions written
 * there, is every word in a region? Without that copy nothing of this can be known, and nothing is said.
 */
export function* checkAgainstText(
  { article, mentions }: ArticleFile,
  { texts, isNamed, place }: Holding,
): Generator<Problem> {
  let text = texts.whole(article.textSha256);
  if (text === null) {
    const other = findOtherHash({ article, mentions }, { texts, isNamed });
    if (other === null) return;
    yield ['article.textSha256', `is not the hash of this text, which is ${other.sha256}`];
    ({ text } = other);
  }
  yield* checkLength(article, text);
  yield* checkSurfaces(mentions, { text, place });
  yield* checkCovered(article, text);
}

/** What is marked as copied stands word for word in the original; known where both texts are at hand. */
export function* checkCopies(at: readonly Span[], { article, texts, articleOf }: Copied): Generator<Problem> {
  const copy = texts.whole(article.textSha256);
  for (const [n, { start, end, copyOf }] of at.entries()) {
    const original = copyOf === undefined ? undefined : articleOf(copyOf.article);
    const text = original === undefined ? null : texts.whole(original.textSha256);
    if (copy === null || text === null || copyOf === undefined) continue;
    // What lies beyond the original is told with the places.
    if (copyOf.end <= text.length && text.slice(copyOf.start, copyOf.end) !== copy.slice(start, end))
      yield [`at[${n}].copyOf`, `${copyOf.article} has other words at ${copyOf.start}-${copyOf.end}`];
  }
}

/** The text that the record is about although it gives another hash; one without mentions is known by its length. */
function findOtherHash(
  { article, mentions }: Pick<ArticleFile, 'article' | 'mentions'>,
  { texts, isNamed }: Pick<Holding, 'texts' | 'isNamed'>,
): { sha256: string; text: string } | null {
  const { share, mentions: least } = SURELY_THIS_TEXT;
  let best: { sha256: string; text: string; standing: number } | null = null;
  for (const [sha256, text] of texts.all()) {
    if (isNamed(sha256)) continue;
    const standing = mentions.filter(({ start, end, surface }) => text.slice(start, end) === surface).length;
    // A few names may stand anywhere by chance, but hardly in a text of the very length.
    const isLikely = standing >= least || text.length === article.textLength;
    if (isLikely && standing >= mentions.length * share && standing >= (best?.standing ?? 0))
      best = { sha256, text, standing };
  }
  return best;
}

function* checkLength({ textLength }: Article, { length }: string): Generator<Problem> {
  if (length !== textLength) yield ['article.textLength', `is ${textLength}, and the text has ${length}`];
}

function* checkSurfaces(
  mentions: readonly Mention[],
  { text, place }: { text: string; place: (n: number) => string },
): Generator<Problem> {
  for (const [n, { start, end, surface, entity }] of mentions.entries())
    if (text.slice(start, end) !== surface)
      yield [
        `${place(n)}.surface`,
        `the text has other words at ${start}-${end} than this name of ${entity}`,
      ];
}

function* checkCovered({ regions }: Article, text: string): Generator<Problem> {
  let at = 0;
  for (const { start, end } of [...regions, { start: text.length, end: text.length }]) {
    if (text.slice(at, start).trim() !== '')
      yield ['article.regions', `leave out what stands at ${at}-${start}`];
    at = Math.max(at, end);
  }
}
