import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleFile, CLAIM_ZONES, type Zone } from '#contract/article';
import { articleTexts } from '../../support/article-texts.ts';
import { TRAPS, trapsAstray } from '../../support/traps.ts';

const files = readdirSync('seed/articles').map((name) =>
  ArticleFile.parse(JSON.parse(readFileSync(join('seed/articles', name), 'utf8'))),
);
const traps = Object.entries(TRAPS).flatMap(([article, all]) => all.map((trap) => [article, trap] as const));

/** The files with every region of one zone taken for another. */
const taking = (zone: Zone, as: Zone) =>
  files.map(({ article }) => ({
    article: {
      ...article,
      regions: article.regions.map((region) => (region.zone === zone ? { ...region, zone: as } : region)),
    },
  }));

test('what is not the story in each of the five texts is known as such, and nothing else is', () => {
  expect(files).toHaveLength(5);
  expect(trapsAstray(files)).toEqual([]);
});

describe('it is noticed', () => {
  test.each<[what: string, zone: Zone, as: Zone]>([
    ['when reader comments are taken for the text', 'comment', 'body'],
    ['when headlines of other stories are taken for subheads', 'other-headline', 'subhead'],
    ['when paragraphs printed twice are taken for new ones', 'duplicate', 'body'],
    ['when an advertisement is taken for the text', 'promo', 'body'],
    ['when what belongs to the page is taken for the text', 'chrome', 'body'],
    ['when a caption is taken for the text and so weighs as much', 'caption', 'body'],
    ['when the text is taken for reader comments', 'body', 'comment'],
  ])('%s', (_what, zone, as) => {
    expect(trapsAstray(taking(zone, as))).not.toEqual([]);
  });

  test('when any one of them is taken for the text, or reaches a letter further', () => {
    const spoiled = traps.flatMap(([id, [, , start, end]]) =>
      [{ zone: 'body' as const }, { end: end + 1 }].map((change) => ({ id, start, change })),
    );
    const unnoticed = spoiled.filter(({ id, start, change }) => {
      const changed = files.map(({ article }) => ({
        article: {
          ...article,
          regions: article.regions.map((region) =>
            article.id === id && region.start === start ? { ...region, ...change } : region,
          ),
        },
      }));
      return trapsAstray(changed).length === 0;
    });
    expect(unnoticed).toEqual([]);
    expect(spoiled.length).toBeGreaterThan(100);
  });
});

test('no claim or figure points into one that carries no fact', () => {
  const stated = files.flatMap(({ claims, figures }) => [...claims, ...figures]);
  const carryNone = traps.filter(([, [zone]]) => !CLAIM_ZONES.includes(zone));
  const inside = stated.filter(({ id, at }) =>
    carryNone.some(
      ([article, [, , start, end]]) =>
        id.startsWith(`${article}/`) && at.some((span) => span.start < end && start < span.end),
    ),
  );
  expect(inside).toEqual([]);
});

const texts = articleTexts();
if (texts.length > 0) {
  test('and each begins in the text with the words by which it was found', () => {
    const hashed = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
    const textOf = new Map(
      files.map(({ article }) => [article.id, hashed.get(article.textSha256) ?? ''] as const),
    );
    const elsewhere = traps.filter(
      ([article, [, , start, end, opens]]) =>
        textOf.get(article)?.slice(start, end).startsWith(opens) !== true,
    );
    expect(elsewhere).toEqual([]);
  });
}
