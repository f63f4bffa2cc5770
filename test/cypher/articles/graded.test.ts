import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Reliability } from '#contract/grades';
import { decide } from '../../../server/judgements/decide.ts';
import { aPackage } from '../../support/a-package.ts';
import { load, HUB_DEGREE } from '../../support/articles.ts';
import { ask, rowsOf } from '../../support/ask.ts';
import { aDatabase } from '../../support/database.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [daily, wire, weekly] = packages;
const [DAILY, WIRE] = packages.map(({ article }) => article.publisher) as [string, string];
const hubs = { hubDegree: HUB_DEGREE };
const why = 'years of reading it';
const grade = (subject: string, reliability: Reliability, by: string) =>
  decide(database.db, { kind: 'grade', subject, reliability, by, why }, hubs);

beforeAll(() => load(database.db, packages));

describe('articles/graded', () => {
  const columns = ['publisher', 'grade', 'analyst', 'why', 'articles', 'claims'] as const;

  test('lists every publisher, those that nobody has graded first', async () => {
    await grade(WIRE, 'F', 'Dora');
    const slip = await grade(DAILY, 'A', 'Carol');
    await decide(database.db, { kind: 'withdraw', judgement: slip.judgement.id, by: 'Carol', why }, hubs);
    const answer = await ask(database.db, 'articles/graded');
    // One passage of the daily repeats the wire's.
    const none = { grade: 'ungraded', analyst: null, why: null, articles: 1 };
    expect(rowsOf(answer, ...columns)).toEqual([
      { publisher: 'harbour-daily-press', claims: daily.claims.length - 1, ...none },
      { publisher: 'harbour-weekly-press', claims: weekly.claims.length, ...none },
      {
        publisher: 'harbour-wire-press',
        grade: 'F',
        analyst: 'Dora',
        why,
        articles: 1,
        claims: wire.claims.length,
      },
    ]);
    expect(rowsOf(answer, 'day').map(({ day }) => day)).toEqual([
      null,
      null,
      { $: 'date', value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
  });

  test('counts neither a rejected claim nor one that only copies another article', async () => {
    const copy = { start: 0, end: 5, copyOf: { article: wire.article.id, start: 0, end: 5 } };
    const copier = aPackage('copier')
      .claim('person/ada', 'LEADS', 'company/acme', { at: [copy] })
      .claim('person/ada', 'OWNS', 'company/acme')
      .claim('person/ada', 'CONTROLS', 'company/acme')
      .build();
    await load(database.db, [copier]);
    const claim = copier.claims[2]?.id ?? '';
    await decide(database.db, { kind: 'reject', claim, by: 'Carol', why }, hubs);
    const answer = await ask(database.db, 'articles/graded');
    expect(rowsOf(answer, 'publisher', 'claims')).toContainEqual({ publisher: 'copier-press', claims: 1 });
  });

  test('says how many there are when it is cut', async () => {
    const { limits } = await ask(database.db, 'articles/graded', { limit: 2 });
    expect(limits).toEqual([expect.objectContaining({ shown: 2, total: 4 })]);
  });
});
