import { expect, test } from '@jest/globals';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { pack, unpack } from '#contract/packed-canvas';
import { toScene } from '#drawing/scene';
import type { Version } from '#contract/versions';
import { compare } from '../../../server/investigations/compare.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aCanvas } from '../../support/an-investigation.ts';
import { aProblem } from '../../ui/support/fake-api.ts';
import { aVersionRow } from '../../ui/support/version.ts';
import type { Explorer, ExplorerStore } from '../../../client/store/explorer.ts';
import { ada, aDesk, ben } from './a-kept-desk.ts';

interface Facts {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

const survivor = aNode('person/survivor', { name: 'Survivor' });
const met = anEdge(ada.id, ben.id, { type: 'MET', status: 'denied' });
const row = aVersionRow();

/** A version that holds just these, each drawn. */
function aVersionOf({ nodes, edges }: Facts): Version {
  const canvas = aCanvas({
    nodes: nodes.map(({ id, name, type }, at) => ({
      id,
      name,
      type,
      at: { x: at * 90, y: 0 },
      pinned: false,
      hidden: false,
    })),
    edges: edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    notes: [],
  });
  const facts = { nodes: [...nodes], edges: [...edges], lines: [], claims: [], articles: [], liftings: [] };
  return { row, canvas: pack(canvas), facts };
}

/** A desk on that version, which the server holds against these facts of today. */
async function aView(then: Facts, { merged, ...now }: Facts & { merged: ReadonlyMap<string, string> }) {
  const version = aVersionOf(then);
  const today = aVersionOf(now);
  const compared = compare(
    { canvas: unpack(version.canvas), facts: version.facts },
    { canvas: unpack(version.canvas), facts: today.facts, knowsAll: true },
    merged,
  );
  const store = await aDesk({
    doors: {
      version: async () => version,
      compareVersions: async () => ({ was: row, now: null, ...compared }),
    },
  });
  await store.getState().viewVersion(row);
  await until(store, ({ viewing }) => viewing?.today !== null);
  return store;
}

function until(store: ExplorerStore, holds: (state: Explorer) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => holds(store.getState()) && resolve();
    store.subscribe(look);
    look();
  });
}

test('what a version was saved with and its own day told otherwise is not taken for what today tells', async () => {
  const kept = aVersionOf({ nodes: [{ ...ada, name: 'Old name' }, ben], edges: [met] });
  const { facts } = aVersionOf({ nodes: [ada, ben], edges: [{ ...met, status: 'planned' }] });
  const store = await aDesk({
    doors: {
      version: async () => ({ ...kept, facts }),
      compareVersions: async () => {
        throw aProblem('database-away');
      },
    },
  });
  await store.getState().viewVersion(row);
  await until(store, ({ tasks }) => tasks['mark versions']?.is === 'failed');
  expect(store.getState().nodes.get(ada.id)?.name).toBe('Ada');
  expect(store.getState().absent.otherwise).toEqual(new Map());
});

test('in a version whoever was merged since is marked, and what is told otherwise of their lines', async () => {
  const planned = anEdge(survivor.id, ben.id, { type: 'MET', status: 'planned' });
  const store = await aView(
    { nodes: [ada, ben], edges: [met] },
    { nodes: [survivor, ben], edges: [planned], merged: new Map([[ada.id, survivor.id]]) },
  );
  const { nodes, edges } = toScene(store.getState());
  expect([ada.id, ben.id].map((id) => nodes.get(id)?.otherwise)).toEqual([true, false]);
  expect(edges.get(met.key)?.marks).toContain('otherwise');
  expect([...store.getState().absent.otherwise]).toEqual([
    [ada.id, [{ kind: 'merged', was: 'Ada', now: 'Survivor' }]],
    [met.key, [{ kind: 'status', was: 'denied', now: 'planned' }]],
  ]);
});

test('in a version that shows both, each of two who are one today is marked', async () => {
  const store = await aView(
    { nodes: [ada, survivor, ben], edges: [met] },
    { nodes: [survivor, ben], edges: [], merged: new Map([[ada.id, survivor.id]]) },
  );
  expect(new Set(store.getState().absent.otherwise.keys())).toEqual(new Set([ada.id, survivor.id, met.key]));
});

test('a version that the database was away to be held against is marked once it answers again', async () => {
  const version = aVersionOf({ nodes: [ada, ben], edges: [met] });
  const gone = { kind: 'gone', of: met.key, what: null, claim: null, was: null, now: null } as const;
  let asked = 0;
  const compareVersions = async () => {
    asked += 1;
    if (asked === 1) throw aProblem('database-away');
    return { was: row, now: null, moved: 0, differences: [gone], nodes: [], edges: [], former: [], wordings: [], limits: [] }; // oxfmt-ignore
  };
  const store = await aDesk({ doors: { version: async () => version, compareVersions } });
  await store.getState().viewVersion(row);
  await until(store, ({ away }) => away !== null);
  await store.getState().checkHealth();
  expect([...store.getState().absent.otherwise.keys()]).toEqual([met.key]);
});
