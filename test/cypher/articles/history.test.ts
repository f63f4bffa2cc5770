import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JudgementRecord } from '#contract/judgements';
import { decide } from '../../../server/judgements/decide.ts';
import { readHistory } from '../../../server/judgements/read.ts';
import { load, HUB_DEGREE } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';
import { clear } from '../../support/clear-database.ts';
import { deciding } from '../../support/deciding.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [, wire] = packages;
const hubs = { hubDegree: HUB_DEGREE };
const [DAILY, WIRE, WEEKLY] = packages.map(({ article }) => article.publisher) as [string, string, string];
const { publisher, claim, withdraw, historyOf } = deciding(() => database.db);

beforeEach(async () => {
  await clear(database.db);
  await load(database.db, packages);
});

describe('the history of one thing', () => {
  const idsOf = (judgements: readonly JudgementRecord[]) => judgements.map(({ judgement }) => judgement.id);
  const limit = (total: number, why: string) => [{ what: 'rows', shown: 2, total, atLeast: false, why }];

  test('comes a part at a time, the newest first, and says how many there are', async () => {
    for (const grade of ['A', 'B', 'C'] as const) {
      await publisher(WIRE, grade);
      await publisher(DAILY, grade);
    }
    await withdraw('judgement/5');
    await publisher(WIRE, 'F');
    const ask = (before?: string) => readHistory(database.db, { about: WIRE, limit: 2, before });

    const newest = await ask();
    expect(idsOf(newest.judgements)).toEqual(['judgement/8', 'judgement/7']);
    expect(newest.judgements.map(({ holds }) => holds)).toEqual([true, false]);
    expect(newest.limits).toEqual(limit(5, 'these are the newest decisions'));
    const older = await ask('judgement/7');
    expect(idsOf(older.judgements)).toEqual(['judgement/5', 'judgement/3']);
    expect(older.limits).toEqual(limit(3, 'these are the newest before judgement/7'));
    const oldest = await ask('judgement/3');
    expect(idsOf(oldest.judgements)).toEqual(['judgement/1']);
    // Nothing is left out: whoever asks on until nothing is comes to an end.
    expect(oldest.limits).toEqual([]);
  });

  test('opens no judgement about another', async () => {
    await publisher(DAILY, 'A');
    await claim(`${wire.article.id}/c3`, 2);
    await publisher(WIRE, 'B');
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('MATCH (j:Judgement) WHERE j.subject <> $id SET j.judgement = $spoiled', {
        id: WIRE,
        spoiled: 'not to be read',
      }),
    );
    expect(idsOf(await historyOf(WIRE))).toEqual(['judgement/3']);
  });

  test('of a claim holds whether it was rejected, beside its grades; of an article, whether it was taken out', async () => {
    const id = `${wire.article.id}/c3`;
    const who = { by: 'Dora', why: 'read again' };
    await claim(id, 2);
    await decide(database.db, { kind: 'reject', claim: id, ...who }, hubs);
    await decide(database.db, { kind: 'accept', claim: id, ...who }, hubs);
    expect((await historyOf(id)).map(({ judgement, holds }) => [judgement.kind, holds])).toEqual([
      ['accept', true],
      ['reject', false],
      ['grade', true],
    ]);
    await decide(database.db, { kind: 'unpublish', article: wire.article.id, ...who }, hubs);
    expect(await historyOf(wire.article.id)).toMatchObject([
      { judgement: { kind: 'unpublish' }, holds: true },
    ]);
  });

  test('of a survivor that was split says that the split gave way to a later merge', async () => {
    const pair = (kind: 'same' | 'different', from: string, into: string) =>
      decide(database.db, { kind, from, into, by: 'Carol', why: 'says the register' }, hubs);
    await pair('same', WEEKLY, WIRE);
    await pair('different', WEEKLY, WIRE);
    await pair('same', WEEKLY, DAILY);
    const split = await historyOf(WIRE);
    expect(split.map(({ judgement, holds }) => [judgement.kind, holds])).toEqual([
      ['different', false],
      ['same', false],
    ]);
    expect(idsOf(await historyOf(DAILY))).toEqual(['judgement/3', 'judgement/2', 'judgement/1']);
  });
});
