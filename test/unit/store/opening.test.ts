import { expect, test } from '@jest/globals';
import { toScene } from '#drawing/scene';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aRow, fakeApi, later } from '../../ui/support/fake-api.ts';
import { ada, aDesk, ben, everything, met, runs, work, type Investigations } from './a-kept-desk.ts';

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

/** What the canvas shows of it: signs on the line, and on either actor. */
function signsOf(store: ExplorerStore) {
  const { nodes, edges } = toScene(store.getState());
  return [edges.get(met.key)?.marks, nodes.get(ada.id)?.otherwise, nodes.get(ben.id)?.otherwise];
}

test('another status and another name since the save are told until they have been seen', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const id = store.getState().kept?.id ?? '';
  const keptOf = () => {
    const canvas = investigations.get(id)?.canvas;
    const line = canvas?.format === 1 ? canvas.edges.find(({ key }) => key === met.key) : undefined;
    const actor = canvas?.format === 1 ? canvas.nodes.find((node) => node.id === ada.id) : undefined;
    return [line?.status, actor?.name];
  };
  const today = anAnswer({ nodes: [{ ...ada, name: 'Ada Q' }, ben], edges: [{ ...met, status: 'denied' }] });
  const reopened = createExplorer(
    fakeApi({ runs: { ...runs, 'explore/among': () => today }, investigations }),
  );
  await reopened.getState().openInvestigation(id);
  const { absent, edges } = reopened.getState();
  expect(edges.get(met.key)?.status).toBe('denied');
  expect([absent.statuses.get(met.key), absent.names.get(ada.id)]).toEqual([met.status, 'Ada']);
  expect(signsOf(reopened)).toEqual([['denied', 'otherwise'], true, false]);
  expect(reopened.getState().unsaved()).toBeNull();
  reopened.getState().move(ben.id, { x: 9, y: 9 });
  await reopened.getState().save();
  expect(keptOf()).toEqual([met.status, 'Ada']);
  reopened.getState().takeNews();
  expect(signsOf(reopened)).toEqual([['denied'], false, false]);
  await reopened.getState().save();
  expect(keptOf()).toEqual(['denied', 'Ada Q']);
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

test('they are drawn in the order of before, so that the same ones lie above the others', async () => {
  const investigations: Investigations = new Map();
  const praised = aLine(ada, ben, { type: 'PRAISED' });
  const overview = () => anAnswer({ nodes: [ben, ada], edges: [met, praised] });
  const among = () => anAnswer({ nodes: [ada, ben], edges: [praised, met] });
  const both = { 'explore/overview': overview, 'explore/among': among };
  const store = await aDesk({ investigations, runs: both });
  await work(store);
  const reopened = createExplorer(fakeApi({ runs: both, investigations }));
  await reopened.getState().openInvestigation(store.getState().kept?.id ?? '');
  const { nodes, edges } = reopened.getState();
  expect([...nodes.keys(), ...edges.keys()]).toEqual([ben.id, ada.id, met.key, praised.key]);
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
