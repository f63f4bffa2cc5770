import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleFile, type Article } from '#contract/article';
import { articleTexts } from '../../support/article-texts.ts';
import { copiedStretches, uncopied } from '../../support/copied.ts';

const files = readdirSync('seed/articles').map((name) =>
  ArticleFile.parse(JSON.parse(readFileSync(join('seed/articles', name), 'utf8'))),
);

describe('a passage is a copy', () => {
  const boats = 'one boat left the quay on time, and two did';

  test('when eight words of an older text stand in it, whatever the marks', () => {
    const younger = `Today ${boats.replace(',', ' -').toUpperCase()}.`;
    expect(copiedStretches(boats, younger)).toEqual([{ start: 6, end: 6 + boats.length + 1 }]);
    expect(copiedStretches(boats, boats.replace('on time', 'late'))).toEqual([]);
  });

  test('and not when both only quote one speaker', () => {
    expect(copiedStretches(`“${boats}”, she said`, `He heard: "${boats}"`)).toEqual([]);
  });
});

const texts = new Map(
  articleTexts().map((text) => [createHash('sha256').update(text).digest('hex'), text] as const),
);
if (texts.size > 0) {
  const textOf = ({ textSha256 }: Article) => texts.get(textSha256) ?? '';
  /** The copies of the seed, one claim or figure and passage each. */
  const copies = files.flatMap(({ claims, figures }) =>
    [...claims, ...figures].flatMap(({ id, at }) =>
      at.flatMap(({ copyOf }, n) => (copyOf === undefined ? [] : [{ id, n }])),
    ),
  );

  test('what an article repeats of an older one, word for word, is marked as a copy wherever a claim points', () => {
    expect(copies.length).toBeGreaterThan(50);
    expect(uncopied(files, textOf)).toEqual([]);
  });

  test('and each mark that is missing is noticed', () => {
    const unnoticed = copies.filter(({ id, n }) => {
      const less = structuredClone(files);
      for (const { claims, figures } of less)
        for (const stated of [...claims, ...figures]) if (stated.id === id) delete stated.at[n]?.copyOf;
      return uncopied(less, textOf).length === 0;
    });
    expect(unnoticed).toEqual([]);
  });
}
