import type { Day } from '#contract/days';
import type { Filters } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import {
  ENTITY_TYPES,
  relationRow,
  STATUSES,
  type Glyph,
  type LinePattern,
  type Shape,
} from '#contract/ontology';
import { hasEnded, toPhrase } from '#contract/phrases';
import { toBends } from './fans.ts';
import { shorten, toCount } from './labels.ts';
import type { LineMark } from './lines.ts';
import { PALETTE, type Theme } from './palette.ts';
import type { Point } from './point.ts';
import { createKeeper } from './keeping.ts';
import { OUTLINES } from './shapes.ts';
import { passes } from './sources.ts';

export interface Marked {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** All that decides how the graph looks at rest. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly selection: Marked;
  readonly hidden: ReadonlySet<string>;
  readonly filters: Filters;
  readonly asOf: Day | null;
  readonly theme: Theme;
}

export interface SceneNode {
  id: string;
  x: number;
  y: number;
  shape: Shape;
  size: number;
  width: number;
  height: number;
  fill: string;
  border: string;
  borderWidth: number;
  dashed: boolean;
  glyph: Glyph;
  /** A group's number; empty for all others. */
  count: string;
  glyphColour: string;
  /** The name, cut in the middle unless the node is in focus. */
  label: string;
  name: string;
  /** "9 of 88 shown": what is said at rest; empty when few neighbours or none are missing. */
  sublabel: string;
  /** The same, also for few; empty when all its neighbours are drawn. */
  remainder: string;
  /** Neighbours in the whole graph, drawn or not. */
  degree: number;
  selected: boolean;
}

export type Head = 'none' | 'full' | 'hollow';

export interface SceneEdge {
  key: string;
  from: string;
  to: string;
  phrase: string;
  /** How far its middle stands aside; see fans.ts. */
  bend: number;
  voices: number;
  colour: string;
  width: number;
  pattern: LinePattern;
  head: Head;
  tail: Head;
  marks: readonly LineMark[];
  faded: boolean;
  selected: boolean;
}

export interface Scene {
  theme: Theme;
  nodes: ReadonlyMap<string, SceneNode>;
  edges: ReadonlyMap<string, SceneEdge>;
}

/**
 * What is drawn: placed nodes, and edges between them that the source filter lets through. A newcomer appears when it
 * has its place; a node that loses its lines to the filter stays, and so do its neighbours.
 */
export function toScene(drawn: Drawn): Scene {
  const { nodes, edges, positions, filters, theme } = drawn;
  const placed = [...edges.values()].filter(({ from, to }) => positions.has(from) && positions.has(to));
  const shown = placed.filter((edge) => passes(edge, filters.sources));
  const neighbours = neighboursOf(placed);
  const sceneNodes = [...nodes.values()].flatMap((node) => {
    const at = positions.get(node.id);
    return at === undefined ? [] : [keptNode(node, { at, shown: neighbours.get(node.id)?.size ?? 0, drawn })];
  });
  const byId = new Map(sceneNodes.map((node) => [node.id, node]));
  const bends = toBends(shown);
  const sceneEdges = shown.map((edge, at): [string, SceneEdge] => [
    edge.key,
    keptEdge(edge, { bend: bends[at] ?? 0, drawn }),
  ]);
  return { theme, nodes: byId, edges: new Map(sceneEdges) };
}

/** Grows with the number of neighbours in the whole graph, so that expanding a node does not change its size. */
export function nodeSize(degree: number): number {
  return Math.round(Math.min(44, 25 + 3 * Math.log2(1 + degree)));
}

/** From this many missing neighbours on, a node says so unasked. */
const MANY = 10;

const keepNode = createKeeper<SceneNode>();
const keepEdge = createKeeper<SceneEdge>();

/** Whatever looks as before is the very same object, so that a change of thousands touches only what differs. */
function keptNode(node: GraphNode, seen: { at: Point; shown: number; drawn: Drawn }): SceneNode {
  const { at, shown, drawn } = seen;
  const causes = [at.x, at.y, shown, drawn.theme, drawn.selection.nodes.has(node.id)];
  return keepNode(node, causes, () => toSceneNode(node, seen));
}

function keptEdge(edge: GraphEdge, seen: { bend: number; drawn: Drawn }): SceneEdge {
  const { theme, asOf, selection } = seen.drawn;
  return keepEdge(edge, [seen.bend, theme, asOf, selection.edges.has(edge.key)], () =>
    toSceneEdge(edge, seen),
  );
}

function toSceneNode(node: GraphNode, seen: { at: Point; shown: number; drawn: Drawn }): SceneNode {
  const { at, shown, drawn } = seen;
  const { ui, family } = PALETTE[drawn.theme];
  const row = ENTITY_TYPES[node.type];
  const colour = family[row.family];
  const outline = OUTLINES[row.shape];
  const size = nodeSize(node.degree);
  const selected = drawn.selection.nodes.has(node.id);
  const missing = node.degree - shown;
  const remainder = missing > 0 ? `${shown} of ${node.degree} shown` : '';
  const isGroup = row.glyph === 'count';
  // Somebody whose name no text gives is drawn hollow.
  const hollow = isGroup || !node.named;
  return {
    id: node.id,
    x: at.x,
    y: at.y,
    shape: row.shape,
    size,
    width: size * outline.width,
    height: size * outline.height,
    fill: hollow ? ui.paper : colour,
    border: colour,
    borderWidth: hollow ? 2 : 0,
    dashed: isGroup,
    glyph: row.glyph,
    count: toCount(node),
    glyphColour: hollow ? colour : ui.glyph,
    label: selected ? node.name : shorten(node.name),
    name: node.name,
    sublabel: selected || missing >= MANY ? remainder : '',
    remainder,
    degree: node.degree,
    selected,
  };
}

function toSceneEdge(edge: GraphEdge, { bend, drawn }: { bend: number; drawn: Drawn }): SceneEdge {
  const { selection, asOf, theme } = drawn;
  const { ui } = PALETTE[theme];
  const selected = selection.edges.has(edge.key);
  const symmetric = relationRow(edge.type).symmetric === true;
  const uncertain = edge.inferred || edge.hedged;
  return {
    key: edge.key,
    from: edge.from,
    to: edge.to,
    phrase: toPhrase(edge),
    bend,
    voices: edge.voices,
    colour: selected ? ui.focus : ui.edge,
    width: lineWidth(edge.voices) + (selected ? 1.4 : 0),
    pattern: STATUSES[edge.status].line,
    head: uncertain ? 'hollow' : symmetric ? 'none' : 'full',
    tail: uncertain && symmetric ? 'hollow' : 'none',
    marks: marksOf(edge),
    faded: hasEnded(edge, asOf),
    selected,
  };
}

/** One voice is a thin line; each doubling of voices makes it a little wider. */
export function lineWidth(voices: number): number {
  return Math.min(4, 1.3 + 0.7 * Math.log2(Math.max(1, voices)));
}

function marksOf({ status, contested, caption }: GraphEdge): LineMark[] {
  const marks: LineMark[] = [];
  if (status === 'wanted' || status === 'denied') marks.push(status);
  if (caption) marks.push('caption');
  if (contested) marks.push('contested');
  return marks;
}

function neighboursOf(edges: readonly GraphEdge[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (a !== b) neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}
