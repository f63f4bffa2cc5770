import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import type { QueryResult } from '#contract/graph';
import { toText, type Answer } from '../../../client/api.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { copiesIn } from '../../../client/store/unsaved.ts';
import { anAnswer } from '../../ui/support/facts.ts';
import { aProblem, aRow, fakeApi, later } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';
import { ada, aDesk, ben, met, runs, work, type Investigations } from './a-kept-desk.ts';

test('a desk on which nothing was done is not kept', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  store.getState().noteChange();
  await store.getState().save();
  expect(store.getState().kept).toBeNull();
  expect(investigations.size).toBe(0);
});

test('the first change begins an investigation, and opening it brings back places and what was done', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const { kept, positions } = store.getState();
  expect(kept).toMatchObject({ version: 1, steps: 2, saving: { is: 'saved' } });
  expect(store.getState().journal).toEqual([]);

  const next = createExplorer(fakeApi({ runs, investigations }));
  await next
    .getState()
    .start(null, { investigation: kept?.id ?? '', version: null, focus: null, paths: null, query: null });
  expect(next.getState().positions).toEqual(positions);
  expect(next.getState().history.past).toEqual([]);
  expect(next.getState().kept).toEqual({ ...kept, saving: { is: 'saved', at: aRow().updatedAt } });
});

test('saving what was saved sends nothing', async () => {
  let sent = 0;
  const save = (id: string, { expected }: Save) => {
    sent += 1;
    return { row: aRow({ id, version: expected + 1, steps: 1 }) };
  };
  const store = await aDesk({ save });
  await work(store);
  store.getState().noteChange();
  await store.getState().save();
  expect(sent).toBe(1);
});

test('what is known anew is no change: nothing is saved for a grade', async () => {
  const saves: Save[] = [];
  const save = (id: string, body: Save) => {
    saves.push(body);
    return { row: aRow({ id, version: body.expected + 1, steps: 1 }) };
  };
  const store = await aDesk({ save });
  await work(store);
  store.setState({ edges: new Map([[met.key, { ...met, reliability: 'B' as const }]]) });
  store.getState().noteChange();
  expect(store.getState().kept?.saving.is).toBe('saved');
  store.setState({ edges: new Map([[met.key, { ...met, status: 'denied' as const }]]) });
  store.getState().noteChange();
  await store.getState().save();
  expect(saves).toHaveLength(2);
});

test('the copy in the browser and what is sent are the same, and put into words once', async () => {
  const saves: Save[] = [];
  const save = (id: string, body: Save) => {
    saves.push(body);
    return { row: aRow({ id, version: body.expected + 1, steps: body.steps.length }) };
  };
  const store = await aDesk({ save });
  store.getState().move(ada.id, { x: 1, y: 2 });
  store.getState().noteChange();
  const storage = aStorage();
  const copied = store.getState().unsaved();
  if (copied !== null) copiesIn({ storage, tab: 'mine', isOpen: () => false }).keep(copied);
  await store.getState().save();
  expect(saves[0]).toBe(copied?.save);
  expect(storage.getItem(storage.key(0) ?? '')).toBe(JSON.stringify(copied));

  let times = 0;
  const body = { toJSON: () => (times += 1) };
  expect([toText(body), toText(body), times]).toEqual(['1', '1', 1]);
});

test('what changes while a save is under way is saved after it, over the new version', async () => {
  const saves: Save[] = [];
  const first = later<Answer<'saveInvestigation'>>();
  const save = (id: string, body: Save) => {
    saves.push(body);
    return saves.length === 1 ? first.promise : { row: aRow({ id, version: 2, steps: 3 }) };
  };
  const store = await aDesk({ save });
  const saving = work(store);
  store.getState().move(ben.id, { x: 5, y: 6 });
  first.arrive({ row: aRow({ id: store.getState().kept?.id ?? '', version: 1, steps: 2 }) });
  await saving;
  expect(saves.map(({ expected, steps }) => [expected, steps.map(({ n }) => n)])).toEqual([
    [0, [1, 2]],
    [1, [3]],
  ]);
  expect(store.getState().kept).toMatchObject({ version: 2, saving: { is: 'saved' } });
});

test('what is done while the investigation that is open is opened once more, stays', async () => {
  const investigations: Investigations = new Map();
  const answer = later<QueryResult>();
  const among = () => answer.promise;
  const store = await aDesk({ investigations, runs: { ...runs, 'explore/among': among } });
  await work(store);
  const id = store.getState().kept?.id ?? '';
  const opening = store.getState().openInvestigation(id);
  await new Promise(setImmediate);
  store.getState().move(ben.id, { x: 5, y: 6 });
  answer.arrive(anAnswer({ nodes: [ada, ben], edges: [met] }));
  await opening;
  expect(store.getState().positions.get(ben.id)).toEqual({ x: 5, y: 6 });
  store.getState().move(ada.id, { x: 7, y: 8 });
  await store.getState().save();
  expect(store.getState().kept).toMatchObject({ id, version: 3, saving: { is: 'saved' } });
});

test('a save whose answer was lost is sent again as it was, so that it is done once', async () => {
  const saves: Save[] = [];
  const save = (id: string, body: Save) => {
    saves.push(body);
    if (saves.length === 1) throw aProblem('database-away');
    return { row: aRow({ id, version: saves.length - 1, steps: saves.length - 1 }) };
  };
  const store = await aDesk({ save });
  await work(store);
  expect(store.getState().kept?.saving).toMatchObject({ is: 'failed', trouble: { code: 'database-away' } });
  expect(store.getState().unsaved()?.save).toEqual(saves[0]);
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  expect(saves[1]).toEqual(saves[0]);
  expect(saves[2]).toMatchObject({ expected: 1, steps: [{ n: 2 }] });
  expect(store.getState().kept?.saving.is).toBe('saved');
});

test('a card on which nothing is written yet is not saved', async () => {
  const { save } = await aSaved((store) => store.getState().addCard({ x: 0, y: 0 }));
  expect(save.canvas.cards).toEqual([]);
});

async function aSaved(act: (store: ExplorerStore) => void) {
  const store = await aDesk();
  store.getState().move(ada.id, { x: 1, y: 2 });
  store.getState().noteChange();
  act(store);
  const unsaved = store.getState().unsaved();
  if (unsaved === null) throw new Error('Nothing is to be saved.');
  return unsaved;
}

test('of strokes that are joined to one step, nothing that was told between them is lost', async () => {
  const store = await aDesk();
  const { select, nudge } = store.getState();
  select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  nudge({ x: 1, y: 0 });
  await store.getState().copyInvestigation();
  store.setState({ journal: [{ ...(store.getState().history.past[0]?.told ?? never()), label: 'Copied' }] });
  nudge({ x: 1, y: 0 });
  nudge({ x: 1, y: 0 });
  expect(store.getState().history.past).toHaveLength(1);
  expect(store.getState().journal.map(({ label }) => label)).toEqual(['Copied', 'Moved Ada']);
});

function never(): never {
  throw new Error('It is there.');
}
