import { beforeEach, describe, expect, test } from '@jest/globals';
import { ArticleAccount } from '#contract/account';
import { Problem } from '#contract/errors';
import { Evidence } from '#contract/evidence';
import { JudgementRecord, type Decision } from '#contract/judgements';
import { RepairPreview } from '#contract/repairs';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { anApi } from '../support/an-api.ts';
import { load } from '../support/articles.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const [, wire] = harbourPackages();
const why = 'the register says otherwise';
const [ADA, TWIN, BO] = ['person/ada-quill', 'person/ada-b-quill', 'person/bo-reed'];
const national = `${wire.article.id}/c2`;

const send = (body: Decision, by = 'Carol') =>
  api().post('/api/judgements').set({ 'X-Analyst': by }).send(body);
const decided = async (body: Decision, by?: string) =>
  JudgementRecord.parse((await send(body, by).expect(200)).body).judgement;
const look = async (decision: Decision) =>
  RepairPreview.parse((await api().post('/api/judgements/preview').send({ decision }).expect(200)).body);
const problemOf = async (body: Decision, by?: string) => {
  const { code, detail } = Problem.parse(JSON.parse((await send(body, by)).text));
  return { code, detail };
};
const evidenceOf = async (query: object) =>
  Evidence.parse((await api().get('/api/evidence').query(query).expect(200)).body);
const facts = () => fingerprint(database.db, 'facts');
const correct = (claim: string, to: Extract<Decision, { kind: 'correct' }>['corrections'][number]['to']): Decision => ({
  kind: 'correct',
  corrections: [{ claim, to }],
  why,
}); // oxfmt-ignore

beforeEach(async () => {
  await clear(database.db);
  await load(database.db, harbourPackages());
});

describe('a disputed claim', () => {
  test('is told with whoever disputes it, until that is taken back', async () => {
    const before = await facts();
    const { id } = await decided({ kind: 'reject', claim: national, why });
    const { claims, disputed } = await evidenceOf({ entity: ADA });
    expect(claims.map((claim) => claim.id)).not.toContain(national);
    expect(disputed?.map((claim) => [claim.id, claim.disputed?.by, claim.disputed?.why])).toEqual([
      [national, 'Carol', why],
    ]);
    const account = ArticleAccount.parse(
      (
        await api()
          .get(`/api/articles/${encodeURIComponent(wire.article.id)}`)
          .expect(200)
      ).body,
    );
    expect(account.claims.find((claim) => claim.id === national)).toMatchObject({
      rejected: true,
      disputed: { by: 'Carol', why, judgement: id },
    });
    expect(await problemOf({ kind: 'reject', claim: national, why }, 'Dora')).toEqual({
      code: 'refused-decision',
      detail: `Carol disputes ${national} already.`,
    });
    await decided({ kind: 'accept', claim: national, why }, 'Dora');
    expect(await facts()).toBe(before);
    expect((await evidenceOf({ entity: ADA })).disputed).toBeUndefined();
    expect(await problemOf({ kind: 'withdraw', judgement: id, why })).toMatchObject({
      code: 'decided-since',
    });
  });
});

