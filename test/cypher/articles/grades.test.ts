import { beforeEach, describe, expect, test } from '@jest/globals';
import { loadPackages } from '../../../seed/load.ts';
import { evidenceOfRelation } from '../../../server/articles/evidence.ts';
import { rebuild } from '../../../server/articles/project.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { load, loadFresh, HUB_DEGREE } from '../../support/articles.ts';
import { deciding } from '../../support/deciding.ts';
import { aDatabase } from '../../support/database.ts';
import { clear } from '../../support/clear-database.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [daily, wire, weekly] = packages;
const hubs = { hubDegree: HUB_DEGREE };
const [DAILY, WIRE, WEEKLY] = packages.map(({ article }) => article.publisher) as [string, string, string];
/** Said by the wire alone. */
const CITIZEN = 'NATIONAL_OF|person/ada-quill|country/arden|';

const facts = () => fingerprint(database.db, 'facts');
const { publisher, claim, withdraw, historyOf } = deciding(() => database.db);

async function gradesOf(key: string): Promise<unknown> {
  const [row] = await database.db.records(
    'MATCH ()-[r]->() WHERE r.key = $key RETURN r.reliability AS reliability, r.credibility AS credibility',
    { key },
  );
  return row;
}

beforeEach(async () => {
  await clear(database.db);
  await load(database.db, packages);
});

describe('a grade', () => {
  test('is on no relation at first, and on all that rest on its subject from then on', async () => {
    expect(
      await database.db.records('MATCH ()-[r]->() WHERE r.reliability IS NOT NULL RETURN r.key AS key'),
    ).toEqual([]);
    await publisher(WIRE, 'B');
    expect(await gradesOf(CITIZEN)).toEqual({ reliability: 'B', credibility: null });
    await claim(`${wire.article.id}/c2`, 3);
    expect(await gradesOf(CITIZEN)).toEqual({ reliability: 'B', credibility: 3 });
    expect(await gradesOf('ASSOCIATED_WITH|company/oleander|person/ada-b-quill|')).toEqual({
      reliability: null,
      credibility: null,
    });
  });

  test('of a source whose passage another copied is not lent by the copier', async () => {
    const position = 'HOLDS_POSITION|person/ada-quill|agency/harbour-office|role=president';
    await publisher(DAILY, 'A');
    expect(await gradesOf(position)).toMatchObject({ reliability: null });
    await publisher(WIRE, 'D');
    expect(await gradesOf(position)).toMatchObject({ reliability: 'D' });
  });

  test('reaches a derived line from both of its carriers', async () => {
    await publisher(WIRE, 'C');
    await claim(`${wire.article.id}/c3`, 2);
    const sanctioned = 'SANCTIONED|agency/harbour-office|company/oleander||sanction/ban-7';
    expect(await gradesOf(sanctioned)).toEqual({ reliability: 'C', credibility: null });
    await claim(`${wire.article.id}/c4`, 5);
    expect(await gradesOf(sanctioned)).toEqual({ reliability: 'C', credibility: 5 });
  });

  test('is taken back to the last property, and the word before it holds again with its own name', async () => {
    const untouched = await facts();
    const first = await publisher(WIRE, 'B', 'Dora');
    const once = await facts();
    const second = await publisher(WIRE, 'E', 'Carol');
    await withdraw(second.judgement.id);
    expect(await facts()).toBe(once);
    expect(await historyOf(WIRE)).toMatchObject([
      { judgement: { kind: 'withdraw', why: 'a slip' }, holds: false },
      { judgement: { reliability: 'E', by: 'Carol' }, holds: false },
      { judgement: { reliability: 'B', by: 'Dora' }, holds: true },
    ]);
    await withdraw(first.judgement.id);
    expect(await facts()).toBe(untouched);
  });

  test('may go back to none by a decision of its own, which can be taken back too', async () => {
    const untouched = await facts();
    await publisher(WIRE, 'B');
    const graded = await facts();
    const unset = await publisher(WIRE, null);
    expect(await facts()).toBe(untouched);
    await withdraw(unset.judgement.id);
    expect(await facts()).toBe(graded);
  });

  test('is not taken back over the head of who graded since, nor twice', async () => {
    const mine = await publisher(WIRE, 'B', 'Carol');
    const hers = await publisher(WIRE, 'C', 'Dora');
    await expect(withdraw(mine.judgement.id)).rejects.toMatchObject({
      code: 'decided-since',
      message: expect.stringContaining('Dora has graded it anew'),
    });
    await withdraw(hers.judgement.id);
    await expect(withdraw(hers.judgement.id)).rejects.toThrow(/was taken back already/);
    await expect(withdraw('judgement/99')).rejects.toThrow(/no decision with the number judgement\/99/);
  });

  test('of who publishes nothing, or of no claim, is refused and leaves nothing behind', async () => {
    await expect(publisher('person/ada-quill', 'A')).rejects.toMatchObject({ code: 'unknown-entity' });
    await expect(claim(`${wire.article.id}/c99`, 1)).rejects.toMatchObject({ code: 'unknown-claim' });
    expect(await database.db.records('MATCH (j:Judgement) RETURN count(*) AS n')).toEqual([{ n: 0 }]);
  });
});

