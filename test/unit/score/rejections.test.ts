import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../server/reading/read.ts';
import { plainRegions } from '../../../server/reading/plain-regions.ts';
import { askAgain, toRejectionLines, type Rejections } from '../../score/rejections.ts';

const TEXT = 'Ana Ruiz met Li Wei in Lima. Ana Ruiz leads the Norte Cartel.';
const readable = {
  regions: plainRegions(TEXT, { title: null }),
  publishedAt: '2024-05-01',
  publisher: null,
  known: [],
};
const met = readText({ text: TEXT, ...readable }).claims.find(({ claim: { type } }) => type === 'MET');
if (met === undefined) throw new Error('nobody met');
const { key, rule, claim } = met;
const at = claim.at.map(({ start, end }) => ({ start, end }));
const rejected = {
  key,
  rule,
  subject: claim.subject,
  type: claim.type,
  object: claim.object,
  at,
  by: 'Dan',
  why: 'another Wei',
};
const file: Rejections = {
  format: 'redthread/rejections', version: 2, textSha256: createHash('sha256').update(TEXT).digest('hex'), ...readable,
  cases: [rejected, { ...rejected, key: 'claim/0123456789abcdef', why: null }],
}; // oxfmt-ignore

describe('what was rejected', () => {
  test('is asked for again, in the same text read just so', () => {
    const answered = askAgain(TEXT, file);
    expect(answered?.still).toEqual([rejected]);
    expect(answered?.learnt).toHaveLength(1);
    expect(toRejectionLines(answered ?? { still: [], learnt: [] })).toEqual([
      '1 of 2 rejected suggestions are made still',
      'meetings/met: person/ana-ruiz MET person/li-wei at 0: another Wei',
    ]);
  });

  test('is read with the zones that a reviewer has corrected', () => {
    const regions = readable.regions.map(({ paragraph, start, end }) => ({
      paragraph,
      start,
      end,
      zone: 'promo' as const,
    }));
    expect(askAgain(TEXT, { ...file, regions })?.still).toEqual([]);
  });

  test('of another text tells nothing', () => {
    expect(askAgain(`${TEXT} `, file)).toBeNull();
  });
});