describe('a corrected claim', () => {
  test('reads as corrected wherever it is shown, with what it said before', async () => {
    const says = 'Bo Reed is of Arden.';
    await api().get('/api/search/statements').query({ text: 'Arden' }).expect(200);
    await decided(correct(national, { subject: BO, says, from: '2020' }));
    const { claims } = await evidenceOf({ entity: BO });
    expect(claims.find(({ id }) => id === national)).toMatchObject({
      subject: BO,
      says,
      from: '2020',
      corrected: { by: 'Carol', why, was: { subject: ADA, subjectName: 'ada-quill' } },
    });
    const account = ArticleAccount.parse(
      (
        await api()
          .get(`/api/articles/${encodeURIComponent(wire.article.id)}`)
          .expect(200)
      ).body,
    );
    expect(account.claims.find(({ id }) => id === national)).toMatchObject({ subject: BO, says });
    const { judgements } = (await api().get('/api/judgements').query({ about: BO }).expect(200)).body;
    expect(judgements).toHaveLength(1);
    const { hits } = (
      await api().get('/api/search/statements').query({ text: 'Reed is of Arden' }).expect(200)
    ).body;
    expect(hits[0]).toMatchObject({ id: national });
  });

  test('keeps what was corrected before, and gives way to it again', async () => {
    const before = await facts();
    const first = await decided(correct(national, { from: '2020' }));
    const second = await decided(correct(national, { subject: BO }), 'Dora');
    const { claims } = await evidenceOf({ entity: BO });
    expect(claims.find(({ id }) => id === national)).toMatchObject({
      from: '2020',
      corrected: { by: 'Dora' },
    });
    expect(await problemOf({ kind: 'withdraw', judgement: first.id, why })).toEqual({
      code: 'decided-since',
      detail: `This correction of ${national} does not hold any more: Dora has corrected it since.`,
    });
    await decided({ kind: 'withdraw', judgement: second.id, why });
    const ada = (await evidenceOf({ entity: ADA })).claims.find(({ id }) => id === national);
    expect(ada).toMatchObject({ from: '2020', corrected: { by: 'Carol' } });
    await decided(correct(national, null), 'Dora');
    expect(await facts()).toBe(before);
  });

  test.each([
    [{ type: 'MEMBER_OF' }, /MEMBER_OF does not run from Person to Country/],
    [{ object: ADA }, /is the subject itself/],
    [{ from: '2022', to: '2020' }, /is after/],
    [{ attributedTo: BO }, /voice is the article's own/],
    [{ qualifiers: { share: 'half' } }, /has no qualifier share/],
    [{ subject: ADA }, /says just that already/],
  ] as const)('is refused where it makes no sense: %j', async (to, told) => {
    const { code, detail } = await problemOf(correct(national, to));
    expect(code).toBe('refused-decision');
    expect(detail).toMatch(told);
  });

  test('of nobody known, or of no claim, is refused as such', async () => {
    expect(await problemOf(correct(national, { subject: 'person/nobody' }))).toMatchObject({ code: 'unknown-entity' });
    expect(await problemOf(correct(`${wire.article.id}/c99`, null))).toMatchObject({ code: 'unknown-claim' });
    expect(await problemOf(correct(national, null))).toMatchObject({ code: 'refused-decision' });
  }); // oxfmt-ignore
});

describe('to give claims away', () => {
  test('moves all that one article says, and tells which stay and why', async () => {
    const gift: Decision = { kind: 'give', from: 'country/arden', to: 'agency/harbour-office', article: wire.article.id, why };
    expect(await problemOf(gift)).toMatchObject({ code: 'refused-decision', detail: expect.stringMatching(/NATIONAL_OF does not run/) });
    const other: Decision = { kind: 'give', from: ADA, to: BO, article: wire.article.id, why };
    const { claims, left } = await look(other);
    expect(left).toEqual([{ claim: `${wire.article.id}/c6`, says: expect.any(String), problem: expect.stringMatching(/subject itself/) }]);
    await decided(other);
    const held = (await evidenceOf({ entity: ADA })).claims.filter((claim) => claim.id.startsWith(wire.article.id));
    expect(held.map(({ id }) => id)).toEqual([`${wire.article.id}/c6`]);
    expect(claims).toBe(2);
  }); // oxfmt-ignore
});

describe('not the same', () => {
  const merge: Decision = { kind: 'same', from: TWIN, into: ADA, why };

  test('refuses a merge for ever, by whatever way, until it is taken back', async () => {
    const { id } = await decided({ kind: 'distinct', a: TWIN, b: ADA, why });
    expect(await problemOf(merge, 'Dora')).toEqual({
      code: 'refused-decision',
      detail: `Carol decided that ${TWIN} and ${ADA} are not the same (${id}: ${why}). Take that back first.`,
    });
    await decided({ kind: 'same', from: TWIN, into: BO, why });
    expect(await problemOf({ kind: 'same', from: BO, into: ADA, why })).toMatchObject({
      code: 'refused-decision',
    });
    await decided({ kind: 'different', from: TWIN, why });
    await decided({ kind: 'withdraw', judgement: id, why }, 'Dora');
    await decided(merge);
    expect(await problemOf({ kind: 'distinct', a: TWIN, b: ADA, why })).toMatchObject({
      code: 'refused-decision',
    });
  });

  test('a merge that is taken back, though nobody split it, leaves what was there before', async () => {
    const before = await facts();
    const { id } = await decided(merge);
    await decided({ kind: 'withdraw', judgement: id, why }, 'Dora');
    expect(await facts()).toBe(before);
    const chain = [await decided({ kind: 'same', from: TWIN, into: BO, why }), await decided({ kind: 'different', from: TWIN, why })];
    await decided({ kind: 'same', from: BO, into: TWIN, why });
    expect(await problemOf({ kind: 'withdraw', judgement: chain[1]?.id ?? '', why })).toMatchObject({ code: 'refused-decision' });
  }); // oxfmt-ignore

  test('who was merged before moves along with the next merge, and back', async () => {
    await decided(merge);
    const once = await facts();
    const { id } = await decided({ kind: 'same', from: ADA, into: BO, why });
    const stored = await database.db.records(
      'MATCH (c:Claim) WHERE c.subjectId IN $ids OR c.objectId IN $ids OR any(id IN $ids WHERE c.relKey CONTAINS id) RETURN c.id AS id',
      { ids: [TWIN, ADA] },
    );
    expect(stored).toEqual([]);
    await decided({ kind: 'withdraw', judgement: id, why });
    expect(await facts()).toBe(once);
  });
});

test('a decision on a preview that is not true any more is refused, and changes nothing', async () => {
  const decision: Decision = { kind: 'reject', claim: national, why };
  const { digest, lines, counts } = await look(decision);
  expect(lines.gone.map(({ says }) => says)).toEqual(['ada-quill has the nationality of arden']);
  expect(counts).toMatchObject({ gone: 1, new: 0 });
  await decided(correct(national, { from: '2020' }), 'Dora');
  const before = await facts();
  expect(await problemOf({ ...decision, seen: digest })).toMatchObject({ code: 'changed-since-preview' });
  expect(await facts()).toBe(before);
  await decided({ ...decision, seen: (await look(decision)).digest });
  expect(await look({ kind: 'accept', claim: national, why })).toMatchObject({ counts: { new: 1, gone: 0 } });
});
