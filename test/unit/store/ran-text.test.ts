import { describe, expect, test } from '@jest/globals';
import type { QueryParam } from '#contract/query';
import { changedSince, usedIn } from '../../../client/store/ran-text.ts';
import type { CypherDraft } from '../../../client/store/writing-cypher.ts';

const WORD: QueryParam = { name: 'word', kind: 'text', meaning: 'word', default: 'port' };
const draft = (more: Partial<CypherDraft> = {}): CypherDraft => ({
  text: 'RETURN $word',
  values: {},
  declared: [WORD],
  own: null,
  ...more,
});
const RAN = {
  at: '2026-01-01T00:00:00Z',
  text: 'RETURN $word',
  values: { word: 'port' },
  declared: [WORD],
  own: null,
};

describe('what a text ran with', () => {
  test.each<[Partial<CypherDraft>, unknown]>([
    [{}, { word: 'port' }],
    [{ values: { word: 'quay' } }, { word: 'quay' }],
    [{ values: { word: '' } }, { word: '' }],
    [{ values: { gone: 1 } }, { word: 'port' }],
    [{ declared: [] }, {}],
  ])('of %j are %j', (more, used) => expect(usedIn(draft(more))).toEqual(used));
});

describe('since it ran', () => {
  test.each<[Partial<CypherDraft>, 'text' | 'values' | null]>([
    [{}, null],
    // The default, written out, is the same question.
    [{ values: { word: 'port' } }, null],
    [{ values: { word: 'quay' } }, 'values'],
    [{ declared: [{ ...WORD, kind: 'search' }] }, 'values'],
    [{ text: 'RETURN $word ' }, 'text'],
    [{ text: '' }, 'text'],
  ])('with %j now, what was changed is %j', (more, changed) => {
    expect(changedSince(RAN, draft(more))).toBe(changed);
  });
});
