import { expect, test } from '@jest/globals';
import type { Check, CheckedText } from '#contract/checks';
import {
  tallyChecks,
  toAgainst,
  toCheckCell,
  toCheckedWords,
  toTallyWords,
} from '../../../client/words/checks.ts';

const aText = (text: CheckedText['text']): CheckedText => ({
  article: `article/${text}`,
  title: text,
  sha256: 'a'.repeat(64),
  text,
});

function aCheck(more: Partial<Check> = {}): Check {
  return {
    relation: 'MET|person/ada|person/bo||occasion/lunch',
    id: '01jdabcdefghjkmnpqrstvwxyz',
    by: 'Carol',
    at: '2026-11-28T12:00:00Z',
    why: null,
    madeUnder: 'MET|person/ada|person/bo||occasion/lunch',
    claims: { shown: 1, total: 1 },
    texts: [aText('present')],
    holds: true,
    changes: [],
    changed: 0,
    ...more,
  };
}

test.each([
  [['present'], 'against 1 text'],
  [['present', 'present', 'absent'], 'against 2 texts, and our words only of 1 more'],
  [['absent'], 'against our words only, without the text'],
  [[], 'against our words only, without the text'],
] as const)('of texts that were %j it is told what was read', (texts, words) => {
  expect(toAgainst({ texts: texts.map(aText) })).toBe(words);
});

test('an export tells who checked a line, that nobody verified it, and what no longer holds', () => {
  expect(toCheckedWords(null)).toBe('not checked');
  expect(toCheckedWords(aCheck())).toBe(
    'checked by Carol, stated, not verified, on 28 November 2026, against 1 text',
  );
  expect(toCheckedWords(aCheck({ claims: { shown: 500, total: 1_812 } }))).toContain(
    'against 1 text; 500 of its 1,812 claims were shown',
  );
  const added = { what: 'claim added', claim: 'article/b/c1', says: 'Bo left.' } as const;
  expect(toCheckedWords(aCheck({ holds: false, changes: [added], changed: 3 }))).toBe(
    'the check by Carol, stated, not verified, on 28 November 2026 no longer holds: ' +
      'a claim was added: “Bo left.”; and 2 more',
  );
});

test('N of M lines are checked, and how many of them without their text', () => {
  const checks = new Map([
    ['a', aCheck()],
    ['b', aCheck({ texts: [aText('absent')] })],
    ['c', aCheck({ holds: false })],
    ['d', null],
  ]);
  const tally = tallyChecks(['a', 'b', 'c', 'd', 'e'], checks);
  expect(tally).toEqual({ of: 5, checked: 2, wordsOnly: 1, cleared: 1 });
  expect(toTallyWords(tally)).toBe(
    '2 of 5 lines checked, 1 of them against our words only; 1 check no longer holds',
  );
  expect(toTallyWords(tallyChecks(['a'], checks))).toBe('the line is checked');
  expect([...checks.values(), undefined].map(toCheckCell)).toEqual([
    'Carol',
    'Carol',
    'no longer',
    'no',
    '…',
  ]);
});
