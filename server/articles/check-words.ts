import type { Article, ArticlePackage } from '#contract/article';
import type { Texts } from './texts.ts';

type Problem = readonly [path: string, problem: string];

/**
 * An article's record against the analyst's own copy of its text: does the hash name it, are the mentions written
 * there, is every word in a region? Without that copy nothing of this can be known, and nothing is said.
 */
export function* checkAgainstText(one: ArticlePackage, texts: Texts): Generator<Problem> {
  const text = texts.whole(one.article.textSha256);
  if (text === null) yield* checkForOtherHash(one, texts);
  else {
    yield* checkLength(one.article, text);
    yield* checkSurfaces(one, text);
    yield* checkCovered(one.article, text);
  }
}

/** A text of this very length in which every mention stands where it should is this text: then the hash is wrong. */
function* checkForOtherHash({ article, mentions }: ArticlePackage, texts: Texts): Generator<Problem> {
  for (const [sha256, text] of texts.all()) {
    if (mentions.length === 0 || text.length !== article.textLength) continue;
    if (mentions.every(({ start, end, surface }) => text.slice(start, end) === surface))
      yield ['article.textSha256', `is not the hash of this text, which is ${sha256}`];
  }
}

function* checkLength({ textLength }: Article, { length }: string): Generator<Problem> {
  if (length !== textLength) yield ['article.textLength', `is ${textLength}, and the text has ${length}`];
}

function* checkSurfaces({ mentions }: ArticlePackage, text: string): Generator<Problem> {
  for (const [n, { start, end, surface, entity }] of mentions.entries())
    if (text.slice(start, end) !== surface)
      yield [
        `mentions[${n}].surface`,
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
