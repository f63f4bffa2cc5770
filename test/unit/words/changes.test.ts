import { expect, test } from '@jest/globals';
import { toChangesWords } from '../../../client/words/comparison.ts';

test('what has changed of one element is told in a few words, each kind of longer wording once', () => {
  const wording = { kind: 'claim-changed', was: 'Ada met Ben. (said)', now: 'Ada saw Ben. (said)' } as const;
  expect(
    toChangesWords([
      { kind: 'status', was: 'denied', now: 'asserted' },
      { kind: 'dates', was: 'no date', now: '2021/2022' },
      { kind: 'gone', was: null, now: null },
      wording,
      { ...wording, now: 'Ada heard Ben. (said)' },
    ]),
  ).toBe(
    'changed status: denied → asserted; other dates: no date → 2021/2022; gone from the database; claims worded otherwise',
  );
});
