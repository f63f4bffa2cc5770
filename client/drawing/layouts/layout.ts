import type { Day } from '#contract/days';
import type { Point } from '../point.ts';

/** The room a node needs around its point, its label below it included. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** A box and where its point is. */
export interface Placed extends Box {
  x: number;
  y: number;
}

export interface Join {
  readonly from: string;
  readonly to: string;
}

/** A node, and what layouts sort by. */
export interface LayoutNode extends Box {
  /** Of entity, in words. */
  readonly type: string;
  /** Neighbours in the whole graph. */
  readonly degree: number;
  /** Of its whole name, which layouts that list rather than join make room for. */
  readonly nameWidth: number;
  /** When it happened, or when the first line to it begins; null when nobody says. */
  readonly day: Day | null;
  /** It happened itself, and does not merely take part in what did. */
  readonly isHappening: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly Join[];
  /** Nodes that stay where they are, to the last digit. */
  readonly placed: ReadonlyMap<string, Point>;
  /** What is in the picture but not arranged: it only takes room. */
  readonly others?: readonly Placed[];
  /** The nodes that others are arranged around. */
  readonly focus?: ReadonlySet<string>;
  /** How many steps each is from the beginning of the paths that are laid out. */
  readonly steps?: ReadonlyMap<string, number>;
  /** Where the middle of the arranged shall be; without it the picture begins at its origin. */
  readonly middle?: Point | undefined;
  readonly seed: number;
  /** Width by height of the window the picture should fill. */
  readonly aspect: number;
  /** The window's width; a smaller first drawing is drawn out towards it. */
  readonly width?: number;
}

/** Yields how much is done, 0 to 1, so that whoever runs it can show that and stop; returns the places it found. */
export type LayoutRun = Generator<number, ReadonlyMap<string, Point>>;

/** A pure function of its input: the same input gives the same picture, in whatever order it is written. */
export interface Layout {
  /** As a command says it, after "Arrange". */
  label: string;
  about: string;
  arrange(input: LayoutInput): LayoutRun;
}

/** A run that is a part of another: its progress is told as going from here to there. */
export function* within<Found>(
  run: Generator<number, Found>,
  { from, to }: { from: number; to: number },
): Generator<number, Found> {
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** The same input in one order, whoever wrote it. Edges that do not join two of the nodes are left out. */
export function inOrder({ nodes, edges }: Pick<LayoutInput, 'nodes' | 'edges'>): {
  nodes: LayoutNode[];
  edges: Join[];
} {
  const ids = new Set(nodes.map(({ id }) => id));
  const joins = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  return {
    nodes: nodes.toSorted((a, b) => compare(a.id, b.id)),
    edges: joins.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
