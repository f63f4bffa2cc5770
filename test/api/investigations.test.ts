import { describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { Investigation, InvestigationRow, type Save } from '#contract/investigations';
import { pack } from '#contract/packed-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { purgeInvestigations } from '../../server/investigations/store.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

import { aCanvas, aSave, aStep } from '../support/an-investigation.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const put = (id: string, save: object, by = 'Zoë') =>
  api().put(`/api/investigations/${id}`).set('X-Analyst', encodeURIComponent(by)).send(save);
const read = (id: string) => api().get(`/api/investigations/${id}`);
const rowOf = (body: { row: unknown }) => InvestigationRow.parse(body.row);
const codeOf = (body: unknown) => Problem.parse(body).code;

async function kept(more: Partial<Save> = {}): Promise<InvestigationRow> {
  const { body } = await put(newUlid(), aSave(more)).expect(200);
  return rowOf(body);
}

describe('saving', () => {
  test('keeps the canvas to the last digit, with who and when', async () => {
    const id = newUlid();
    const save = aSave({ steps: [aStep(1), aStep(2)] });
    const row = rowOf((await put(id, save).expect(200)).body);
    expect(row).toMatchObject({ id, version: 1, by: 'Zoë', nodes: 2, edges: 0, steps: 2, example: false });
    const { body } = await read(id).expect(200);
    expect(Investigation.parse(body)).toEqual({ row, canvas: pack(save.canvas) });
  });

  test('over the version it was made from makes the next one', async () => {
    const { id } = await kept();
    const next = await put(id, aSave({ expected: 1, title: 'Renamed' })).expect(200);
    expect(rowOf(next.body)).toMatchObject({ version: 2, title: 'Renamed' });
  });

  test('over another version is refused in words, and what was saved stays', async () => {
    const { id } = await kept();
    await put(id, aSave({ expected: 1, title: 'Theirs' }), 'Carol').expect(200);
    const { body } = await put(id, aSave({ expected: 1, title: 'Mine' })).expect(409);
    expect(body).toMatchObject({ code: 'changed-since' });
    expect(body.detail).toMatch(
      /^Carol saved it on \d{4}-\d\d-\d\d at \d\d:\d\d UTC \(save 2\); yours was made from save 1\.$/,
    );
    expect((await read(id)).body.row.title).toBe('Theirs');
  });

  test('over one that a backup has put back is refused as such, also where the numbers of its saves fit', async () => {
    const { id } = await kept({ steps: [aStep(1)] });
    const ahead = await put(id, aSave({ expected: 5 })).expect(409);
    expect(ahead.body.code).toBe('changed-since');
    expect(ahead.body.detail).toBe(
      'The database was put back meanwhile, to save 1 of this; yours was made from save 5.',
    );
    const beside = await put(id, aSave({ expected: 1, steps: [aStep(7)] })).expect(409);
    expect(beside.body.code).toBe('changed-since');
    expect(beside.body.detail).toMatch(/^What is saved ends at step 1, and yours goes on after step 6/);
  });

  test('twice with the same save is done once and answers the same', async () => {
    const id = newUlid();
    const save = aSave({ steps: [aStep(1)] });
    const first = await put(id, save).expect(200);
    const again = await put(id, save).expect(200);
    expect(again.body).toEqual(first.body);
  });

  test('at once from several places: one wins, and the others are told', async () => {
    const { id } = await kept();
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) => put(id, aSave({ expected: 1, title }))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
    const won = answers.find(({ status }) => status === 200);
    expect((await read(id)).body.row).toEqual(won?.body.row);
  });

  test('over what never was there is refused, and makes nothing', async () => {
    const id = newUlid();
    const { body } = await put(id, aSave({ expected: 3 })).expect(404);
    expect(codeOf(body)).toBe('unknown-investigation');
    expect(codeOf((await read(id).expect(404)).body)).toBe('unknown-investigation');
    expect(await database.db.records('MATCH (i:Investigation {id: $id}) RETURN i.id', { id })).toEqual([]);
  });

  test('what no canvas is, is refused with the fields', async () => {
    const none = { ...aSave(), canvas: { ...aCanvas(), format: 0 } };
    const { body } = await put(newUlid(), none).expect(400);
    expect(body.fields).toEqual([
      { path: 'body.canvas.format', problem: 'this program reads formats up to 3' },
    ]);
    const long = await put(newUlid(), aSave({ title: 'x'.repeat(100_000) })).expect(400);
    expect(long.body.fields).toEqual([{ path: 'body.title', problem: 'a title of 200 letters at most' }]);
    const turned = await put(newUlid(), aSave({ title: 'a\u202Eb' })).expect(400);
    expect(turned.body.fields[0].path).toBe('body.title');
    expect((await put('no-ulid', aSave()).expect(400)).body.fields[0].path).toBe('params.id');
    expect(codeOf((await read('no-ulid').expect(404)).body)).toBe('unknown-investigation');
  });

  test('lists within lists without end are refused in words', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const steps = [{ ...aStep(1), query: { id: 'x', params: { deep: 'DEEP' } } }];
    const text = JSON.stringify(aSave({ steps })).replace('"DEEP"', deep);
    const sent = api().put(`/api/investigations/${newUlid()}`).set('Content-Type', 'application/json');
    const { body } = await sent.send(text).expect(400);
    expect(body).toMatchObject({ code: 'bad-request', detail: expect.stringContaining('too deep') });
  });
});

