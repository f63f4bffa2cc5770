import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutByMarks, type Mark } from '../../../client/reading/segments.ts';
import { byPlace, spansBySlice } from '../../../client/reading/spans.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const aMark = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(40), fc.nat(12))
  .map(([id, start, length]): Mark => ({ id, start, end: start + length }));
const marks = fc.array(aMark, { maxLength: 12 }).map((all) => all.toSorted(byPlace));
const aSlice = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

test('overlapping marks are cut where one begins or ends, and each piece knows all of them', () => {
  const ada = { id: 'ada', start: 0, end: 6 };
  const ben = { id: 'ben', start: 4, end: 10 };
  const inner = { id: 'inner', start: 4, end: 6 };
  expect(cutByMarks({ start: 0, end: 12 }, [ada, ben, inner])).toEqual([
    { start: 0, end: 4, marks: ['ada'] },
    { start: 4, end: 6, marks: ['ada', 'ben', 'inner'] },
    { start: 6, end: 10, marks: ['ben'] },
    { start: 10, end: 12, marks: [] },
  ]);
});

test('a mark that reaches beyond its slice is marked within it', () => {
  expect(cutByMarks({ start: 5, end: 9 }, [{ id: 'wide', start: 0, end: 20 }])).toEqual([
    { start: 5, end: 9, marks: ['wide'] },
  ]);
});

test('segments join to the slice exactly', () => {
  fc.assert(
    fc.property(aSlice, marks, (slice, all) => {
      const segments = cutByMarks(slice, all);
      expect(segments.at(-1)?.end).toBe(slice.end);
      for (const [index, segment] of segments.entries()) {
        expect(segment.start).toBeLessThan(segment.end);
        expect(segment.start).toBe(index === 0 ? slice.start : segments[index - 1]?.end);
      }
    }),
    { seed: SEED },
  );
});

test('each letter is under exactly the marks whose spans hold it', () => {
  fc.assert(
    fc.property(aSlice, marks, (slice, all) => {
      const segments = cutByMarks(slice, all);
      for (let letter = slice.start; letter < slice.end; letter += 1) {
        const segment = segments.find(({ start, end }) => start <= letter && letter < end);
        const holding = all.filter(({ start, end }) => start <= letter && letter < end).map(({ id }) => id);
        expect(new Set(segment?.marks)).toEqual(new Set(holding));
        expect(segment?.marks.length).toBe(new Set(holding).size);
      }
    }),
    { seed: SEED },
  );
});

test('each slice is given exactly the spans that reach into it', () => {
  const slices = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }).map((lengths) => {
    let at = 0;
    return lengths.map((length) => {
      const start = at + (length % 5);
      at = start + length;
      return { start, end: at };
    });
  });
  fc.assert(
    fc.property(slices, marks, (all, spans) => {
      const solid = spans.filter(({ start, end }) => start < end);
      expect(spansBySlice(all, solid)).toEqual(
        all.map((slice) => solid.filter(({ start, end }) => start < slice.end && end > slice.start)),
      );
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});
