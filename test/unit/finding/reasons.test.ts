import { describe, expect, test } from '@jest/globals';
import { rankOf, type RankName } from '../../../server/finding/hits.ts';
import { toLucene } from '../../../server/finding/lucene.ts';
import { toReason } from '../../../server/finding/reasons.ts';
import { tokensOf } from '../../../server/finding/tokens.ts';

function why(given: string, rank: RankName, ...names: string[]) {
  const asked = toLucene(given);
  if (asked === null) throw new Error('It is a name.');
  return toReason(asked, { rank: rankOf(rank), names, keys: tokensOf(names).nameKeys });
}

describe('the reason for which somebody is found', () => {
  test.each([
    ['Sea', 'words', ['North Sea Office', 'Sea Office'], 'words', 0],
    ['Sea Office', 'words', ['North Office', 'Office of the Sea'], 'words', 1],
    ['North Salt', 'words', ['North Sea', 'Salt Water'], 'words of several', 0],
    ['North S', 'beginnings', ['The Great North Sea', 'North Sea'], 'beginnings', 1],
    ['Nor Off', 'beginnings', ['North Sea Office'], 'beginnings of words', 0],
    ['Nor Wat', 'beginnings', ['North Sea', 'Salt Water'], 'beginnings of several', 0],
  ] as const)('is for %s by %s of %j: %s', (given, rank, names, reason, at) => {
    expect(why(given, rank, ...names)).toEqual({ why: reason, at, without: [] });
  });

  test.each([
    ['Office of Sea', ['Sea Office'], 'words'],
    ['North of Salt', ['North Sea', 'Salt Water'], 'words of several'],
    ['North of Salt', ['North Sea', 'Salty Water'], 'beginnings of several'],
  ] as const)('for %s among %j is without its small words', (given, names, reason) => {
    expect(why(given, 'telling', ...names)).toEqual({ why: reason, at: 0, without: ['small words'] });
  });
});
