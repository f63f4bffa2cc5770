import { describe, expect, test } from '@jest/globals';
import { judgeRules, measure, writeMeasured } from '../../score/rules.ts';
import { scoreSpans } from '../../score/spans.ts';
import { addAll, ratesOf } from '../../score/tally.ts';
import { aClaim, at, LABELS, ONE, READ, TEXT } from '../../support/a-labelled-text.ts';

describe('spans', () => {
  const spansOf = (span: { start: number; end: number }, surface = 'Ada Roe') =>
    scoreSpans(`${TEXT}\nMore.`, {
      entities: [{ id: 'person/a', type: 'Person', name: 'Ada', mentions: [{ ...at('Ada Roe'), surface }] }],
      claims: [aClaim('person/a', 'MET', 'person/b', { spans: [span] })],
    });

  test('lie in the text and have its words', () => {
    expect(spansOf(at('met'))).toMatchObject({ given: 2, rightGiven: 2 });
    expect(spansOf(at('met'), 'Ada Rob')).toMatchObject({ given: 2, rightGiven: 1 });
  });

  test.each([
    { start: 0, end: TEXT.length + 3 },
    { start: 70, end: 7_000 },
    { start: 3, end: 4 },
    { start: 4, end: 4 },
    { start: -1, end: 4 },
    { start: 0.5, end: 4 },
  ])('%j is none', (span) => {
    expect(spansOf(span)).toMatchObject({ given: 2, rightGiven: 1 });
  });
});

describe('figures', () => {
  test('are of all texts together', () => {
    const sum = addAll([{ MET: ONE }, { MET: { given: 2, rightGiven: 1, wanted: 3, found: 1 }, LEADS: ONE }]);
    expect(sum).toEqual({ MET: { given: 3, rightGiven: 2, wanted: 4, found: 2 }, LEADS: ONE });
    expect(ratesOf({ given: 3, rightGiven: 2, wanted: 4, found: 2 })).toEqual({
      precision: 66.7,
      recall: 50,
      f: 57.1,
    });
  });

  test('are none where there is nothing to count', () => {
    expect(ratesOf({ given: 0, rightGiven: 0, wanted: 2, found: 0 })).toEqual({
      precision: null,
      recall: 0,
      f: null,
    });
    expect(ratesOf({ given: 2, rightGiven: 0, wanted: 2, found: 0 })).toEqual({
      precision: 0,
      recall: 0,
      f: null,
    });
  });
});

describe('rules', () => {
  const draft = {
    reality: 'actual',
    voice: 'stated',
    stance: 'asserts',
    says: 'words',
    at: [at('met')],
  } as const;
  const suggest = (rule: string, subject: string, type: 'MET' | 'ATTACKED', object: string) => ({
    key: `a/${'0'.repeat(16)}`, rule, lane: 'weak' as const, claim: { ...draft, at: [at('met')], subject, type, object },
  }); // oxfmt-ignore

  test('are judged by each of their suggestions that can be judged', () => {
    const claims = [
      suggest('a/met', 'person/x1', 'MET', 'person/x2'),
      suggest('a/met', 'person/x1', 'MET', 'organization/x3'),
      suggest('b/again', 'person/x2', 'MET', 'person/x1'),
      suggest('b/struck', 'person/x2', 'ATTACKED', 'person/x1'),
      suggest('b/again', 'person/x2', 'MET', 'topic/left-out'),
    ];
    const measured = measure(judgeRules(LABELS, { claims }, { entities: READ }));
    expect(measured).toEqual({ 'a/met': { right: 1, of: 2 }, 'b/again': { right: 1, of: 1 } });
    expect(writeMeasured(measured, ['001'])).toContain(`  'a/met': { right: 1, of: 2 },\n  'b/again'`);
  });
});