describe('the list', () => {
  test('has the one saved last first, and finds by words of the title', async () => {
    const first = await kept({ title: 'Alpha route' });
    const second = await kept({ title: 'Beta ROUTE' });
    const { body } = await api().get('/api/investigations').query({ text: 'route' }).expect(200);
    expect(body).toEqual({ investigations: [second, first], limits: [] });
  });

  test('shows what was deleted only when asked, and brings it back', async () => {
    const { id } = await kept({ title: 'Gone soon' });
    const at = `/api/investigations/${id}`;
    expect(codeOf((await api().delete(at).query({ expected: 9 }).expect(409)).body)).toBe('changed-since');
    await api().delete(at).query({ expected: 1 }).expect(200);
    expect(codeOf((await read(id).expect(410)).body)).toBe('deleted-investigation');
    expect(codeOf((await put(id, aSave({ expected: 2 })).expect(410)).body)).toBe('deleted-investigation');
    const listed = async (deleted: string) =>
      (await api().get('/api/investigations').query({ text: 'gone soon', deleted })).body.investigations;
    expect(await listed('false')).toEqual([]);
    expect(await listed('true')).toHaveLength(1);
    const { body } = await api().post(`${at}/restore`).expect(200);
    expect(rowOf(body)).toMatchObject({ deletedAt: null, version: 3 });
    await read(id).expect(200);
  });

  test('lets whoever had it open go on after it was deleted and brought back, and no one else', async () => {
    const { id } = await kept();
    const at = `/api/investigations/${id}`;
    await api().delete(at).query({ expected: 1 }).expect(200);
    expect(codeOf((await put(id, aSave({ expected: 1 })).expect(410)).body)).toBe('deleted-investigation');
    await api().post(`${at}/restore`).expect(200);
    expect(codeOf((await put(id, aSave({ expected: 4 })).expect(409)).body)).toBe('changed-since');
    const next = await put(id, aSave({ expected: 1, title: 'Goes on' })).expect(200);
    expect(rowOf(next.body)).toMatchObject({ version: 4, title: 'Goes on' });
    const late = await put(id, aSave({ expected: 3 })).expect(409);
    expect(late.body.detail).toMatch(/^Zoë saved it on .* \(save 4\); yours was made from save 3\.$/);
  });

  test('forgets what was deleted more than 30 days ago, with its steps', async () => {
    const old = await kept({ title: 'Old', steps: [aStep(1)] });
    const young = await kept({ title: 'Young' });
    await api().delete(`/api/investigations/${old.id}`).query({ expected: 1 }).expect(200);
    const steps = `/api/investigations/${old.id}/steps`;
    const day = 86_400_000;
    await purgeInvestigations(database.db, new Date(Date.now() + 29 * day));
    expect((await api().get(steps).expect(200)).body.steps).toHaveLength(1);
    await purgeInvestigations(database.db, new Date(Date.now() + 31 * day));
    await api().get(steps).expect(404);
    const left = 'MATCH (s:Step {investigation: $id}) RETURN s.n';
    expect(await database.db.records(left, { id: old.id })).toEqual([]);
    await read(young.id).expect(200);
  });
});

describe('steps', () => {
  test('are appended in order, and read from any of them on', async () => {
    const { id } = await kept({ steps: [aStep(1), aStep(2)] });
    await put(id, aSave({ expected: 1, steps: [aStep(3)] })).expect(200);
    const { body } = await api().get(`/api/investigations/${id}/steps`).query({ after: 1 }).expect(200);
    expect(body).toEqual({ steps: [aStep(2), aStep(3)], limits: [] });
  });

  test.each([
    ['told twice', [1], 409],
    ['with a hole', [3], 409],
    ['told twice in one save', [2, 2], 400],
  ])('%s are refused, and nothing of the save is kept', async (_, numbers, status) => {
    const { id } = await kept({ steps: [aStep(1)] });
    const { body } = await put(id, aSave({ expected: 1, steps: numbers.map(aStep) })).expect(status);
    expect(body.code).toBe(status === 409 ? 'changed-since' : 'bad-request');
    expect((await read(id)).body.row).toMatchObject({ version: 1, steps: 1 });
  });

  test.each([
    [
      'cut short',
      '{"n":103,"label":"SECRET',
      /^Step 103 of this investigation is damaged in the database\.$/,
    ],
    [
      'without its words',
      JSON.stringify({ ...aStep(103), label: undefined, proof: ['SECRET'] }),
      /promised form/,
    ],
    ['without a number', JSON.stringify({ ...aStep(103), n: 'SECRET' }), /promised form/],
    ['with more than a step has', JSON.stringify({ ...aStep(103), inside: 'SECRET' }), /promised form/],
  ])('one that stands %s in the database is told, and nothing of the log is sent', async (_, step, words) => {
    const { id } = await kept({ steps: Array.from({ length: 105 }, (_step, n) => aStep(n + 1)) });
    await database.db.write({ purpose: 'damaging a step' }, (tx) =>
      tx.run('MATCH (s:Step {investigation: $id, n: 103}) SET s.step = $step', { id, step }),
    );
    const { body, text } = await api().get(`/api/investigations/${id}/steps`).expect(500);
    expect(Problem.parse(body)).toMatchObject({ code: 'internal', detail: expect.stringMatching(words) });
    expect(text).not.toMatch(/SECRET|Step 1\b/);
    await read(id).expect(200);
  });
});
