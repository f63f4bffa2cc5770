import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import { aProblem, aRow, fakeApi } from '../../ui/support/fake-api.ts';
import { ada, aDesk, ben, work, type Investigations } from './a-kept-desk.ts';

test('of a conflict nothing is lost: mine goes on in a copy, with the way that led to it', async () => {
  const investigations: Investigations = new Map();
  let isStale = false;
  const put = fakeApi({ investigations }).saveInvestigation;
  const save = (id: string, body: Save) => {
    if (isStale && body.expected > 0) throw aProblem('changed-since', { detail: 'Carol saved version 2.' });
    return put({ params: { id }, body });
  };
  const store = await aDesk({ investigations, save });
  await work(store);
  const original = store.getState().kept?.id;
  isStale = true;
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  expect(store.getState().kept?.saving).toMatchObject({ is: 'conflict' });
  await store.getState().save();
  expect(store.getState().kept?.saving).toMatchObject({ is: 'conflict' });

  // Pressed twice, it is one copy.
  await Promise.all([store.getState().copyInvestigation(), store.getState().copyInvestigation()]);
  const { kept, positions } = store.getState();
  expect(investigations.size).toBe(2);
  expect(kept?.id).not.toBe(original);
  expect(kept).toMatchObject({ version: 1, saving: { is: 'saved' } });
  expect(kept?.title).toMatch(/ \(copy\)$/);
  expect(positions.get(ben.id)).toEqual({ x: 5, y: 6 });
  expect(investigations.get(kept?.id ?? '')?.canvas.nodes).toContainEqual(
    expect.objectContaining({ id: ben.id, at: { x: 5, y: 6 } }),
  );
});

test('whoever takes theirs keeps mine as a copy', async () => {
  const investigations: Investigations = new Map();
  let isStale = false;
  const put = fakeApi({ investigations }).saveInvestigation;
  const save = (id: string, body: Save) => {
    if (isStale && body.expected > 0) throw aProblem('changed-since');
    return put({ params: { id }, body });
  };
  const store = await aDesk({ investigations, save });
  await work(store);
  const original = store.getState().kept?.id;
  isStale = true;
  store.getState().remove({ nodes: [ben.id], edges: [] });
  await store.getState().save();
  await store.getState().openTheirs();
  expect(store.getState().kept?.id).toBe(original);
  expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
  expect(investigations.size).toBe(2);
});

test('what was deleted and brought back elsewhere goes on, and that is told', async () => {
  const investigations: Investigations = new Map();
  let version = 0;
  let isDeleted = false;
  const save = (id: string, { expected }: Save) => {
    if (isDeleted) throw aProblem('deleted-investigation');
    version = Math.max(version, expected) + 1;
    return { row: aRow({ id, version, title: 'Who met whom' }) };
  };
  const store = await aDesk({ investigations, save });
  await work(store);
  const { kept } = store.getState();
  isDeleted = true;
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  expect(store.getState().kept?.saving).toMatchObject({ is: 'conflict' });

  [isDeleted, version] = [false, 3];
  store.getState().move(ben.id, { x: 7, y: 8 });
  await store.getState().save();
  expect(store.getState().kept).toMatchObject({ id: kept?.id, version: 4, saving: { is: 'saved' } });
  expect(store.getState().announcement).toBe(
    'Who met whom was deleted and brought back meanwhile; what you did is saved in it',
  );
});
