import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { importArticle } from '../../server/articles/import.ts';
import type { AskRows } from '../../server/articles/line-evidence.ts';
import { textIn } from '../../server/articles/text-in.ts';
import { readStanding } from '../../server/checks/read.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { decide } from '../../server/judgements/decide.ts';
import { newUlid } from '../../client/store/ulid.ts';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { checking } from '../support/checking.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
/** The analyst's own copy of one of the articles. */
const folder = mkdtempSync(join(tmpdir(), 'redthread-checked-'));
const copy = 'Ada works for Acme, and has done so for years.';
const sha256 = createHash('sha256').update(copy).digest('hex');
writeFileSync(join(folder, 'first.txt'), copy);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const api = anApi(database, { articlesDir: folder });
const { post, digestOf, statesOf, stateOf, mark, withdraw } = checking(api);
const options = { hubDegree: HUB_DEGREE };

const OWNS = 'OWNS|person/ada|company/acme|';
const hasText = { textSha256: sha256 };
const first = () => aPackage('first', hasText).claim('person/ada', 'OWNS', 'company/acme');
const second = () => aPackage('second').claim('person/ada', 'OWNS', 'company/acme');

async function problemOf(sent: ReturnType<typeof post>) {
  const { status, text } = await sent;
  const { code, fields, detail } = Problem.parse(JSON.parse(text));
  return { status, code, detail, paths: fields.map(({ path }) => path) };
}

beforeEach(async () => {
  await loadFresh(database.db, [first().build()]);
});

describe('a check', () => {
  test('says who, when and against which text, and survives that the same article is loaded again', async () => {
    expect(await statesOf(OWNS)).toEqual({ checks: [], asked: 1, checked: 0, cleared: 0, limits: [] });
    const check = await mark(OWNS, { why: ' compared word by word ' });
    expect(check).toEqual({
      relation: OWNS,
      id: check.id,
      by: 'Carol',
      at: expect.stringMatching(/^\d{4}-/),
      why: 'compared word by word',
      madeUnder: OWNS,
      claims: { shown: 1, total: 1 },
      texts: [{ article: 'article/first', title: 'What first reported', sha256, text: 'present' }],
      holds: true,
      changes: [],
      changed: 0,
    });
    await importArticle(database.db, first().build(), options);
    expect(await statesOf(OWNS)).toMatchObject({ checks: [check], asked: 1, checked: 1, cleared: 0 });
  });

  test('tells where only our words could be read', async () => {
    await load(database.db, [second().build()]);
    const { texts, claims } = await mark(OWNS);
    expect(texts.map(({ article, text }) => [article, text])).toEqual([
      ['article/first', 'present'],
      ['article/second', 'absent'],
    ]);
    expect(claims).toEqual({ shown: 2, total: 2 });
  });

  test('that is sent twice is one', async () => {
    const id = newUlid();
    const once = await mark(OWNS, { id });
    expect(await mark(OWNS, { id })).toEqual(once);
    const rows = await database.db.records('MATCH (k:Check) RETURN count(k) AS many');
    expect(Number(rows[0]?.['many'])).toBe(1);
  });

  test('is of the one who checked last', async () => {
    await mark(OWNS);
    await mark(OWNS, { by: 'Dora' });
    expect(await stateOf(OWNS)).toMatchObject({ by: 'Dora', holds: true });
  });

  test('of a derived line is a check of what its carriers say', async () => {
    const sanction = (slug: string) =>
      aPackage(slug)
        .claim('sanction/listing', 'IMPOSED_BY', 'country/utopia')
        .claim('sanction/listing', 'TARGETS', 'person/ada');
    await load(database.db, [sanction('listing').build()]);
    const [row] = await database.db.records('MATCH ()-[r:SANCTIONED]->() RETURN r.key AS key');
    const key = textIn(row ?? {}, 'key');
    expect((await mark(key)).claims.total).toBe(2);
    await load(database.db, [aPackage('later').claim('sanction/listing', 'TARGETS', 'person/ada').build()]);
    expect(await stateOf(key)).toMatchObject({
      holds: false,
      changes: [{ what: 'claim added', claim: 'article/later/c1' }],
    });
  });

  test('is joined to no fact, and no fact, evidence or judgement is another for it', async () => {
    const scopes = ['facts', 'evidence', 'judgements'] as const;
    const before = await Promise.all(scopes.map((scope) => fingerprint(database.db, scope)));
    const desk = await fingerprint(database.db, 'desk');
    const { id } = await mark(OWNS);
    await withdraw(id, OWNS).expect(200);
    expect(await Promise.all(scopes.map((scope) => fingerprint(database.db, scope)))).toEqual(before);
    expect(await fingerprint(database.db, 'desk')).not.toBe(desk);
    const joined = await database.db.records(
      'MATCH (e:Entity)--(x) WHERE NOT x:Entity RETURN count(x) AS many UNION ALL MATCH (:Check)--(x) RETURN count(x) AS many',
    );
    expect(joined.map(({ many }) => Number(many))).toEqual([0, 0]);
  });
});

