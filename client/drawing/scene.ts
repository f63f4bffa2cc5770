import type { Day } from '#contract/days';
import type { Filters } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { ENTITY_TYPES, type Glyph, type LinePattern, type Shape } from '#contract/ontology';
import type { Emphasis } from '#contract/own-marks';
import { aroundBodies } from './around-bodies.ts';
import { toBends } from './fans.ts';
import { sightOf } from './filters.ts';
import { toBundleLine, toGroupNodes } from './group-look.ts';
import { gather, type Gathered, type Group } from './groups.ts';
import { shorten, toCount, toNumber } from './labels.ts';
import { toSceneEdge } from './line-look.ts';
import type { LineMark } from './lines.ts';
import { neighboursIn } from './neighbours.ts';
import type { News } from './news.ts';
import { PALETTE, type Theme } from './palette.ts';
import type { Point } from './point.ts';
import { createKeeper } from './keeping.ts';
import { OUTLINES } from './shapes.ts';
import { toDrawnLines, toSupposedActors, toSupposedLines, type Hypotheses } from './supposed.ts';

export interface Marked {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly hypotheses?: ReadonlySet<string>;
}

/** All that decides how the graph looks at rest. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly selection: Marked;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly hypotheses: Hypotheses;
  readonly filters: Filters;
  /** By id or key; whoever is not in it is drawn as usual. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** By id: what the picture says instead of the name, while nobody looks at that actor. */
  readonly shortLabels: ReadonlyMap<string, string>;
  /** Of a canvas that was kept: what the database says otherwise. */
  readonly absent?: { readonly otherwise: ReadonlyMap<string, unknown> };
  readonly asOf: Day | null;
  /** Of a preview: what becomes of a line, by its key, and who is new, by id. Nothing of it is in the graph. */
  readonly news?: ReadonlyMap<string, News>;
  readonly theme: Theme;
}

/** How far an element comes forward. It says nothing of a line's status, and takes nothing of it away. */
export type Stress = Emphasis | 'normal';

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
  /** How many actors a closed group stands for; empty for all others. */
  badge: string;
  /** The analyst's own, and no fact: hollow, with a double outline and a question mark. */
  supposed: boolean;
  pinned: boolean;
  /** The database says it otherwise than it was kept. */
  otherwise: boolean;
  /** Of a preview: whoever is not in the graph yet. */
  isNew?: true;
  /** The name, cut in the middle unless the node is in focus. */
  label: string;
  name: string;
  /** "9 of 88 shown": what is said at rest; empty when few neighbours or none are missing. */
  sublabel: string;
  /** The same, also for few; empty when all its neighbours are drawn. */
  remainder: string;
  /** Neighbours in the whole graph, drawn or not. */
  degree: number;
  stress: Stress;
  selected: boolean;
}

export type Head = 'none' | 'full' | 'hollow';

export interface SceneEdge {
  key: string;
  from: string;
  to: string;
  phrase: string;
  /** For how many relations the line stands; empty when it is one itself, and a question mark when it is supposed. */
  count: string;
  /** How far its middle stands aside; see fans.ts. */
  bend: number;
  voices: number;
  colour: string;
  width: number;
  pattern: LinePattern;
  head: Head;
  tail: Head;
  marks: readonly LineMark[];
  /** The number of its footnote, in a picture that cites; on the canvas a line has none. */
  note?: string;
  supposed: boolean;
  faded: boolean;
  stress: Stress;
  selected: boolean;
}

export interface Scene {
  theme: Theme;
  nodes: ReadonlyMap<string, SceneNode>;
  edges: ReadonlyMap<string, SceneEdge>;
  gathered: Gathered;
  /** How many actors and relations were kept otherwise, of those that are drawn by themselves or by what stands for them. */
  otherwise: number;
}

/**
 * What is drawn: placed nodes, and edges between them, as far as neither filter nor hand hides them. A newcomer appears
 * when it has its place; a node that loses its lines to a filter stays, and so do its neighbours. Closed groups are
 * drawn in the stead of their members. What is only supposed is drawn beside the facts, and counts nowhere.
 */
