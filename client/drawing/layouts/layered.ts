import { toColumns, type Column } from './columns.ts';
import { force } from './force.ts';
import { frameOf, land } from './land.ts';
import { compare, inOrder, within, type Join, type Layout, type LayoutInput, type LayoutNode, type LayoutRun, type Placed } from './layout.ts'; // oxfmt-ignore
import { stretch } from './shape.ts';
import { stack } from './stack.ts';
import { neighboursOf } from './steps.ts';

/** Between two columns and two nodes of one. */
const APART = { across: 56, down: 24 };
/** Between the picture and those that hang on nothing that has a day. */
const ASIDE = 70;
/** A picture of time may be so much wider than the window. */
const WIDE = 1.15;
const SWEEPS = 24;

export const layered: Layout = {
  label: 'by time',
  about:
    'Sets what happened in columns, the earliest to the left, and everybody beside what they are part of.',
  arrange,
};

function* arrange(input: LayoutInput): LayoutRun {
  const graph = inOrder(input);
  const neighbours = neighboursOf(graph.edges);
  const days = toDays(graph.nodes, neighbours);
  const free = graph.nodes.filter(({ id }) => !input.placed.has(id));
  const dated = free.filter(({ id }) => days.has(id));
  const columns = toColumns(dated, { days, neighbours, most: countColumns(dated, input.aspect) });
  const timeline = yield* sweep(columns, { neighbours, aspect: input.aspect });
  const others = yield* standBelow(
    free.filter(({ id }) => !days.has(id)),
    { edges: graph.edges, input, timeline },
  );
  return yield* land([...timeline, ...others], { input, from: 0.9 });
}

/** The day of each; who has none takes that of its neighbours, the middle one of several. */
function toDays(
  nodes: readonly LayoutNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const days = new Map(nodes.flatMap(({ id, day }) => (day === null ? [] : [[id, day] as const])));
  for (let reached = [...days.keys()]; reached.length > 0;) {
    const next = new Set(reached.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !days.has(id)));
    const found = [...next].map((id): [string, number] => {
      const known = (neighbours.get(id) ?? []).flatMap((other) => days.get(other) ?? []);
      const sorted = known.toSorted((a, b) => a - b);
      return [id, sorted[(sorted.length - 1) >> 1] ?? 0];
    });
    for (const [id, day] of found) days.set(id, day);
    reached = found.map(([id]) => id);
  }
  return days;
}

function countColumns(nodes: readonly LayoutNode[], aspect: number): number {
  const mean = (of: (node: LayoutNode) => number): number =>
    nodes.reduce((sum, node) => sum + of(node), 0) / Math.max(1, nodes.length);
  const across = mean(({ width }) => width) + APART.across;
  const down = mean(({ above, below }) => above + below) + APART.down;
  return Math.max(2, Math.round(Math.sqrt((WIDE * aspect * nodes.length * down) / across)));
}

interface Sweeping {
  neighbours: ReadonlyMap<string, readonly string[]>;
  aspect: number;
  /** Between two columns. */
  across?: number;
}

/** Brings the nodes of each column level with their neighbours, again and again; the shortest lines win. */
export function* sweep(
  columns: readonly Column[],
  { neighbours, aspect, across = APART.across }: Sweeping,
): Generator<number, Placed[]> {
  const rows = new Map<string, number>();
  const columnOf = new Map(columns.flatMap(({ nodes }, at) => nodes.map(({ id }) => [id, at] as const)));
  const wishOf = (id: string): number => {
    let [sum, weight] = [0, 0];
    for (const other of neighbours.get(id) ?? []) {
      const row = rows.get(other);
      const away = Math.abs((columnOf.get(other) ?? 0) - (columnOf.get(id) ?? 0));
      if (row === undefined || away === 0) continue;
      sum += row / away;
      weight += 1 / away;
    }
    return weight === 0 ? (rows.get(id) ?? 0) : sum / weight;
  };
  const settle = ({ nodes, isOrdered }: Column): void => {
    const wishes = new Map(nodes.map(({ id }) => [id, wishOf(id)]));
    const wish = ({ id }: LayoutNode): number => wishes.get(id) ?? 0;
    const order = isOrdered ? nodes : nodes.toSorted((a, b) => wish(a) - wish(b) || compare(a.id, b.id));
    const found = stack(
      order.map((node) => ({ ...node, wish: wish(node) })),
      APART.down,
    );
    for (const [at, { id }] of order.entries()) rows.set(id, found[at] ?? 0);
  };

  let best = { length: Infinity, rows: new Map<string, number>() };
  for (let past = 0; past < SWEEPS; past++) {
    for (const column of past % 2 === 0 ? columns : columns.toReversed()) settle(column);
    const length = lengthOf(rows, neighbours);
    if (length < best.length) best = { length, rows: new Map(rows) };
    yield (0.8 * past) / SWEEPS;
  }
  const placed = toPlaced(columns, { rows: best.rows, across });
  stretch(placed, aspect);
  return placed;
}

function lengthOf(
  rows: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): number {
  let length = 0;
  for (const [id, row] of rows) {
    for (const other of neighbours.get(id) ?? []) length += Math.abs(row - (rows.get(other) ?? row));
  }
  return length;
}

function toPlaced(
  columns: readonly Column[],
  { rows, across }: { rows: ReadonlyMap<string, number>; across: number },
): Placed[] {
  let left = 0;
  return columns.flatMap(({ nodes }) => {
    const width = nodes.reduce((most, node) => Math.max(most, node.width), 0);
    const x = left + width / 2;
    left += width + across;
    return nodes.map((node) => ({ ...node, x, y: rows.get(node.id) ?? 0 }));
  });
}

interface Below {
  edges: readonly Join[];
  input: LayoutInput;
  timeline: readonly Placed[];
}

/** Whoever hangs on nothing that has a day is drawn by itself, below. */
function* standBelow(
  nodes: readonly LayoutNode[],
  { edges, input, timeline }: Below,
): Generator<number, Placed[]> {
  if (nodes.length === 0) return [];
  const { seed, aspect } = input;
  const frame = frameOf(timeline);
  const wide =
    timeline.length === 0 ? aspect : Math.max(aspect, 3 * aspect * Math.min(1, frame.width / 1_500));
  const places = yield* within(force.arrange({ nodes, edges, placed: new Map(), seed, aspect: wide }), {
    from: 0.8,
    to: 0.9,
  });
  const top = timeline.length === 0 ? 0 : frame.y + frame.height + ASIDE;
  return nodes.map((node) => {
    const { x = 0, y = 0 } = places.get(node.id) ?? {};
    return { ...node, x: x + frame.x, y: y + top };
  });
}
