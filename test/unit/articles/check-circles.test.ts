import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPackages } from '../../../server/articles/check.ts';
import { aPackage } from '../../support/a-package.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

interface Copied {
  article: number;
  start: number;
  of: { article: number; start: number };
}
/** Longer than the distance of two starts, so that neighbours touch and others do not. */
const LENGTH = 15;

/** `article n` for each copied passage that is said to lead in a circle, n counting those of the article. */
function circlesIn(copied: readonly Copied[], articles: number): string[] {
  const files = Array.from({ length: articles }, (_, article) => {
    const one = aPackage(`a${article}`);
    for (const { start, of } of copied.filter((copy) => copy.article === article)) {
      const copyOf = { article: `article/a${of.article}`, start: of.start, end: of.start + LENGTH };
      one.claim('person/ada', 'MEMBER_OF', 'organization/club', {
        at: [
          {
            start: 100 + start,
            end: 100 + start + LENGTH,
            copyOf: { ...copyOf, start: 100 + copyOf.start, end: 100 + copyOf.end },
          },
        ],
      });
    }
    if (copied.every((copy) => copy.article !== article))
      one.claim('person/ada', 'MEMBER_OF', 'organization/club');
    return { file: `${article}`, text: JSON.stringify(one.build()) };
  });
  return checkPackages(files).mistakes.map(({ file, path, problem }) => {
    if (!problem.startsWith('leads in a circle')) throw new Error(`${path}: ${problem}`);
    return `${file} ${/\d+/.exec(path)?.[0]}`;
  });
}

/** Walks every way, one after the other. */
function walkedCircles(copied: readonly Copied[]): string[] {
  const isCircle = ({ of }: Copied, seen: readonly number[]): boolean =>
    seen.includes(of.article) ||
    copied.some(
      (next) =>
        next.article === of.article &&
        Math.abs(next.start - of.start) < LENGTH &&
        isCircle(next, [...seen, of.article]),
    );
  return copied.flatMap((copy) => {
    const own = copied.filter(({ article }) => article === copy.article);
    return isCircle(copy, [copy.article]) ? [`${copy.article} ${own.indexOf(copy)}`] : [];
  });
}

const start = fc.nat(4).map((n) => n * 10);
const place = { article: fc.nat(3), start };
const copies: fc.Arbitrary<Copied[]> = fc.array(
  fc.record({ ...place, of: fc.record(place) }).filter(({ article, of }) => article !== of.article),
  { maxLength: 8 },
);

test(`circles of copied passages are found, as by one who walks every way (seed ${SEED})`, () => {
  fc.assert(
    fc.property(copies, (copied) => {
      expect(circlesIn(copied, 4).toSorted()).toEqual(walkedCircles(copied).toSorted());
    }),
    { seed: SEED, numRuns: 500 },
  );
});

/** There are 2 to the 60th ways from the last to the first. */
test('sixty reprints of reprints, each with two claims in the passage, are no circle', () => {
  const copied = Array.from({ length: 120 }, (_, n): Copied => {
    const article = 1 + Math.floor(n / 2);
    return { article, start: 0, of: { article: article - 1, start: 0 } };
  });
  expect(circlesIn(copied, 61)).toEqual([]);
});
