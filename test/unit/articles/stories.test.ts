import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '#contract/article';
import { copiesIn, storyOf, type ArticleFacts } from '../../../server/articles/stories.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const facts = (id: string, spans: readonly Span[]): ArticleFacts => ({
  id,
  publisher: 'company/press',
  reported: { first: 20_240_101, last: 20_240_101 },
  copies: copiesIn(spans),
  captions: [],
});

/** The story of a span of `article/c` that was copied from this place of `article/b`, which repeats these passages. */
function story(repeated: readonly Span[], { start, end }: { start: number; end: number }): string {
  const articles = new Map([['article/b', facts('article/b', repeated)]]);
  const span: Span = { start: 0, end: 1, copyOf: { article: 'article/b', start, end } };
  return storyOf(span, { article: 'article/c', articles });
}

const span = fc
  .record({
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 12 }),
    of: fc.option(fc.constantFrom('article/o', 'article/p', 'article/q')),
  })
  .map(({ start, length, of }): Span => {
    const end = start + length;
    return of === null ? { start, end } : { start, end, copyOf: { article: of, start, end } };
  });

test(`the first copied passage that touches is found, as by one who looks at each (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (repeated, { start, end }) => {
      let first: Span | undefined;
      for (const one of repeated) {
        if (one.copyOf === undefined || one.end <= start || end <= one.start) continue;
        const place = (of: Span) => [of.start, of.end, of.copyOf?.article ?? ''] as const;
        const [a, b] = [place(one), first && place(first)];
        const isEarlier =
          b === undefined ||
          a[0] < b[0] ||
          (a[0] === b[0] && (a[1] < b[1] || (a[1] === b[1] && a[2] < b[2])));
        if (isEarlier) first = one;
      }
      const expected = first?.copyOf?.article ?? 'article/b';
      expect(story(repeated, { start, end })).toBe(expected);
      expect(story(repeated.toReversed(), { start, end })).toBe(expected);
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});

/** To sort what touches anew for each span would take 100,000 times 100,000 looks. */
test('a hundred thousand passages that all overlap are each followed to the first of them', () => {
  const many = 100_000;
  const spans = Array.from({ length: many }, (_, n): Span => ({
    start: n,
    end: many,
    copyOf: { article: n === 0 ? 'article/first' : 'article/later', start: n, end: many },
  }));
  const articles = new Map([['article/b', facts('article/b', spans.toReversed())]]);
  const stories = spans.map(({ start, end }) =>
    storyOf({ start, end, copyOf: { article: 'article/b', start, end } }, { article: 'article/c', articles }),
  );
  expect(new Set(stories)).toEqual(new Set(['article/first']));
});
