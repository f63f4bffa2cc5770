import type { FilterRow } from '#contract/filters';
import type { GraphEdge } from '#contract/graph';
import { blockerOf, CRITERIA, criterionOf, type Blocker, type Criterion } from './blockers.ts';
import { sightOf, type Filtered } from './filters.ts';

export interface Toll {
  readonly nodes: number;
  readonly edges: number;
}

/** A row of a filter, or of the legend. */
export interface Tally {
  readonly row: FilterRow;
  readonly isOn: boolean;
  /** On the desk, hidden ones included; and those of them that are drawn. */
  readonly all: number;
  readonly drawn: number;
  /** What would go if it were switched off, or come if it were switched on. */
  readonly swing: Toll;
}

interface Count {
  row: FilterRow;
  all: number;
  drawn: number;
  goes: { nodes: number; edges: number };
  comes: { nodes: number; edges: number };
}

/** Every type and status on the desk; those that are most frequent first. */
export function tallyRows(desk: Filtered): readonly Tally[] {
  const { why } = sightOf(desk);
  const counts = new Map<Blocker, Count>();
  const countOf = (row: FilterRow): Count => {
    const blocker = blockerOf(row);
    const known = counts.get(blocker);
    if (known !== undefined) return known;
    const begun = { row, all: 0, drawn: 0, goes: { nodes: 0, edges: 0 }, comes: { nodes: 0, edges: 0 } };
    counts.set(blocker, begun);
    return begun;
  };
  const enter = (
    kind: keyof Toll,
    blockers: readonly Blocker[] | undefined,
    rows: readonly FilterRow[],
  ): void => {
    if (blockers === undefined) for (const row of rows) countOf(row).goes[kind] += 1;
    const [only] = blockers ?? [];
    if (blockers?.length !== 1) return;
    for (const row of rows) if (blockerOf(row) === only) countOf(row).comes[kind] += 1;
  };
  const seen = (row: FilterRow, isDrawn: boolean): void => {
    const known = countOf(row);
    known.all += 1;
    if (isDrawn) known.drawn += 1;
  };

  for (const [id, { type }] of desk.nodes) {
    const row: FilterRow = { of: 'entity', name: type };
    seen(row, !why.nodes.has(id));
    enter('nodes', why.nodes.get(id), [row]);
  }
  for (const [key, edge] of desk.edges) {
    const own: readonly FilterRow[] = [
      { of: 'relation', name: edge.type },
      { of: 'status', name: edge.status },
    ];
    for (const row of own) seen(row, !why.edges.has(key));
    enter('edges', why.edges.get(key), [...own, ...endsOf(edge, desk)]);
  }
  // One that is switched off stays listed, though nothing of it is on the desk at the moment.
  const off = new Map(offRows(desk).map((row) => [blockerOf(row), countOf(row)]));
  return [...counts.values()]
    .map(({ row, all, drawn, goes, comes }) => {
      const isOn = !off.has(blockerOf(row));
      return { row, isOn, all, drawn, swing: isOn ? goes : comes };
    })
    .toSorted((a, b) => b.all - a.all);
}

/** A line goes with the type of an end, once though both be of that type. */
function endsOf({ from, to }: GraphEdge, { nodes }: Filtered): FilterRow[] {
  const types = new Set([from, to].flatMap((id) => nodes.get(id)?.type ?? []));
  return [...types].map((name) => ({ of: 'entity', name }));
}

function offRows({ filters }: Filtered): FilterRow[] {
  return [
    ...filters.hiddenEntityTypes.map((name): FilterRow => ({ of: 'entity', name })),
    ...filters.hiddenRelationTypes.map((name): FilterRow => ({ of: 'relation', name })),
    ...filters.hiddenStatuses.map((name): FilterRow => ({ of: 'status', name })),
  ];
}

/** How much is hidden in all; by filters, or by nothing but the analyst's hand. */
export function tallyHidden(desk: Filtered): { readonly filters: Toll; readonly hand: Toll } {
  const { why } = sightOf(desk);
  const byHand = (blockers: readonly Blocker[]) => blockers.every((blocker) => blocker === 'hand');
  const tell = (isCounted: (blockers: readonly Blocker[]) => boolean): Toll => ({
    nodes: [...why.nodes.values()].filter(isCounted).length,
    edges: [...why.edges.values()].filter(isCounted).length,
  });
  return { filters: tell((blockers) => !byHand(blockers)), hand: tell(byHand) };
}

/** How much each criterion keeps from view; what two of them hide is counted with both. */
export function tallyReasons(desk: Filtered): ReadonlyMap<Criterion, Toll> {
  const { why } = sightOf(desk);
  const by = (blockers: readonly Blocker[], criterion: Criterion) =>
    blockers.some((blocker) => criterionOf(blocker) === criterion);
  const tolls = CRITERIA.map((criterion) => {
    const nodes = [...why.nodes.values()].filter((blockers) => by(blockers, criterion)).length;
    const edges = [...why.edges.values()].filter((blockers) => by(blockers, criterion)).length;
    return [criterion, { nodes, edges }] as const;
  });
  return new Map(tolls.filter(([, { nodes, edges }]) => nodes + edges > 0));
}
