import { expect, test } from '@jest/globals';
import { limitsOf } from '../../../server/reviews/look.ts';

test('a preview of a text that could not be read says that no names are marked in it', () => {
  const stopped = { is: 'stopped', why: 'It took longer than 20 s.' } as const;
  expect(limitsOf({ verdict: stopped, text: 'Ada met Bo.' })).toMatchObject([
    { what: 'time', why: expect.stringContaining('It took longer than 20 s.') },
  ]);
  expect(limitsOf({ verdict: { is: 'read', why: null }, text: 'Ada met Bo.' })).toEqual([]);
  // That there is no text is told otherwise, and stands against publishing.
  expect(limitsOf({ verdict: stopped, text: null })).toEqual([]);
});
