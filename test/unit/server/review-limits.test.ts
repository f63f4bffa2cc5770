import { expect, test } from '@jest/globals';
import { limitsOf } from '../../../server/reviews/look.ts';
import { NOTHING_READ } from '../../../server/reviews/reading.ts';

const desk = { text: 'Ada met Bo.', reading: NOTHING_READ };

test('a preview of a text that could not be read says that no names are marked in it', () => {
  const stopped = { is: 'stopped', why: 'It took longer than 20 s.' } as const;
  expect(limitsOf({ ...desk, verdict: stopped })).toMatchObject([
    { what: 'time', why: expect.stringContaining('It took longer than 20 s.') },
  ]);
  expect(limitsOf({ ...desk, verdict: { is: 'read', why: null } })).toEqual([]);
  // That there is no text is told otherwise, and stands against publishing.
  expect(limitsOf({ ...desk, verdict: stopped, text: null })).toEqual([]);
});

test('a preview of a text of which only the beginning was read says how much that is', () => {
  const cut = { what: 'letters', shown: 1_000, total: 2_000, atLeast: false, why: 'it is long' } as const;
  const reading = { ...NOTHING_READ, limits: [cut] };
  expect(limitsOf({ ...desk, reading, verdict: { is: 'read', why: null } })).toEqual([cut]);
});
