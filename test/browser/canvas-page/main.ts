import '../../../client/no-eval.ts';
import { createStore } from 'zustand/vanilla';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { createCanvas, type Canvas } from '../../../client/canvas/canvas.ts';
import type { CanvasActions, ExplorerState, Selection } from '../../../client/store/state.ts';
import '../../../client/styles/tokens.css';
import { aNode, anEdge } from '../../support/a-node.ts';
import './page.css';

type Desk = ExplorerState &
  CanvasActions & { expanded: string[]; left: string[]; draw(ids: string[]): void; drawGiant(): void };

/** Ada in the middle of a ring of eight, a pair that hangs on nothing, and a crowd. Not all are drawn at once. */
const ring = Array.from({ length: 8 }, (_, at) => `ring-${at}`);
const crowd = Array.from({ length: 300 }, (_, at) => `crowd-${at}`);
const all = ['ada', ...ring, 'lone-1', 'lone-2', ...crowd].map((id) => aNode(id));
const joins = [
  ...ring.map((id) => anEdge('ada', id)),
  anEdge('lone-1', 'lone-2'),
  ...crowd.slice(1).map((id, at) => anEdge(`crowd-${Math.floor(at / 3)}`, id)),
];

/** Five thousand on a lattice, each joined to the next and to one far away; their places are given. */
const many = Array.from({ length: 5_000 }, (_, at) => aNode(`giant-${at}`, { degree: 4 }));
const far = many.flatMap(({ id }, at) => [
  anEdge(id, `giant-${(at + 1) % many.length}`),
  anEdge(id, `giant-${(at * 7 + 13) % many.length}`, { type: 'MET' }),
]);
const giant = {
  nodes: new Map(many.map((node) => [node.id, node])),
  edges: new Map(far.filter(({ from, to }) => from !== to).map((edge) => [edge.key, edge])),
  positions: new Map(many.map(({ id }, at) => [id, { x: (at % 100) * 70, y: Math.floor(at / 100) * 90 }])),
};

const union = (a: Selection, b: Selection): Selection => ({
  nodes: new Set([...a.nodes, ...b.nodes]),
  edges: new Set([...a.edges, ...b.edges]),
});

const store = createStore<Desk>((set) => ({
  ...EMPTY_CANVAS,
  unplaced: null,
  selection: { nodes: new Set(), edges: new Set() },
  viewport: null,
  asOf: null,
  theme: 'light',
  hover: null,
  expanded: [],
  left: [],
  draw: (ids) =>
    set({
      nodes: new Map(all.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node])),
      edges: new Map(
        joins
          .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
          .map((edge) => [edge.key, edge]),
      ),
    }),
  drawGiant: () => set(giant),
  place: (places) => set(({ positions }) => ({ positions: new Map([...places, ...positions]) })),
  leaveUnplaced: (why) =>
    set(({ nodes, positions }) => ({
      unplaced: { why, ids: new Set([...nodes.keys()].filter((id) => !positions.has(id))) },
    })),
  move: (id, point) => set(({ positions }) => ({ positions: new Map([...positions, [id, point]]) })),
  takeArrangement: (_layout, places) =>
    set(({ positions }) => ({ positions: new Map([...positions, ...places]) })),
  leaveAsItWas: (why) => set(({ left }) => ({ left: [...left, why] })),
  select: (selection, mode) =>
    set((state) => ({ selection: mode === 'add' ? union(state.selection, selection) : selection })),
  hoverOver: (hover) => set({ hover }),
  keepViewport: (viewport) => set({ viewport }),
  pointMenu: () => undefined,
  expand: (id) => set(({ expanded }) => ({ expanded: [...expanded, id] })),
}));

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('The page has no place for a canvas.');

export interface Bench {
  store: typeof store;
  canvas: Canvas;
}
const canvas = createCanvas({
  container,
  store,
  onPlaced: ({ outside }) => {
    container.dataset['outside'] = outside.join(' ');
  },
});
Object.assign(globalThis, { bench: { store, canvas } satisfies Bench });
