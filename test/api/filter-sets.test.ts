import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { FilterSet } from '#contract/filter-sets';
import { NO_FILTERS, type Filters } from '#contract/filters';
import { newUlid } from '../../client/store/ulid.ts';
import { purgeFilterSets } from '../../server/investigations/filter-sets.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const doubted: Filters = { ...NO_FILTERS, leastVoices: 2, hiddenStatuses: ['denied'] };
const aSave = (more: object = {}) => ({
  save: randomUUID(),
  expected: 0,
  name: 'Doubted',
  filters: doubted,
  ...more,
});
const put = (id: string, save: object, by = 'Zoë') =>
  api().put(`/api/filter-sets/${id}`).set('X-Analyst', encodeURIComponent(by)).send(save);
const listed = async () => {
  const { body } = await api().get('/api/filter-sets').expect(200);
  return FilterSet.array().parse(body.sets);
};

test('a set is kept with who and when, and changed over the version it was made from', async () => {
  const id = newUlid();
  const save = aSave();
  const first = await put(id, save).expect(200);
  expect(first.body.set).toMatchObject({ id, name: 'Doubted', version: 1, by: 'Zoë', filters: doubted });
  expect((await put(id, save).expect(200)).body).toEqual(first.body);
  await put(id, aSave({ expected: 1, name: 'Less doubted' })).expect(200);
  const { body } = await put(id, aSave({ expected: 1 })).expect(409);
  expect(body).toMatchObject({
    code: 'changed-filter-set',
    detail: 'Zoë saved “Less doubted” as version 2; this was made from version 1.',
  });
  expect((await listed()).filter((one) => one.id === id)).toEqual([
    expect.objectContaining({ name: 'Less doubted', version: 2 }),
  ]);
});

test('of two who save at once one is told', async () => {
  const id = newUlid();
  await put(id, aSave()).expect(200);
  const both = await Promise.all(['A', 'B'].map((name) => put(id, aSave({ expected: 1, name }))));
  expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
});

test('a deleted set is not listed, is restored, and is gone after 30 days', async () => {
  const id = newUlid();
  const isListed = async () => (await listed()).some((one) => one.id === id);
  await put(id, aSave()).expect(200);
  await api().delete(`/api/filter-sets/${id}?expected=2`).expect(409);
  await api().delete(`/api/filter-sets/${id}?expected=1`).expect(200);
  expect(await isListed()).toBe(false);
  await put(id, aSave({ expected: 2 })).expect(404);
  await api().post(`/api/filter-sets/${id}/restore`).expect(200);
  expect(await isListed()).toBe(true);
  await api().delete(`/api/filter-sets/${id}?expected=3`).expect(200);
  const day = 86_400_000;
  await purgeFilterSets(database.db, new Date(Date.now() + 29 * day));
  await api().post(`/api/filter-sets/${id}/restore`).expect(200);
  await api().delete(`/api/filter-sets/${id}?expected=5`).expect(200);
  await purgeFilterSets(database.db, new Date(Date.now() + 31 * day));
  await api().post(`/api/filter-sets/${id}/restore`).expect(404);
});

test.each([
  ['a name of two lines', { name: 'one\ntwo' }, 'body.name'],
  ['a filter that there is not', { filters: { ...doubted, colour: 'red' } }, 'body.filters.colour'],
  ['a threshold below one', { filters: { ...doubted, leastStories: 0 } }, 'body.filters.leastStories'],
])('%s is refused at its field, and nothing is kept', async (_what, more, path) => {
  const before = await listed();
  const { body } = await put(newUlid(), aSave(more)).expect(400);
  expect(body.fields[0].path).toBe(path);
  expect(await listed()).toEqual(before);
});

test('it is joined to nothing', async () => {
  await put(newUlid(), aSave()).expect(200);
  const [row] = await database.db.records('MATCH (s:FilterSet)--(x) RETURN count(x) AS joined');
  expect(row).toEqual({ joined: 0 });
});