test('of a line that was checked often, no more is read than the one that stands', async () => {
  for (const by of ['Ada', 'Ben', 'Carol']) await mark(OWNS, { by });
  const last = await mark(OWNS, { by: 'Dora' });
  await withdraw(last.id, OWNS).expect(200);
  const asked: { by: unknown; read: unknown }[] = [];
  const ask: AskRows = async (text, params) => {
    const rows = await database.db.records(text, params);
    for (const row of rows) if ('read' in row) asked.push({ by: row['analyst'], read: typeof row['read'] });
    return rows;
  };
  expect(await readStanding(OWNS, { ask })).toMatchObject({ by: 'Carol' });
  expect(asked).toEqual([{ by: 'Carol', read: 'string' }]);
});

test('of who took in others, only those keys are looked up under which something was checked', async () => {
  await load(database.db, ['eve', 'fay'].map((id) => aPackage(id).entity({ id: `person/${id}`, type: 'Person' }).claim(`person/${id}`, 'ASSOCIATED_WITH', 'person/bo').build())); // oxfmt-ignore
  await mark(OWNS);
  await mark('ASSOCIATED_WITH|person/bo|person/fay|');
  const merge = (from: string, why: string) =>
    decide(database.db, { kind: 'same', from, into: 'person/eve', by: 'Dora', why }, options);
  for (const from of ['person/ada', 'person/fay']) await merge(from, 'one person');
  const asked: unknown[] = [];
  const ask: AskRows = (text, params) => {
    if ('relations' in params) asked.push(params['relations']);
    return database.db.records(text, params);
  };
  const now = 'OWNS|person/eve|company/acme|';
  expect(await readStanding(now, { ask })).toMatchObject({ by: 'Carol' });
  expect(asked).toEqual([[OWNS, now]]);
});

describe('taking a check back', () => {
  test('leaves the one before it, whoever made it, and then none', async () => {
    const carols = await mark(OWNS);
    const doras = await mark(OWNS, { by: 'Dora' });
    expect((await withdraw(doras.id, OWNS, 'Dora').expect(200)).body).toEqual({ check: carols });
    expect((await withdraw(carols.id, OWNS).expect(200)).body).toEqual({ check: null });
    expect(await stateOf(OWNS)).toBeUndefined();
    expect(await mark(OWNS)).toMatchObject({ holds: true });
  });

  test('is refused when somebody has decided since, and when it was done already', async () => {
    const { id } = await mark(OWNS);
    const doras = await mark(OWNS, { by: 'Dora' });
    expect(await problemOf(withdraw(id, OWNS))).toMatchObject({
      status: 409,
      code: 'decided-since',
      detail: expect.stringContaining('Dora decides it now'),
    });
    await withdraw(doras.id, OWNS).expect(200);
    expect(await problemOf(withdraw(doras.id, OWNS))).toMatchObject({ code: 'decided-since' });
  });

  test('that is sent twice is done once', async () => {
    const { id } = await mark(OWNS);
    const body = { id: newUlid(), relation: OWNS };
    await post(`/api/checks/${id}/withdraw`, body).expect(200);
    expect((await post(`/api/checks/${id}/withdraw`, body).expect(200)).body).toEqual({ check: null });
  });
});

describe('what is refused', () => {
  const sent = async (more: object, analyst: string | null = 'Carol') =>
    problemOf(
      post('/api/checks', { id: newUlid(), relation: OWNS, digest: await digestOf(OWNS), ...more }, analyst),
    );

  test('evidence that is not what was read any more', async () => {
    const digest = await digestOf(OWNS);
    await load(database.db, [second().build()]);
    expect(await sent({ digest })).toMatchObject({ status: 409, code: 'evidence-changed' });
    expect(await stateOf(OWNS)).toBeUndefined();
  });

  test('nobody who checks, no digest, a line that is none, an id that is taken, and one that is none', async () => {
    expect(await sent({}, null)).toMatchObject({ status: 400, code: 'no-analyst' });
    expect(await sent({ digest: 'f00' })).toMatchObject({ paths: ['body.digest'] });
    expect(await sent({ relation: 'OWNS|person/no|company/acme|' })).toMatchObject({ code: 'unknown-relation' });
    expect(await sent({ id: 'x' })).toMatchObject({ paths: ['body.id'] });
    expect(await sent({ why: 'x'.repeat(501) })).toMatchObject({ paths: ['body.why'] });
    const { id } = await mark(OWNS);
    await load(database.db, [aPackage('met').claim('person/ada', 'ASSOCIATED_WITH', 'person/bo').build()]);
    const other = 'ASSOCIATED_WITH|person/ada|person/bo|';
    expect(await sent({ id, relation: other, digest: await digestOf(other) })).toMatchObject({ paths: ['body.id'] });
    expect(await problemOf(withdraw(newUlid(), OWNS))).toMatchObject({ status: 404, code: 'unknown-check' });
  }); // oxfmt-ignore
});

test('the check of one line is found among 20,000, and what is beyond them is told', async () => {
  await mark(OWNS);
  const others = Array.from({ length: 20_005 }, (_, n) => `MET|person/p${n}|person/q${n}||occasion/o${n}`);
  const answer = await statesOf(OWNS, ...others);
  expect(answer).toMatchObject({
    checks: [{ relation: OWNS }],
    asked: 20_000,
    checked: 1,
    limits: [{ shown: 20_000, total: 20_006 }],
  });
});
