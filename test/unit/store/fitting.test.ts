import { expect, test } from '@jest/globals';
import { MAX_DRAWN, MAX_LINES } from '#contract/query';
import type { SavedCanvas } from '#contract/saved-canvas';
import { createExplorer, type Explorer } from '../../../client/store/explorer.ts';
import { toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine, anActor, anAnswer, aQuery, paths } from '../../ui/support/facts.ts';
import { aRow, fakeApi, type Investigations } from '../../ui/support/fake-api.ts';

const crowd = Array.from({ length: MAX_DRAWN }, (_, at) => anActor(`P ${at}`));
const [first = anActor('P 0'), second = anActor('P 1')] = crowd;
const late = anActor('Late');
const met = aLine(first, late);
const lines = Array.from({ length: MAX_LINES }, (_, at) => ({ ...aLine(first, second), key: `MET|${at}` }));
const also = { ...aLine(first, second), key: 'MET|also' };

const answer = () => anAnswer({ nodes: [first, late], edges: [met] });
const runs = {
  'explore/overview': answer,
  'explore/joining': answer,
  'explore/neighbours': answer,
  'explore/among': () => anAnswer({ nodes: [first, second], edges: [also] }),
  'a/query': answer,
};

const full = { nodes: new Map(crowd.map((node) => [node.id, node])), edges: new Map() };
const overview = { of: 'overview', shown: 30, total: 90, hasMore: true, types: [] } as const;

test.each<[string, (now: Explorer) => Promise<void> | void]>([
  ['adding an actor', ({ add }) => add(late.id)],
  ['a line of a panel', ({ drawRelation }) => drawRelation(met, [first, late])],
  ['more of the overview', ({ showMore }) => showMore()],
  ['the overview', ({ drawOverview }) => drawOverview()],
  ['a saved query', ({ runQuery }) => runQuery(aQuery({ id: 'a/query' }), {})],
  ['a path', ({ findPaths }) => findPaths({ from: [first.id], to: [late.id] }, [first, late])],
  ['an expansion', ({ bring }) => bring(first.id)],
  ['several expansions', ({ expandEach }) => expandEach([first.id, second.id])],
])('a canvas that is full stays as it is, and says so: %s', async (_, draw) => {
  const store = createExplorer(fakeApi({ runs, paths: () => paths({ nodes: [first, late], edges: [met] }) }));
  store.setState({ ...full, note: overview, hasBegun: true });
  await draw(store.getState());
  const { nodes, edges, note, announcement } = store.getState();
  expect([nodes.size, edges.size, note]).toEqual([
    MAX_DRAWN, 0, { of: 'full', what: 'nodes', drawn: MAX_DRAWN, more: 1 },
  ]); // oxfmt-ignore
  // An answer about paths tells its ending before.
  expect(announcement).toMatch(/(^|: 1 path, .*\. )A canvas holds at most 20,000 actors: 20,000 drawn, 1 more would come\./);
}); // oxfmt-ignore

test('it is full of lines, too', async () => {
  const store = createExplorer(fakeApi({ runs }));
  store.setState({
    nodes: new Map([first, second].map((node) => [node.id, node])),
    edges: new Map(lines.map((line) => [line.key, line])),
    hasBegun: true,
  });
  await store.getState().showAmong();
  expect(store.getState().edges.size).toBe(MAX_LINES);
  expect(store.getState().announcement).toBe(
    'A canvas holds at most 40,000 relations: 40,000 drawn, 1 more would come. Narrow the question, or remove some',
  );
});

test('of an investigation that holds more the first are drawn, how many is told, and the others stay in it', async () => {
  const store = createExplorer(fakeApi());
  store.setState(full);
  const crowded = toSavedCanvas(store.getState());
  const canvas: SavedCanvas = {
    ...crowded,
    nodes: [
      ...crowded.nodes,
      { id: late.id, name: 'Late', type: late.type, at: null, pinned: false, hidden: false },
    ],
  };
  const row = aRow();
  const investigations: Investigations = new Map([[row.id, { row, canvas }]]);
  const everybody = () => anAnswer({ nodes: [late, ...crowd] });
  const opened = createExplorer(fakeApi({ investigations, runs: { 'explore/among': everybody } }));
  await opened.getState().openInvestigation(row.id);
  expect([opened.getState().nodes.size, opened.getState().nodes.has(late.id)]).toEqual([MAX_DRAWN, false]);
  expect(opened.getState().note).toEqual({
    of: 'query',
    title: 'Your canvas of before',
    limits: [
      {
        what: 'elements',
        shown: 20_000,
        total: 20_001,
        atLeast: false,
        why: 'A canvas holds at most 20,000 actors and 40,000 relations.',
      },
    ],
  });
  opened.getState().setNote(first.id, 'seen');
  await opened.getState().save();
  expect(investigations.get(row.id)?.canvas.nodes.at(-1)?.id).toBe(late.id);
});
