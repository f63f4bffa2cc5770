import type { Day } from '#contract/days';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Theme } from '#drawing/palette';
import type { Point } from '#drawing/point';
import type { SourceFilter } from '#drawing/sources';

/** What is drawn, by id and key. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Newcomers whose placing ended without a place for them: they are not drawn, and not placed until that is asked for. */
export interface Unplaced {
  readonly why: 'stopped' | 'failed';
  readonly ids: ReadonlySet<string>;
}

/** The part of the explorer that the canvas draws. */
export interface ExplorerState extends Graph {
  /** Placed nodes. A node without a place is a newcomer: the canvas asks the layout worker to place it. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly unplaced: Unplaced | null;
  readonly selection: Selection;
  /** Lines that it hides are on the desk, but not drawn. */
  readonly sources: SourceFilter;
  /** The path lit in red, in walking order. */
  readonly thread: { readonly nodes: readonly string[]; readonly edges: readonly string[] } | null;
  /** The day as of which a line has ended; null while nothing is loaded. */
  readonly asOf: Day | null;
  readonly theme: Theme;
  readonly hover: Selection | null;
}

/** What the canvas may do to the explorer. */
export interface CanvasActions {
  /** Gives newcomers their places; a node that has one keeps it. */
  readonly place: (positions: ReadonlyMap<string, Point>) => void;
  /** Placing has ended; whoever has no place now is left without. */
  readonly leaveUnplaced: (why: Unplaced['why']) => void;
  /** A drag: the only way a placed node moves. */
  readonly move: (id: string, point: Point) => void;
  readonly select: (selection: Selection, mode: 'replace' | 'add') => void;
  readonly hoverOver: (hover: Selection | null) => void;
  readonly expand: (id: string) => void;
}

export type CanvasStore = ExplorerState & CanvasActions;
