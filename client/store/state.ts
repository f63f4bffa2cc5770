import type { Day } from '#contract/days';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Group } from '#drawing/groups';
import type { LayoutName } from '#drawing/layouts/table';
import type { News } from '#drawing/news';
import type { Theme } from '#drawing/palette';
import type { Point } from '#drawing/point';
import type { Viewport } from '#drawing/viewport';
import type { Brought } from './expansions.ts';
import type { Otherwise } from './otherwise.ts';
import type { Filters } from '#contract/filters';
import type { KeptPaths } from '#contract/kept-paths';
import type { OwnMarks, Thread } from '#drawing/kept-canvas';

/** What is drawn, by id and key. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Supposed actors and lines, apart from what is known: nothing that asks or counts reads them. */
  readonly hypotheses?: ReadonlySet<string>;
}

/** Newcomers whose placing ended without a place for them: they are not drawn, and not placed until that is asked for. */
export interface Unplaced {
  readonly why: 'stopped' | 'failed';
  readonly ids: ReadonlySet<string>;
}

export type { Group };

/** Who wrote something last, and when: stated, not verified. Null where nobody is named, and of what is older. */
export interface Authored {
  readonly by: string | null;
  readonly writtenAt: string | null;
}

/** What the analyst noted on an actor or a relation. */
export interface WrittenNote extends Authored {
  readonly text: string;
}

/** Text that stands on the canvas by itself. */
export interface Card extends Authored {
  readonly text: string;
  readonly at: Point;
}

/** What the analyst made of the graph: it can be undone, and it is kept. */
export interface Canvas extends Graph, OwnMarks {
  /** Placed nodes. A node without a place is a newcomer: the canvas asks the layout worker to place it. */
  readonly positions: ReadonlyMap<string, Point>;
  /** The paths lit in red. */
  readonly threads: readonly Thread[];
  /** Nodes that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  /** Nodes and edges that the analyst put out of sight; filters hide others. */
  readonly hidden: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, Group>;
  /** What the expansions of each actor brought, by its id: collapsing takes back no more. */
  readonly expansions: ReadonlyMap<string, Brought>;
  /** Notes by the id of an actor or the key of a relation. */
  readonly notes: ReadonlyMap<string, WrittenNote>;
  readonly cards: ReadonlyMap<string, Card>;
  /** Answers about paths that were kept under a name, by their ids. */
  readonly results: ReadonlyMap<string, KeptPaths>;
  /** What they hide is on the desk, but not drawn. */
  readonly filters: Filters;
}

/** What a menu is about, and where it opens, in pixels of the page. */
export interface Menu {
  readonly of: MenuKind;
  readonly at: Point;
}
export type MenuKind = 'node' | 'nodes' | 'line' | 'supposed' | 'canvas';

/** The part of the explorer that the canvas draws. */
export interface ExplorerState extends Canvas {
  readonly unplaced: Unplaced | null;
  readonly selection: Selection;
  /** Where the window looks, told when it rests; null until something was drawn. */
  readonly viewport: Viewport | null;
  /** The day as of which a line has ended; null while nothing is loaded. */
  readonly asOf: Day | null;
  readonly theme: Theme;
  /** Only of the canvas of a preview: what becomes of a line, by key, and who is new, by id. */
  readonly news?: ReadonlyMap<string, News>;
  /** Of a canvas that was kept: what the database says otherwise. */
  readonly absent: { readonly otherwise: Otherwise };
  readonly hover: Selection | null;
  /** What is told beside an end of a lit path: that a sanction on it is over. */
  readonly delisted: ReadonlyMap<string, string>;
  /** What the next drag on the canvas does: it moves what it meets, or draws an outline around what is selected then. */
  readonly tool: Tool;
}

export type Tool = 'hand' | 'lasso';

/** What the canvas may do to the explorer. */
export interface CanvasActions {
  /** Gives newcomers their places; a node that has one keeps it. */
  readonly place: (positions: ReadonlyMap<string, Point>) => void;
  /** Placing has ended; whoever has no place now is left without. */
  readonly leaveUnplaced: (why: Unplaced['why']) => void;
  /** By hand, which pins it: exactly where the hand let it go. */
  readonly move: (id: string, point: Point) => void;
  /** By hand, which pins them. A closed group moves as a whole, and so do its members. */
  readonly moveBy: (ids: readonly string[], by: Point) => void;
  readonly openGroups: (ids: readonly string[]) => void;
  readonly takeTool: (tool: Tool) => void;
  /** What the analyst asked a layout for: one step, in which several placed nodes move. */
  readonly takeArrangement: (layout: LayoutName, places: ReadonlyMap<string, Point>) => void;
  /** An arrangement that was asked for does not come, and why. */
  readonly leaveAsItWas: (why: 'stopped' | 'failed' | 'changed' | 'waiting' | 'nobody') => void;
  readonly select: (selection: Selection, mode: 'replace' | 'add') => void;
  readonly hoverOver: (hover: Selection | null) => void;
  /** The window has come to rest. */
  readonly keepViewport: (viewport: Viewport) => void;
  /** A menu is asked for at a point of the page: of what is there, or of the selection that it is part of. */
  readonly pointMenu: (marked: Selection | null, at: Point) => void;
  readonly expand: (id: string) => void;
}

export type CanvasStore = ExplorerState & CanvasActions;
