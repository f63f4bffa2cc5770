import { describe, expect, test } from '@jest/globals';
import { Decision, type Judgement } from '#contract/judgements';
import type { Corrected } from '#contract/repairs';
import { corrected } from '../../server/articles/corrected.ts';
import { aPackage } from '../support/a-package.ts';
import { toFields } from '../../server/errors.ts';
import { judge } from '../../server/judgements/judgements.ts';
import { subjectsOf } from '../../server/judgements/last-words.ts';

type Told<J> = J extends unknown ? Omit<J, 'id' | 'by' | 'why'> : never;

/** Numbered as they were made. */
function judged(...told: Told<Judgement>[]) {
  return judge(
    told.map((one, n) => Object.assign({ id: `judgement/${n + 1}`, by: 'Carol', why: 'read it' }, one)),
  );
}

const grade = (subject: string, reliability: 'A' | 'B' | 'E' | null) =>
  ({ kind: 'grade', subject, reliability }) as const;
const withdraw = (n: number) => ({ kind: 'withdraw', judgement: `judgement/${n}` }) as const;
const merge = (kind: 'same' | 'different') =>
  ({ kind, from: 'company/gazette-online', into: 'company/gazette' }) as const;

describe('a grade', () => {
  test('is none until somebody gives one', () => {
    expect(judged().reliabilityOf('company/gazette')).toBeNull();
    expect(judged().credibilityOf('article/x/c1')).toBeNull();
  });

  test('is the last word', () => {
    const { reliabilityOf, credibilityOf } = judged(
      grade('company/gazette', 'A'),
      { kind: 'grade', subject: 'article/x/c1', credibility: 2 },
      grade('company/gazette', 'E'),
      { kind: 'grade', subject: 'article/x/c1', credibility: 5 },
    );
    expect([reliabilityOf('company/gazette'), credibilityOf('article/x/c1')]).toEqual(['E', 5]);
  });

  test('may be set back to none', () => {
    const { reliabilityOf } = judged(grade('company/gazette', 'A'), grade('company/gazette', null));
    expect(reliabilityOf('company/gazette')).toBeNull();
  });

  test.each([
    [[grade('company/gazette', 'A'), withdraw(1)], null],
    [[grade('company/gazette', 'A'), grade('company/gazette', 'E'), withdraw(2)], 'A'],
    [[grade('company/gazette', 'A'), grade('company/gazette', null), withdraw(2)], 'A'],
    [[grade('company/gazette', 'A'), withdraw(1), grade('company/gazette', 'B')], 'B'],
    [[grade('company/gazette', 'A'), grade('company/gazette', 'E'), withdraw(2), withdraw(1)], null],
  ] as const)('that is taken back gives way to the one before it (%#)', (made, holds) => {
    expect(judged(...made).reliabilityOf('company/gazette')).toBe(holds);
  });

  test('under a former id counts for the survivor, as long as the two are one', () => {
    const graded = [grade('company/gazette', 'A'), grade('company/gazette-online', 'E')];
    const one = judged(...graded, merge('same'));
    expect(one.reliabilityOf('company/gazette')).toBe('E');
    expect(one.reliabilityOf('company/gazette-online')).toBe('E');
    const two = judged(...graded, merge('same'), merge('different'));
    expect(two.reliabilityOf('company/gazette')).toBe('A');
    expect(two.reliabilityOf('company/gazette-online')).toBe('E');
  });
});

describe('a log of very many decisions', () => {
  test('tells of each withdrawal what it is about', () => {
    const many = 200_000;
    const grades = Array.from({ length: many }, (_, n): Judgement => ({
      ...grade(`company/x-${n}`, 'A'),
      id: `judgement/${n + 1}`,
      by: 'Carol',
      why: 'read it',
    }));
    const made = new Map(grades.map((one) => [one.id, one]));
    const subjects = grades.flatMap((_, n) =>
      subjectsOf({ ...withdraw(n + 1), id: `judgement/${many + n + 1}`, by: 'Carol', why: 'a slip' }, made),
    );
    expect(subjects).toEqual(grades.map((_, n) => `company/x-${n}`));
  });

  test('follows a merged id through twenty thousand others, and keeps all that became one', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      kind: 'same' as const,
      from: `company/x-${n}`,
      into: `company/x-${n + 1}`,
    }));
    expect(judged(...chain).resolve('company/x-0')).toBe('company/x-20000');
    const star = chain.map(({ from }) => ({ kind: 'same' as const, from, into: 'company/one' }));
    expect(judged(...star).formerIdsOf('company/one')).toHaveLength(20_000);
  });
});

describe('a decision that is not understood is told by its wrong field', () => {
  const why = 'read it';
  test.each([
    [{ ...grade('company/gazette', 'A'), reliability: 'G', why }, ['body.reliability']],
    [{ kind: 'grade', subject: 'article/x/c1', credibility: 7, why }, ['body.credibility']],
    [{ ...grade('company/gazette', 'A') }, ['body.why']],
    [{ ...grade('company/gazette', 'A'), why: '   ' }, ['body.why']],
    [{ kind: 'withdraw', judgement: '7', why }, ['body.judgement']],
    [{ ...grade('company/gazette', 'A'), why, by: 'Carol' }, ['body.by']],
  ])('%j', (given, paths) => {
    const parsed = Decision.safeParse(given);
    const fields = parsed.success ? [] : toFields(parsed.error, 'body');
    expect(fields.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a correction', () => {
  const correct = (claim: string, to: Corrected | null) => ({
    kind: 'correct' as const,
    corrections: [{ claim, to }],
    about: [],
  });
  const claim = 'article/x/c1';

  test.each([
    [[], null],
    [[correct(claim, { from: '2020' })], { from: '2020' }],
    [[correct(claim, { from: '2020' }), correct(claim, { from: '2021' })], { from: '2021' }],
    [[correct(claim, { from: '2020' }), correct(claim, null)], null],
    [[correct(claim, { from: '2020' }), correct(claim, null), withdraw(2)], { from: '2020' }],
    [[correct(claim, { from: '2020' }), correct(claim, { from: '2021' }), withdraw(2)], { from: '2020' }],
    [[correct(claim, { from: '2020' }), correct('article/x/c2', { from: '2021' })], { from: '2020' }],
  ])('is the last word that was not taken back (%#)', (made, holds) => {
    expect(judged(...made).correctionOf(claim)?.to ?? null).toEqual(holds);
  });

  test('of several claims at once is a word on each of them', () => {
    const both = { kind: 'correct' as const, about: [], corrections: [{ claim, to: { from: '2020' } }, { claim: 'article/x/c2', to: { to: '2022' } }] };
    const { correctionOf } = judged(both, correct(claim, { from: '2021' }));
    expect([claim, 'article/x/c2'].map((one) => correctionOf(one))).toEqual([
      { to: { from: '2021' }, judgement: 'judgement/2' },
      { to: { to: '2022' }, judgement: 'judgement/1' },
    ]);
  }); // oxfmt-ignore
});

describe('what is laid over a claim', () => {
  const claim = aPackage('x').claim('person/ada', 'MET', 'person/bo', { from: '2020', hedged: true }).build().claims[0];

  test('takes the place of its fields, or takes them away; the claim stays as it was', () => {
    if (claim === undefined) throw new Error('there is one');
    const before = structuredClone(claim);
    const read = corrected(claim, { object: 'person/cy', hedged: null, from: '2021' });
    expect(read).toEqual({ ...before, object: 'person/cy', from: '2021', hedged: undefined });
    expect(Object.keys(read)).not.toContain('hedged');
    expect(claim).toEqual(before);
  });
}); // oxfmt-ignore
