import { createStore } from 'zustand/vanilla';
import { createCanvas, type Canvas } from '../../../client/canvas/canvas.ts';
import type { CanvasActions, ExplorerState, Selection } from '../../../client/store/state.ts';
import '../../../client/styles/tokens.css';
import { aNode, anEdge } from '../../unit/drawing/a-drawing.ts';
import './page.css';

type Desk = ExplorerState & CanvasActions & { expanded: string[]; draw(ids: string[]): void };

/** Ada in the middle of a ring of eight, and a pair that hangs on nothing. Not all are drawn at once. */
const ring = Array.from({ length: 8 }, (_, at) => `ring-${at}`);
const all = [aNode('ada'), ...ring.map((id) => aNode(id)), aNode('lone-1'), aNode('lone-2')];
const joins = [...ring.map((id) => anEdge('ada', id)), anEdge('lone-1', 'lone-2')];

const union = (a: Selection, b: Selection): Selection => ({
  nodes: new Set([...a.nodes, ...b.nodes]),
  edges: new Set([...a.edges, ...b.edges]),
});

const store = createStore<Desk>((set) => ({
  nodes: new Map(),
  edges: new Map(),
  positions: new Map(),
  selection: { nodes: new Set(), edges: new Set() },
  thread: null,
  asOf: null,
  theme: 'light',
  hover: null,
  expanded: [],
  draw: (ids) =>
    set({
      nodes: new Map(all.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node])),
      edges: new Map(
        joins
          .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
          .map((edge) => [edge.key, edge]),
      ),
    }),
  place: (places) => set(({ positions }) => ({ positions: new Map([...places, ...positions]) })),
  move: (id, point) => set(({ positions }) => ({ positions: new Map([...positions, [id, point]]) })),
  select: (selection, mode) =>
    set((state) => ({ selection: mode === 'add' ? union(state.selection, selection) : selection })),
  hoverOver: (hover) => set({ hover }),
  expand: (id) => set(({ expanded }) => ({ expanded: [...expanded, id] })),
}));

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('The page has no place for a canvas.');

export interface Bench {
  store: typeof store;
  canvas: Canvas;
}
Object.assign(globalThis, { bench: { store, canvas: createCanvas({ container, store }) } satisfies Bench });