describe('the same graph', () => {
  async function gradeAll(): Promise<void> {
    await publisher(WIRE, 'B');
    await publisher(DAILY, 'D');
    await claim(`${daily.article.id}/c2`, 4);
    await claim(`${wire.article.id}/c3`, 2);
  }

  test('in whatever order articles and grades come, and when the facts are made anew', async () => {
    await gradeAll();
    const graded = await facts();
    await rebuild(database.db, hubs);
    expect(await facts()).toBe(graded);
    await loadFresh(database.db, [weekly, daily, wire]);
    await gradeAll();
    expect(await facts()).toBe(graded);
    // The copy is graded before its original is there, and the original before the last article comes.
    await loadFresh(database.db, [daily]);
    await publisher(DAILY, 'D');
    await claim(`${daily.article.id}/c2`, 4);
    await load(database.db, [wire]);
    await claim(`${wire.article.id}/c3`, 2);
    await publisher(WIRE, 'B');
    await load(database.db, [weekly]);
    expect(await facts()).toBe(graded);
  });

  test('when an article comes again after it was graded, and after the next start', async () => {
    await gradeAll();
    const graded = await fingerprint(database.db, 'all');
    const { articles } = await loadPackages({ db: database.db, packages, ...hubs });
    expect(articles.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await fingerprint(database.db, 'all')).toBe(graded);
    const shorter = structuredClone(wire);
    shorter.claims.pop();
    await load(database.db, [shorter]);
    expect(await gradesOf(CITIZEN)).toMatchObject({ reliability: 'B' });
    await load(database.db, [wire]);
    expect(await fingerprint(database.db, 'facts')).toBe(
      await loadFresh(database.db, packages).then(gradeAll).then(facts),
    );
  });
});

describe('merged publishers', () => {
  const merge = (kind: 'same' | 'different') =>
    decide(
      database.db,
      { kind, from: WEEKLY, into: WIRE, by: 'Carol', why: 'one house, says the register' },
      hubs,
    );

  test('have one grade, the last word on either, and their own again after a split', async () => {
    await publisher(WIRE, 'B');
    await publisher(WEEKLY, 'D');
    const apart = await facts();
    await merge('same');
    expect(await gradesOf(CITIZEN)).toMatchObject({ reliability: 'D' });
    expect((await historyOf(WIRE)).map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(await historyOf(WEEKLY)).toEqual(await historyOf(WIRE));
    await merge('different');
    expect(await facts()).toBe(apart);
  });

  test('are graded by the former id as by the survivor, and shown with the grade', async () => {
    await merge('same');
    await publisher(WEEKLY, 'C');
    expect(await gradesOf(CITIZEN)).toMatchObject({ reliability: 'C' });
    const library = { db: database.db, texts: await openTexts(undefined) };
    const member = 'MEMBER_OF|company/oleander|organization/quay-league|';
    const { articles } = await evidenceOfRelation(member, library);
    expect(articles.find(({ id }) => id === weekly.article.id)).toMatchObject({
      publisher: { id: WIRE, name: 'harbour-wire-press' },
      reliability: { grade: 'C', by: 'Carol', why: 'years of reading it' },
    });
  });
});

test('a publisher stands while a grade refers to it, though its articles are gone', async () => {
  const { judgement } = await publisher(WIRE, 'B');
  const who = { by: 'Carol', why: 'withdrawn by the house' };
  await decide(database.db, { kind: 'unpublish', article: wire.article.id, ...who }, hubs);
  const standing = `MATCH (e:Entity) WHERE e.id = '${WIRE}' RETURN e.name AS name`;
  expect(await database.db.records(standing)).toEqual([{ name: 'harbour-wire-press' }]);
  await withdraw(judgement.id);
  await decide(database.db, { kind: 'publish', article: wire.article.id, ...who }, hubs);
  expect(await gradesOf(CITIZEN)).toMatchObject({ reliability: null });
});

describe('evidence', () => {
  test('shows who graded source and claim, when and why', async () => {
    await publisher(WIRE, 'B', 'Dora');
    await claim(`${wire.article.id}/c2`, 6);
    const evidence = await evidenceOfRelation(CITIZEN, {
      db: database.db,
      texts: await openTexts(undefined),
    });
    expect(evidence.articles[0]?.reliability).toEqual({
      grade: 'B',
      by: 'Dora',
      why: 'years of reading it',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(evidence.claims[0]?.credibility).toMatchObject({ grade: 6, by: 'Carol' });
    expect(evidence.relation).toMatchObject({ reliability: 'B', credibility: 6 });
  });
});
