import type { Point } from '../point.ts';

/** The room a node needs around its point, its label below it included. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface Join {
  readonly from: string;
  readonly to: string;
}

export interface LayoutInput {
  readonly nodes: readonly Box[];
  readonly edges: readonly Join[];
  /** Nodes that stay where they are, to the last digit. */
  readonly placed: ReadonlyMap<string, Point>;
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
  label: string;
  about: string;
  arrange(input: LayoutInput): LayoutRun;
}

/** Runs to the end at once, where nobody waits for a window to be drawn. */
export function finish(run: LayoutRun): ReadonlyMap<string, Point> {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** The same input in one order, whoever wrote it. Edges that do not join two of the nodes are left out. */
export function inOrder({ nodes, edges }: Pick<LayoutInput, 'nodes' | 'edges'>): {
  nodes: Box[];
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
