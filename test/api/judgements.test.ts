import { describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { Evidence } from '#contract/evidence';
import { JudgementRecord, type Decision } from '#contract/judgements';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const withDefault = anApi(database, { analyst: 'The desk' });

const why = 'years of reading it';
const send = (body: unknown, headers: Record<string, string> = { 'X-Analyst': 'Carol' }) =>
  api()
    .post('/api/judgements')
    .set(headers)
    .send(body as object);

/** Some publisher and claim of whatever is loaded. */
async function someone(): Promise<{ publisher: string; claim: string; relation: string }> {
  const [row] = await database.db.records(
    `MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.stance = 'asserts'
     RETURN a.publisher AS publisher, c.id AS claim, c.relKey AS relation ORDER BY c.id LIMIT 1`,
  );
  return row as { publisher: string; claim: string; relation: string };
}
const gradeOf = async (reliability: unknown) => ({
  kind: 'grade',
  subject: (await someone()).publisher,
  reliability,
  why,
});

describe('deciding', () => {
  test('records who, when and why, and shows it with the evidence', async () => {
    const { publisher, claim, relation } = await someone();
    const { body } = await send({ kind: 'grade', subject: publisher, reliability: 'B', why }).expect(200);
    const record = JudgementRecord.parse(body);
    expect(record).toMatchObject({ judgement: { by: 'Carol', why, reliability: 'B' }, holds: true });
    await send({ kind: 'grade', subject: claim, credibility: 2, why }).expect(200);
    const evidence = Evidence.parse((await api().get('/api/evidence').query({ relation })).body);
    expect(evidence.articles.find((one) => one.publisher.id === publisher)?.reliability).toEqual({
      grade: 'B',
      by: 'Carol',
      why,
      at: record.at,
    });
    expect(evidence.claims.find(({ id }) => id === claim)?.credibility).toMatchObject({ grade: 2 });
    const undo: Decision = { kind: 'withdraw', judgement: record.judgement.id, why: 'a slip' };
    await send(undo).expect(200);
    const history = await api().get('/api/judgements').query({ about: publisher }).expect(200);
    expect(history.body.judgements.map((one: JudgementRecord) => one.judgement.kind)).toEqual([
      'withdraw',
      'grade',
    ]);
    expect(history.body.limits).toEqual([]);
    const newest = await api().get('/api/judgements').query({ about: publisher, limit: 1 }).expect(200);
    expect(newest.body).toMatchObject({
      judgements: [{ judgement: { kind: 'withdraw' } }],
      limits: [{ what: 'rows', shown: 1, total: 2 }],
    });
    const before = newest.body.judgements[0].judgement.id;
    const oldest = await api().get('/api/judgements').query({ about: publisher, before }).expect(200);
    expect(oldest.body).toMatchObject({ judgements: [{ judgement: { kind: 'grade' } }], limits: [] });
    const again = await send(undo).expect(409);
    expect(Problem.parse(JSON.parse(again.text)).code).toBe('decided-since');
  });

  test('takes a name in any letters, percent-encoded', async () => {
    const name = 'Zoë Łukasz 王';
    const { body } = await send(await gradeOf('C'), { 'X-Analyst': encodeURIComponent(name) }).expect(200);
    expect(body.judgement.by).toBe(name);
  });

  test('without a name is done in the name of this host, if it has one', async () => {
    const { body } = await withDefault()
      .post('/api/judgements')
      .send(await gradeOf('D'))
      .expect(200);
    expect(body.judgement.by).toBe('The desk');
    expect((await withDefault().get('/api/about')).body.analyst).toBe('The desk');
  });
});

describe('what is refused', () => {
  const problemOf = async (sent: ReturnType<typeof send>) => {
    const { text, status, headers } = await sent;
    expect(headers['content-type']).toContain('application/problem+json');
    const { code, fields } = Problem.parse(JSON.parse(text));
    return { status, code, paths: fields.map(({ path }) => path) };
  };

  test.each(['G', 'a', 7, ''])('a reliability of %j', async (reliability) => {
    expect(await problemOf(send(await gradeOf(reliability)))).toEqual({
      status: 400,
      code: 'bad-request',
      paths: ['body.reliability'],
    });
  });

  test('a credibility off the scale, of a claim', async () => {
    const { claim } = await someone();
    const sent = send({ kind: 'grade', subject: claim, credibility: 0, why });
    expect(await problemOf(sent)).toMatchObject({ status: 400, paths: ['body.credibility'] });
  });

  test('a publisher and a claim that nobody knows', async () => {
    const stranger = send({ kind: 'grade', subject: 'company/nobody', reliability: 'A', why });
    expect(await problemOf(stranger)).toEqual({
      status: 404,
      code: 'unknown-entity',
      paths: ['body.subject'],
    });
    const claim = send({ kind: 'grade', subject: 'article/nothing/c1', credibility: 1, why });
    expect(await problemOf(claim)).toEqual({ status: 404, code: 'unknown-claim', paths: ['body.subject'] });
  });

  test('a decision without a reason, or in the name of another', async () => {
    const graded = await gradeOf('A');
    expect(await problemOf(send({ ...graded, why: ' ' }))).toMatchObject({ paths: ['body.why'] });
    expect(await problemOf(send({ ...graded, by: 'Dora' }))).toMatchObject({ status: 400 });
    expect(await problemOf(send({ ...graded, id: 'judgement/1' }))).toMatchObject({ status: 400 });
  });

  test('a decision of a kind that this door does not take', async () => {
    const withdrawn = { kind: 'publish', article: 'article/withdrawn', why };
    expect(await problemOf(send(withdrawn))).toMatchObject({ status: 400 });
  });

  test('nobody who decides', async () => {
    const sent = send(await gradeOf('A'), {});
    expect(await problemOf(sent)).toMatchObject({ status: 400, code: 'no-analyst' });
  });

  test.each(['%E0%A4%A', '%0A', 'x'.repeat(101), '%20', '%E2%80%8B', '%E2%80%AElorac'])(
    'the name %j',
    async (name) => {
      expect(await problemOf(send(await gradeOf('A'), { 'X-Analyst': name }))).toMatchObject({
        status: 400,
        paths: ['headers.x-analyst'],
      });
    },
  );

  test('another site, and whatever is not JSON', async () => {
    const body = JSON.stringify(await gradeOf('A'));
    const foreign = { 'X-Analyst': 'Carol', Origin: 'http://evil.example' };
    expect(await problemOf(send(await gradeOf('A'), foreign))).toMatchObject({ code: 'wrong-origin' });
    const plain = api().post('/api/judgements').set({ 'X-Analyst': 'Carol', 'Content-Type': 'text/plain' });
    expect(await problemOf(plain.send(body))).toMatchObject({ status: 415, code: 'wrong-media-type' });
  });

  test('a history of nothing', async () => {
    await api().get('/api/judgements').expect(400);
    await api().get('/api/judgements').query({ about: 'no id' }).expect(400);
    const { body } = await api().get('/api/judgements').query({ about: 'company/nobody' }).expect(200);
    expect(body).toEqual({ judgements: [], limits: [] });
  });

  test.each([
    { limit: 0 },
    { limit: 1_001 },
    { limit: '2; 3' },
    { limit: '' },
    { before: 'judgement/0' },
    { offset: 3 },
  ])('a history asked with %j', async (part) => {
    const response = await api()
      .get('/api/judgements')
      .query({ about: 'company/nobody', ...part });
    expect([response.status, Problem.parse(JSON.parse(response.text)).code]).toEqual([400, 'bad-request']);
  });
});
