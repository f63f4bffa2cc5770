import '../../../client/no-eval.ts';
import type { StoreApi } from 'zustand/vanilla';
import { createCanvas, type Canvas } from '../../../client/canvas/canvas.ts';
import { createExplorer, type Explorer } from '../../../client/store/explorer.ts';
import '../../../client/styles/tokens.css';
import { aNode, anEdge } from '../../support/a-node.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import './page.css';

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

/** The page's own state on a server that knows nothing; what a test draws is set beside it. */
type Desk = Explorer & { draw(ids: string[]): void; drawGiant(): void };

const api = fakeApi();
// Two more actions, which the page has not.
const store = createExplorer(api) as unknown as StoreApi<Desk>;
store.setState({
  draw: (ids) =>
    store.setState({
      nodes: new Map(all.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node])),
      edges: new Map(
        joins
          .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
          .map((edge) => [edge.key, edge]),
      ),
    }),
  drawGiant: () => store.setState(giant),
});

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('The page has no place for a canvas.');

export interface Bench {
  store: typeof store;
  canvas: Canvas;
  /** Whose neighbours were asked for. */
  expanded(): unknown[];
}
const expanded = () =>
  api.asked.filter(({ id }) => id === 'explore/neighbours').map(({ params }) => params['id']);
const canvas = createCanvas({
  container,
  store,
  onPlaced: ({ outside }) => {
    container.dataset['outside'] = outside.join(' ');
  },
});
Object.assign(globalThis, { bench: { store, canvas, expanded } satisfies Bench });
