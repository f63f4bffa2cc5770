import { compare, type LayoutNode } from './layout.ts';

export interface Column {
  readonly nodes: readonly LayoutNode[];
  /** They stand in this order from top to bottom; without it they may change places. */
  readonly isOrdered: boolean;
}

interface Dated {
  days: ReadonlyMap<string, number>;
  neighbours: ReadonlyMap<string, readonly string[]>;
  /** How many columns the picture has room for, about. */
  most: number;
}

/** Columns that a stretch of time takes: those who enter, in two, and what happened. */
const COLUMNS_A_STRETCH = 2;

/**
 * Columns from left to right in the order of time. Days that follow each other share a stretch, where there are more
 * than the picture has columns: who enters in it stands left of what happens in it, and what happens stands in order.
 */
export function toColumns(nodes: readonly LayoutNode[], { days, neighbours, most }: Dated): Column[] {
  const stretches = toStretches(nodes, { days, most: Math.max(1, Math.round(most / COLUMNS_A_STRETCH)) });
  const full = Math.max(3, Math.ceil((1.6 * nodes.length) / most));
  return stretches.flatMap((stretch) => {
    const happened = stretch
      .filter((node) => isDated(node))
      .toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || compare(a.id, b.id));
    const others = stretch.filter((node) => !isDated(node));
    const entering = apart(others, { neighbours, full }).map((column) => ({
      nodes: column,
      isOrdered: false,
    }));
    return entering.concat(cut(happened, full).map((column) => ({ nodes: column, isOrdered: true })));
  });
}

function isDated({ day, isHappening }: LayoutNode): boolean {
  return isHappening && day !== null;
}

/** Whole days, in order, about as many nodes in each stretch. */
function toStretches(
  nodes: readonly LayoutNode[],
  { days, most }: { days: Dated['days']; most: number },
): LayoutNode[][] {
  const dayOf = ({ id }: LayoutNode): number => days.get(id) ?? 0;
  const byDay = new Map<number, LayoutNode[]>();
  for (const node of nodes.toSorted((a, b) => dayOf(a) - dayOf(b) || compare(a.id, b.id))) {
    const day = byDay.get(dayOf(node));
    if (day === undefined) byDay.set(dayOf(node), [node]);
    else day.push(node);
  }
  const share = nodes.length / Math.min(most, byDay.size);
  const stretches: LayoutNode[][] = [];
  let past = 0;
  for (const day of byDay.values()) {
    // A day belongs where its middle falls.
    const at = Math.floor((past + day.length / 2) / share);
    const last = stretches[at];
    if (last === undefined) stretches[at] = [...day];
    else last.push(...day);
    past += day.length;
  }
  return stretches.filter((stretch) => stretch !== undefined);
}

/** Spreads them over as many columns as they need, so that few who are joined stand in one. */
function apart(
  nodes: readonly LayoutNode[],
  { neighbours, full }: { neighbours: Dated['neighbours']; full: number },
): LayoutNode[][] {
  if (nodes.length === 0) return [];
  const here = new Set(nodes.map(({ id }) => id));
  const among = new Map(
    nodes.map(({ id }) => [id, (neighbours.get(id) ?? []).filter((other) => here.has(other))]),
  );
  const isJoined = [...among.values()].some(({ length }) => length > 0);
  const count = Math.max(Math.ceil(nodes.length / full), isJoined ? 2 : 1);
  const columns = Array.from({ length: count }, (): LayoutNode[] => []);
  const columnOf = new Map<string, number>();
  const room = Math.max(full, Math.ceil(nodes.length / count));
  const sorted = nodes.toSorted(
    (a, b) =>
      (among.get(b.id)?.length ?? 0) - (among.get(a.id)?.length ?? 0) ||
      b.degree - a.degree ||
      compare(a.id, b.id),
  );
  for (const node of sorted) {
    const joined = columns.map(() => 0);
    for (const other of among.get(node.id) ?? []) {
      const at = columnOf.get(other);
      if (at !== undefined) joined[at] = (joined[at] ?? 0) + 1;
    }
    const cost = (at: number): number => (joined[at] ?? 0) * nodes.length + (columns[at]?.length ?? 0);
    const open = [...columns.keys()].filter((at) => (columns[at]?.length ?? 0) < room);
    const best = open.reduce((least, at) => (cost(at) < cost(least) ? at : least));
    columns[best]?.push(node);
    columnOf.set(node.id, best);
  }
  return columns.filter(({ length }) => length > 0);
}

function cut(nodes: readonly LayoutNode[], full: number): LayoutNode[][] {
  const count = Math.ceil(nodes.length / full);
  const each = Math.ceil(nodes.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => nodes.slice(at * each, (at + 1) * each));
}