export function toScene(drawn: Drawn): Scene {
  const { edges, positions, groups, selection, theme } = drawn;
  const sight = sightOf(drawn);
  const isShown = (id: string): boolean => positions.has(id) && sight.nodes.has(id);
  const shown = [...sight.edges.values()].filter(({ from, to }) => isShown(from) && isShown(to));
  const { gathered, lines, bundles } = gather({ groups, edges: shown, isShown });
  const neighbours = neighboursIn([...edges.values()].filter(({ from, to }) => isShown(from) && isShown(to)));
  const byId = new Map<string, SceneNode>();
  for (const node of sight.nodes.values()) {
    const at = positions.get(node.id);
    if (at === undefined || !isShown(node.id) || gathered.groupOf.has(node.id)) continue;
    byId.set(node.id, keptNode(node, { at, shown: neighbours.get(node.id)?.size ?? 0, drawn }));
  }
  for (const group of toGroupNodes(drawn, gathered)) byId.set(group.id, group);
  for (const actor of toSupposedActors(drawn)) byId.set(actor.id, actor);
  const supposed = toDrawnLines(drawn, { seen: byId, gathered });
  const joins = [...lines, ...bundles, ...supposed];
  const bends = aroundBodies(joins, toBends(joins), byId);
  const sceneEdges = lines.map((edge, at): [string, SceneEdge] => [
    edge.key,
    keptEdge(edge, { bend: bends[at] ?? 0, drawn }),
  ]);
  for (const [at, bundle] of bundles.entries()) {
    const selected = bundle.relations.some(({ key }) => selection.edges.has(key));
    const bend = bends[lines.length + at] ?? 0;
    const otherwise = bundle.relations.some(({ key }) => drawn.absent?.otherwise.has(key) === true);
    sceneEdges.push([bundle.key, toBundleLine(bundle, { bend, selected, otherwise, theme })]);
  }
  const edgesSupposed = toSupposedLines(supposed, bends.slice(lines.length + bundles.length), drawn);
  const isInPicture = (of: string): boolean => {
    const edge = sight.edges.get(of);
    return edge === undefined ? isShown(of) : isShown(edge.from) && isShown(edge.to);
  };
  return {
    theme,
    nodes: byId,
    edges: new Map([...sceneEdges, ...edgesSupposed]),
    gathered,
    otherwise: [...(drawn.absent?.otherwise.keys() ?? [])].filter(isInPicture).length,
  };
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
  const { selection, pinned, theme, emphasis, shortLabels, absent, news } = drawn;
  const { id } = node;
  const own = [emphasis.get(id) ?? null, shortLabels.get(id) ?? null, news?.get(id) ?? null];
  const marks = [selection.nodes.has(id), pinned.has(id), absent?.otherwise.has(id) === true];
  const causes = [at.x, at.y, shown, theme, ...marks, ...own];
  return keepNode(node, causes, () => toSceneNode(node, seen));
}

function keptEdge(edge: GraphEdge, seen: { bend: number; drawn: Drawn }): SceneEdge {
  const { theme, asOf, selection, emphasis, absent, news } = seen.drawn;
  const own = [
    emphasis.get(edge.key) ?? null,
    absent?.otherwise.has(edge.key) === true,
    news?.get(edge.key) ?? null,
  ];
  return keepEdge(edge, [seen.bend, theme, asOf, selection.edges.has(edge.key), ...own], () =>
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
  const remainder = missing > 0 ? `${toNumber(shown)} of ${toNumber(node.degree)} shown` : '';
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
    badge: '',
    supposed: false,
    pinned: drawn.pinned.has(node.id),
    otherwise: drawn.absent?.otherwise.has(node.id) === true,
    ...(drawn.news?.has(node.id) === true && { isNew: true as const }),
    label: selected ? node.name : (drawn.shortLabels.get(node.id) ?? shorten(node.name)),
    name: node.name,
    sublabel: selected || missing >= MANY ? remainder : '',
    remainder,
    degree: node.degree,
    stress: drawn.emphasis.get(node.id) ?? 'normal',
    selected,
  };
}
