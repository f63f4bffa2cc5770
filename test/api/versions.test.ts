import { beforeEach, describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { pack } from '#contract/packed-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { purgeInvestigations } from '../../server/investigations/store.ts';
import { decide } from '../../server/judgements/decide.ts';
import { aVersion, wholeCanvas } from '../support/a-version.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { aSave, aStep } from '../support/an-investigation.ts';
import { harbourPackages } from '../support/harbour.ts';
import { versioning } from '../support/versioning.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const hubs = { hubDegree: HUB_DEGREE };
const who = { by: 'Carol', why: 'compared with the register' };
const [daily, wire, weekly] = harbourPackages();
const TARGETED = 'TARGETS|sanction/ban-7|company/tamarisk|';
const SOMETIME = new Date('2099-01-01T00:00:00Z');

beforeEach(() => loadFresh(database.db, [daily, wire]));

const { at, rowOf, versionOf, saved, keep, comparedWith } = versioning(api, database);
const codeOf = (body: unknown) => Problem.parse(body).code;

describe('keeping a version', () => {
  test('freezes the canvas to the last digit with the claims as they are worded', async () => {
    const canvas = await wholeCanvas(database.db, { notes: [{ of: 'company/tamarisk', text: 'ask again' }] });
    const id = await saved(canvas);
    const row = rowOf(await keep(id, { note: 'for the court' }).expect(200));
    expect(row).toMatchObject({ investigation: id, n: 1, of: 1, by: 'Zoë', note: 'for the court' });
    expect(row).toMatchObject({ nodes: canvas.nodes.length, edges: canvas.edges.length, asOf: '2023-07-06' });
    const version = await versionOf(id, 1);
    expect(version).toMatchObject({ row, canvas: pack(canvas) });
    expect(version.facts.nodes.map((node) => node.id)).toEqual(canvas.nodes.map((node) => node.id));
    expect(version.facts.edges.map(({ key }) => key)).toEqual(canvas.edges.map(({ key }) => key));
    expect(version.facts.claims).toHaveLength(row.claims);
    expect(version.facts.claims.find(({ relKey }) => relKey === TARGETED)).toMatchObject({
      says: 'sanction/ban-7 TARGETS company/tamarisk',
      speaker: { id: 'person/bo-reed' },
    });
    expect(version.facts.claims.flatMap((claim) => claim.at).every(({ passage }) => passage === null)).toBe(
      true,
    );
  });

  test('twice with the same request makes one, also at once', async () => {
    const id = await saved();
    const asked = aVersion();
    const answers = await Promise.all([asked, asked, asked].map((body) => api().post(at(id)).send(body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await api().get(at(id))).body.versions).toHaveLength(1);
  });

  test('of what somebody has saved since is refused in words, and keeps nothing', async () => {
    const id = await saved();
    await saved(undefined, 1, id);
    const { body } = await keep(id, { expected: 1 }).expect(409);
    expect(codeOf(body)).toBe('changed-since');
    expect(body.detail).toMatch(/saved it on .* \(save 2\); yours was made from save 1\.$/);
    expect((await api().get(at(id))).body.versions).toEqual([]);
    rowOf(await keep(id, { expected: 2 }).expect(200));
  });

  test('of nothing is refused, with the fields where the request is wrong', async () => {
    expect(codeOf((await keep(newUlid()).expect(404)).body)).toBe('unknown-investigation');
    const id = await saved();
    const { body } = await keep(id, { name: '\u202E', note: 'x'.repeat(2_001) }).expect(400);
    const paths = body.fields.map(({ path }: { path: string }) => path);
    expect(new Set(paths)).toEqual(new Set(['body.name', 'body.note']));
    expect(codeOf((await api().get(at(id, '/7')).expect(404)).body)).toBe('unknown-version');
    expect(codeOf((await api().get(at(id, '/0')).expect(400)).body)).toBe('bad-request');
    expect(codeOf((await api().get(at(id, '/1/compare')).expect(404)).body)).toBe('unknown-version');
    await keep(id).expect(200);
    await api().delete(`/api/investigations/${id}?expected=1`).expect(200);
    expect(codeOf((await api().get(at(id)).expect(410)).body)).toBe('deleted-investigation');
    expect(codeOf((await api().get(at(id, '/1')).expect(410)).body)).toBe('deleted-investigation');
  });

  test('holds whoever was merged since the save, under the id of today, with lines and claims', async () => {
    await load(database.db, [weekly]);
    const twin = 'person/ada-b-quill';
    const whole = await wholeCanvas(database.db);
    const edges = whole.edges.filter(({ from, to }) => from === twin || to === twin);
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const id = await saved({ ...whole, edges, nodes: whole.nodes.filter((node) => ends.has(node.id)) });
    await decide(database.db, { kind: 'same', from: twin, into: 'person/ada-quill', ...who }, hubs);
    await keep(id).expect(200);
    const { facts } = await versionOf(id, 1);
    expect(facts.nodes.map((node) => node.id)).toContain('person/ada-quill');
    expect(facts.edges.map(({ key }) => key)).toContain('ASSOCIATED_WITH|company/oleander|person/ada-quill|');
    expect(facts.edges).toHaveLength(edges.length);
    expect(facts.claims.map(({ relKey }) => relKey)).toEqual(
      expect.arrayContaining(facts.edges.map(({ key }) => key)),
    );
    expect((await comparedWith(id, 1)).differences).toEqual([]);
  });

  test('never changes a fact, and joins none', async () => {
    const before = await fingerprint(database.db, 'facts');
    await keep(await saved()).expect(200);
    expect(await fingerprint(database.db, 'facts')).toBe(before);
    const joined = 'MATCH (e:Entity)--(x) WHERE NOT x:Entity RETURN count(*) AS n';
    expect(await database.db.records(joined)).toEqual([{ n: 0 }]);
    const alone = 'MATCH (v:Version) WHERE (v)--() RETURN count(v) AS n';
    expect(await database.db.records(alone)).toEqual([{ n: 0 }]);
  });
});

describe('a fingerprint', () => {
  test('is the same for the same canvas on the same facts, and another for any other', async () => {
    const canvas = await wholeCanvas(database.db);
    const id = await saved(canvas);
    const first = rowOf(await keep(id).expect(200));
    const again = rowOf(await keep(id, { name: 'Once more', note: 'by another' }).expect(200));
    expect(again.fingerprint).toBe(first.fingerprint);
    await saved({ ...canvas, cards: [{ id: 'c', text: 'Why?', at: { x: 0, y: 0 } }] }, 1, id);
    const other = rowOf(await keep(id, { expected: 2 }).expect(200));
    expect(other.fingerprint).not.toBe(first.fingerprint);
    await loadFresh(database.db, [wire, daily]);
    const anew = rowOf(await keep(await saved(canvas)).expect(200));
    expect(anew.fingerprint).toBe(first.fingerprint);
  });

  test('finds its version, also by its beginning as it is printed', async () => {
    const row = rowOf(await keep(await saved()).expect(200));
    const [a, b, c] = row.fingerprint.slice(0, 12).match(/.{4}/g) ?? [];
    for (const typed of [row.fingerprint, `${a} ${b} ${c}`, `${a}-${b}-${c}`.toUpperCase()]) {
      // One after the other: each is a request of its own.
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await api()
        .get(`/api/versions/${encodeURIComponent(typed)}`)
        .expect(200);
      expect(body).toEqual({ versions: [row], limits: [] });
    }
    expect(codeOf((await api().get('/api/versions/000000000000').expect(404)).body)).toBe('unknown-version');
    expect((await api().get('/api/versions/abc').expect(400)).body.fields[0].path).toBe('params.fingerprint');
  });
});

describe('deleting a version', () => {
  test('puts it aside, and restoring brings it back as it was', async () => {
    const id = await saved();
    const row = rowOf(await keep(id).expect(200));
    expect(rowOf(await api().delete(at(id, '/1')).expect(200)).deletedAt).not.toBeNull();
    expect((await api().get(at(id))).body.versions).toEqual([]);
    expect((await api().get(at(id)).query({ deleted: 'true' })).body.versions).toMatchObject([{ n: 1 }]);
    const refused = (await api().get(at(id, '/1')).expect(410)).body;
    expect(refused).toMatchObject({ code: 'deleted-version' });
    expect(refused.detail).toBe('Version “As filed in March” was deleted, and can be restored for 30 days.');
    // Whoever holds a picture of it is told that it can be had again; one that stands comes before it.
    const found = async () => (await api().get(`/api/versions/${row.fingerprint}`).expect(200)).body.versions;
    expect(await found()).toEqual([{ ...row, deletedAt: expect.any(String) }]);
    const standing = rowOf(await keep(await saved()).expect(200));
    expect(standing.fingerprint).toBe(row.fingerprint);
    expect((await found()).map((one: { deletedAt: string | null }) => one.deletedAt === null)).toEqual([
      true,
      false,
    ]);
    expect(rowOf(await api().post(at(id, '/1/restore')).send({}).expect(200))).toEqual(row);
    expect((await versionOf(id, 1)).row).toEqual(row);
    expect(rowOf(await keep(id).expect(200)).n).toBe(2);
  });

  test('ends for good after 30 days, and with its investigation', async () => {
    const id = await saved();
    await keep(id).expect(200);
    await keep(id).expect(200);
    await api().delete(at(id, '/1')).expect(200);
    await purgeInvestigations(database.db);
    expect(await numbersOf(id)).toEqual([1, 2]);
    await purgeInvestigations(database.db, SOMETIME);
    expect(await numbersOf(id)).toEqual([2]);
    await api().delete(`/api/investigations/${id}?expected=1`).expect(200);
    await purgeInvestigations(database.db, SOMETIME);
    expect(await numbersOf(id)).toEqual([]);
  });

  const numbersOf = async (id: string) =>
    (
      await database.db.records('MATCH (v:Version {investigation: $id}) RETURN v.n AS n ORDER BY n', { id })
    ).map(({ n }) => n);
});

test('the list has the newest first, and counts the steps of the method', async () => {
  const id = newUlid();
  const save = aSave({ steps: [aStep(1), aStep(2)], canvas: await wholeCanvas(database.db) });
  await api().put(`/api/investigations/${id}`).send(save).expect(200);
  const first = rowOf(await keep(id).expect(200));
  const second = rowOf(await keep(id, { name: 'Second' }).expect(200));
  expect(first.steps).toBe(2);
  expect((await api().get(at(id)).expect(200)).body).toEqual({ versions: [second, first], limits: [] });
});
