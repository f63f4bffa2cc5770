import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import type { Answer } from '../../../client/api.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { keepAddress } from '../../../client/store/keep-address.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aProblem, aRow, fakeApi, later } from '../../ui/support/fake-api.ts';
import { ada, aDesk, ben, everything, met, runs, work, type Investigations } from './a-kept-desk.ts';

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
  expect(kept).toMatchObject({ version: 1, steps: 1, saving: { is: 'saved' } });
  expect(store.getState().journal).toEqual([]);

  const next = createExplorer(fakeApi({ runs, investigations }));
  await next.getState().start(null, { investigation: kept?.id ?? '', focus: null });
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

test('what changes while a save is under way is saved after it, over the new version', async () => {
  const saves: Save[] = [];
  const first = later<Answer<'saveInvestigation'>>();
  const save = (id: string, body: Save) => {
    saves.push(body);
    return saves.length === 1 ? first.promise : { row: aRow({ id, version: 2, steps: 2 }) };
  };
  const store = await aDesk({ save });
  const saving = work(store);
  store.getState().move(ben.id, { x: 5, y: 6 });
  first.arrive({ row: aRow({ id: store.getState().kept?.id ?? '', version: 1, steps: 1 }) });
  await saving;
  expect(saves.map(({ expected, steps }) => [expected, steps.map(({ n }) => n)])).toEqual([
    [0, [1]],
    [1, [2]],
  ]);
  expect(store.getState().kept).toMatchObject({ version: 2, saving: { is: 'saved' } });
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

  await store.getState().copyInvestigation();
  const { kept, positions } = store.getState();
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

test('what is gone from the graph is told by name, and is not lost by saving the rest', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const id = store.getState().kept?.id ?? '';
  const gone = { ...runs, 'explore/among': () => anAnswer({ nodes: [ada] }) };
  const reopened = createExplorer(fakeApi({ runs: gone, investigations }));
  await reopened.getState().openInvestigation(id);
  expect(reopened.getState().note).toEqual({ of: 'missing', names: ['Ben'], relations: 1 });
  reopened.getState().move(ada.id, { x: 9, y: 9 });
  await reopened.getState().save();
  expect(investigations.get(id)?.canvas.nodes.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});

test('whoever is gone stays in the group, for an article may be loaded again', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  store.getState().group([ada.id, ben.id]);
  await work(store);
  const id = store.getState().kept?.id ?? '';
  const groupsKept = () => investigations.get(id)?.canvas.groups.map(({ members }) => members);
  const reopened = createExplorer(
    fakeApi({ runs: { ...runs, 'explore/among': () => anAnswer({ nodes: [ada] }) }, investigations }),
  );
  await reopened.getState().openInvestigation(id);
  expect([...reopened.getState().groups.values()].map(({ members }) => members)).toEqual([[ada.id]]);
  reopened.getState().setNote(ada.id, 'alone');
  await reopened.getState().save();
  expect(groupsKept()).toEqual([[ada.id, ben.id]]);

  reopened.getState().dissolveGroups([...reopened.getState().groups.keys()]);
  await reopened.getState().save();
  expect(groupsKept()).toEqual([]);
});

test('an investigation that is not there is told, and leaves the canvas as it is', async () => {
  const store = await aDesk();
  await store.getState().openInvestigation('01jdabcdefghjkmnpqrstvwxyz');
  expect(store.getState().tasks.start).toMatchObject({ trouble: { code: 'unknown-investigation' } });
  expect(store.getState().nodes.size).toBe(2);
});

test('what is done while another is being opened is saved where it was done', async () => {
  const investigations: Investigations = new Map();
  const found = later<ReturnType<typeof anAnswer>>();
  const store = await aDesk({ investigations, runs: { ...runs, 'explore/among': () => found.promise } });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().copyInvestigation();
  const second = store.getState().kept?.id ?? '';
  const opening = store.getState().openInvestigation(first);
  await new Promise<void>((resolve) => {
    store.subscribe(({ tasks }) => tasks.start?.is === 'running' && resolve());
  });
  store.getState().move(ben.id, { x: 5, y: 6 });
  found.arrive(anAnswer({ nodes: everything, edges: [met] }));
  await opening;
  expect(store.getState().kept?.id).toBe(first);
  expect(investigations.get(second)?.canvas.nodes).toContainEqual(
    expect.objectContaining({ id: ben.id, at: { x: 5, y: 6 } }),
  );
});

test('what was asked for one canvas is not drawn on the next', async () => {
  const investigations: Investigations = new Map();
  const carol = anActor('Carol');
  const neighbours = later<ReturnType<typeof anAnswer>>();
  const asking = {
    ...runs,
    'explore/neighbours': () => neighbours.promise,
    'explore/joining': () => anAnswer({ nodes: [carol], edges: [aLine(ada, carol)] }),
  };
  const store = await aDesk({ investigations, runs: asking });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().copyInvestigation();
  const expanding = store.getState().bring(ada.id);
  await store.getState().openInvestigation(first);
  neighbours.arrive(anAnswer({ nodes: [carol] }));
  await expanding;
  expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
  expect(store.getState().history.past).toEqual([]);
  expect(Object.keys(store.getState().tasks)).toEqual([]);
});

test('one that is opened is saved already, and tells since when', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().leaveInvestigation();
  store.subscribe(({ noteChange }) => noteChange());
  await store.getState().openInvestigation(first);
  expect(store.getState().kept?.saving).toEqual({ is: 'saved', at: aRow().updatedAt });
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

test('the address names what is open, and Back opens what was open before', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  const ways: string[] = [];
  const listeners: (() => void)[] = [];
  const location = { pathname: '/', search: '' };
  const go = (how: string) => (_: unknown, __: string, path: string) => {
    location.pathname = path;
    ways.push(`${how} ${path}`);
  };
  const page = {
    history: { pushState: go('push'), replaceState: go('replace') },
    location,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  // Only what the function takes of a window.
  keepAddress({ store, page: page as unknown as Window });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().leaveInvestigation();
  await store.getState().openInvestigation(first);
  expect(ways).toEqual([`replace /i/${first}`, 'push /', `push /i/${first}`]);
  location.pathname = '/';
  const left = new Promise<string>((resolve) => {
    store.subscribe(({ kept, announcement }) => kept === null && resolve(announcement));
  });
  listeners.forEach((listen) => listen());
  expect(await left).toMatch(/^Opened /);
  expect(store.getState().nodes.size).toBe(0);
});

test('where Back finds nothing, the address goes back to what stayed open', async () => {
  const store = await aDesk();
  await work(store);
  const path = `/i/${store.getState().kept?.id}`;
  const location = { pathname: path, search: '' };
  let goBack = () => {};
  const named = new Promise<string>((resolve) => {
    const page = {
      history: { pushState: (_: unknown, __: string, to: string) => resolve(to) },
      location,
      addEventListener: (_: string, listener: () => void) => {
        goBack = listener;
      },
    };
    // Only what the function takes of a window.
    keepAddress({ store, page: page as unknown as Window });
  });
  location.pathname = '/i/01jdabcdefghjkmnpqrstvwxyz';
  goBack();
  expect(await named).toBe(path);
});
