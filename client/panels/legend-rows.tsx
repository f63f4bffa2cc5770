import type { ReactNode } from 'react';
import type { Day } from '#contract/days';
import type { FilterRow } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, relationRow, STATUS_ORDER, STATUSES } from '#contract/ontology';
import { sightOf, type Filtered } from '#drawing/filters';
import { tallyRows, type Tally } from '#drawing/tallies';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { MarkSample } from '../ui/MarkSample.tsx';
import { PlainLine, UnnamedSample } from '../ui/LegendSamples.tsx';
import { toRowName } from '../words/filters.ts';
import { DRAWN_MARKS, MARKS, marksOf, type Mark } from '../words/relation.ts';

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly sample: ReactNode;
  /** Those that are drawn: what a click selects. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly hypotheses?: readonly string[];
  /** Hypotheses that are not drawn now. */
  readonly undrawn?: readonly string[];
  /** On the canvas, hidden ones included. */
  readonly all: number;
  readonly isOn: boolean;
  /** What hides it; null where nothing does. What is supposed is hidden by hand: no filter asks for it. */
  readonly hides: FilterRow | 'contested' | 'supposed' | null;
}

interface Legend {
  readonly actors: readonly LegendEntry[];
  readonly lines: readonly LegendEntry[];
}

/** Everything that is drawn, and what is switched off of it. Complete, or it would mislead. */
export function toLegend(desk: Filtered, asOf: Day | null): Legend {
  const sight = sightOf(desk);
  const nodes = [...sight.nodes.values()];
  const edges = [...sight.edges.values()];
  const tallies = tallyRows(desk);
  return {
    actors: [
      ...ENTITY_TYPE_NAMES.flatMap((name) => entriesOf({ of: 'entity', name }, { tallies, nodes, edges })),
      ...unnamedIn(nodes),
    ],
    lines: [
      ...STATUS_ORDER.flatMap((name) => entriesOf({ of: 'status', name }, { tallies, nodes, edges })),
      ...DRAWN_MARKS.flatMap((mark) => markIn(mark, { desk, edges, asOf })),
      ...bothWaysIn(edges),
    ],
  };
}

interface Drawn {
  tallies: readonly Tally[];
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

function entriesOf(row: FilterRow, { tallies, nodes, edges }: Drawn): LegendEntry[] {
  const tally = tallies.find((other) => other.row.of === row.of && other.row.name === row.name);
  if (tally === undefined || row.of === 'relation') return [];
  const isActor = row.of === 'entity';
  return [
    {
      id: `${row.of} ${row.name}`,
      label: toRowName(row),
      meaning: isActor ? ENTITY_TYPES[row.name].plural : STATUSES[row.name].meaning,
      sample: isActor ? <Glyph type={row.name} size={13} /> : <LineSample status={row.name} />,
      nodes: isActor ? nodes.filter(({ type }) => type === row.name).map(({ id }) => id) : [],
      edges: isActor ? [] : edges.filter(({ status }) => status === row.name).map(({ key }) => key),
      all: tally.all,
      isOn: tally.isOn,
      hides: row,
    },
  ];
}

const UNTOUCHED = { isOn: true, hides: null } as const;

function unnamedIn(nodes: readonly GraphNode[]): LegendEntry[] {
  const ids = nodes.filter(({ named }) => !named).map(({ id }) => id);
  if (ids.length === 0) return [];
  const meaning = 'No text gives a name; drawn hollow';
  const sample = <UnnamedSample />;
  return [
    {
      id: 'unnamed',
      label: 'unnamed',
      meaning,
      sample,
      nodes: ids,
      edges: [],
      all: ids.length,
      ...UNTOUCHED,
    },
  ];
}

function markIn(
  mark: Mark,
  { desk, edges, asOf }: { desk: Filtered; edges: readonly GraphEdge[]; asOf: Day | null },
): LegendEntry[] {
  const keys = edges.filter((edge) => marksOf(edge, asOf).includes(mark)).map(({ key }) => key);
  const isContested = mark === 'contested';
  const isOn = !isContested || desk.filters.contested !== 'hidden';
  const all = isContested
    ? [...desk.edges.values()].filter(({ contested }) => contested).length
    : keys.length;
  if (keys.length === 0 && isOn) return [];
  const hides = isContested ? 'contested' : null;
  const sample = <MarkSample mark={mark} />;
  return [{ id: mark, label: mark, meaning: MARKS[mark], sample, nodes: [], edges: keys, all, isOn, hides }];
}

function bothWaysIn(edges: readonly GraphEdge[]): LegendEntry[] {
  const keys = edges
    .filter(({ type, inferred, hedged }) => relationRow(type).symmetric === true && !inferred && !hedged)
    .map(({ key }) => key);
  if (keys.length === 0) return [];
  const meaning = 'What holds both ways has no arrowhead';
  const sample = <PlainLine />;
  return [
    {
      id: 'both ways',
      label: 'both ways',
      meaning,
      sample,
      nodes: [],
      edges: keys,
      all: keys.length,
      ...UNTOUCHED,
    },
  ];
}
