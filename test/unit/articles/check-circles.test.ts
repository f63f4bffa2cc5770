import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCircles } from '../../../server/articles/check-circles.ts';
import { checkPackages } from '../../../server/articles/check.ts';
import type { Parsed } from '../../../server/articles/check-file.ts';
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

/** Two texts with this many passages each that repeat the other's; `tell` is called for each look at one of them. */
function entangled(passages: number, { shift, tell }: { shift: number; tell: () => void }): Parsed[] {
  return ['a0', 'a1'].map((slug, n) => {
    const places = Array.from({ length: passages }, (_, m) => m * 100 + n * shift);
    return copying(slug, { places, article: `article/a${1 - n}`, tell });
  });
}

interface Copying {
  places: readonly number[];
  article: string;
  tell: () => void;
}

function copying(slug: string, { places, article, tell }: Copying): Parsed {
  const content = aPackage(slug).claim('person/ada', 'MEMBER_OF', 'organization/club').build();
  const [claim] = content.claims;
  if (claim === undefined) throw new Error('It has one claim.');
  claim.at = places.map((begin) => {
    const stretch = { start: begin, end: begin + 50 };
    return { ...stretch, copyOf: watched({ article, ...stretch }, tell) };
  });
  return { kind: 'package', file: slug, kept: {}, content };
}

function watched<T extends object>(one: T, tell: () => void): T {
  return new Proxy(one, {
    get(target, name, receiver) {
      tell();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

test.each([
  ['beside each other', 50, 0],
  ['round in circles', 0, 4_000],
])('of 4,000 copied passages %s each is looked at some times, not by all others', (_how, shift, circles) => {
  let looks = 0;
  const tell = () => {
    looks += 1;
  };
  expect(findCircles(entangled(2_000, { shift, tell }))).toHaveLength(circles);
  expect(looks).toBeLessThan(4_000 * 200);
});

test('of a hundred reprints of reprints with twenty passages each is looked at some times, and no way is walked', () => {
  let looks = 0;
  const tell = () => {
    looks += 1;
  };
  const places = Array.from({ length: 20 }, (_, m) => m * 100);
  const chain = Array.from({ length: 100 }, (_, n) =>
    copying(`a${n + 1}`, { places, article: `article/a${n}`, tell }),
  );
  expect(findCircles(chain)).toEqual([]);
  expect(looks).toBeLessThan(100 * 20 * 10);
});
