import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, standing } from '#contract/reviewing';
import type { ReviewStep, ReviewStepRecord } from '#contract/review';
import { accepting, said, somebody, WHOLE } from '../../support/reviewing.ts';

const met = said(['person/ada-quill', 'MET', 'person/bo-reed'], 'met');
const regions = [
  { paragraph: 1, start: 0, end: 17, zone: 'title' },
  { paragraph: 2, start: 19, end: 60, zone: 'body' },
] as const;

const recorded = (steps: readonly ReviewStep[]): ReviewStepRecord[] =>
  steps.map((step, n) => ({ n: n + 1, by: n % 2 === 0 ? 'Carol' : 'Dan', at: '', step }));
const folded = (...steps: ReviewStep[]) => fold({ about: WHOLE, regions }, recorded(steps));
const undo = (step: number): ReviewStep => ({ kind: 'undo', step });
const reject = (key: string): ReviewStep => ({ kind: 'reject', keys: [key], why: 'no' });

describe('decisions on an article', () => {
  test('the last word on a suggestion holds, with who said it and why', () => {
    const { claims } = folded(accepting('a', met), reject('a'), accepting('b', met));
    expect(claims.get('a')).toEqual({ is: 'rejected', content: null, by: 'Dan', step: 2, why: 'no' });
    expect(claims.get('b')).toMatchObject({ is: 'accepted', content: met, by: 'Carol' });
    expect(folded(accepting('a', met), { kind: 'reopen', keys: ['a'] }).claims.has('a')).toBe(false);
  });

  test('what was undone counts no more, and undoing that brings it back', () => {
    expect(folded(accepting('a', met), reject('a'), undo(2)).claims.get('a')?.is).toBe('accepted');
    expect(folded(accepting('a', met), undo(1)).claims.size).toBe(0);
    expect(folded(accepting('a', met), undo(1), undo(2)).claims.get('a')?.step).toBe(1);
  });

  test('a number is given to no other claim, though what had it was taken back', () => {
    const { numbers } = folded(accepting('a', met), undo(1), accepting('b', met), accepting('a', met));
    expect(numbers.claims.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('a corrected stretch cuts the paragraph it lies in', () => {
    const corrected = { paragraph: 2, start: 30, end: 40, zone: 'caption' } as const;
    expect(folded({ kind: 'zone', regions: [corrected] }).regions).toEqual([
      regions[0],
      { ...regions[1], end: 30 },
      corrected,
      { ...regions[1], start: 40 },
    ]);
  });

  test('whom somebody is, and is not, stands beside what is known of the article', () => {
    const { entities, different, stories, about } = folded(
      somebody('person/ada', 'Person', 'Ada', { as: 'person/ada-quill' }),
      { kind: 'different', entity: 'person/ada', from: 'person/ada-reed' },
      { kind: 'story', of: 'article/other', same: true },
      { kind: 'about', about: { ...WHOLE, title: 'Another' } },
    );
    expect(entities.get('person/ada')?.as).toBe('person/ada-quill');
    expect([...(different.get('person/ada') ?? [])]).toEqual(['person/ada-reed']);
    expect(stories.get('article/other')).toBe(true);
    expect(about.title).toBe('Another');
  });

  test('undoing all that stands, the last first, comes to nothing, whatever was decided', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      key.map((one) => accepting(one, met)),
      key.map(reject),
      key.map((one): ReviewStep => ({ kind: 'reopen', keys: [one] })),
      fc.nat(30).map((start): ReviewStep => ({
        kind: 'zone',
        regions: [{ paragraph: 2, start: 19 + start, end: 25 + start, zone: 'promo' }],
      })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const all = [...steps];
        const last = () => standing(recorded(all)).at(-1);
        for (let one = last(); one !== undefined; one = last()) all.push(undo(one.n));
        const { claims, regions: left } = folded(...all);
        expect(claims.size).toBe(0);
        expect(left).toEqual(regions);
        expect(all).toHaveLength(2 * steps.length);
      }),
    );
  });
});
