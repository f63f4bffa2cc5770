import { behindHead, headOf } from './heads.ts';
import { dashOf, LINES } from './lines.ts';
import { PALETTE, type Palette } from './palette.ts';
import type { Point } from './point.ts';
import type { Head, Scene, SceneEdge, SceneNode } from './scene.ts';
import { SHAPES, toPolygon } from './shapes.ts';
import type { Slices } from './slices.ts';
import { toWay } from './ways.ts';

interface Look {
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly alpha: number;
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** What takes down outlines and lines: a path of the browser's canvas, or one that is written out. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  ellipse(x: number, y: number, across: number, down: number, turn: number, from: number, to: number): void;
}

/** What looks alike, as one path in units of the picture: to paint hundreds at once costs little more than one. */
export interface Batch<P extends Pen> extends Look {
  readonly path: P;
  /** How many outlines and lines it holds. */
  size: number;
}

/** With more in a path, painting it would hold up the page. */
const MOST_IN_PATH = 250;

/** What is left of its colour after a line has ended. */
const FADED = 0.45;
/** The ring around who is selected: how far the middle of its line is from the outline, and how wide it is. */
const RING = { away: 5, width: 2 };
const DASHED = [4, 3];
/** What is left of the colour of what the analyst dims: much less than of what has ended. */
const DIMMED = 0.2;
/** The band under a line that the analyst brings forward, and the ring around such an actor: how far it is from it, and how wide. */
const STRONG = { band: 9, away: 5, ring: 3 };
/** A closed group is a body with another outline around it: how far its own lies within, and how wide that is. */
const STACK = { within: 4.5, width: 1.8 };
/** How far within the outline of a supposed actor its second one lies. */
const DOUBLE = 3.6;
/** How much of a line that stands for several relations is bare, so that it is double. */
const CORE = 0.45;
/** The same of a line that is supposed; its rails are thinner. */
const SUPPOSED_CORE = 0.6;
/** The border of a head that is hollow. */
const MOST_BORDER = 1.6;

/** Lines, their heads and bodies, in the order in which they are painted. Signs and words come later. */
export function* toBatches<P extends Pen>(scene: Scene, take: () => P): Slices<Batch<P>[]> {
  const [bands, lines, heads, bodies, chosen] = [sort(take), sort(take), sort(take), sort(take), sort(take)];
  for (const edge of scene.edges.values()) {
    addLine(edge, { scene, bands, lines, heads });
    yield 1;
  }
  for (const node of scene.nodes.values()) {
    addBody(node, { ui: PALETTE[scene.theme].ui, into: node.selected ? chosen : bodies });
    yield 1;
  }
  return [bands, lines, heads, bodies, chosen].flatMap(({ batches }) => batches);
}

interface Sorted<P extends Pen> {
  readonly batches: readonly Batch<P>[];
  pathOf(look: Look): P;
}

function sort<P extends Pen>(take: () => P): Sorted<P> {
  const batches: Batch<P>[] = [];
  const open = new Map<string, Batch<P>>();
  return {
    batches,
    pathOf(look) {
      const key = nameOf(look);
      let batch = open.get(key);
      if (batch === undefined || batch.size === MOST_IN_PATH) {
        batch = { ...look, path: take(), size: 0 };
        batches.push(batch);
        open.set(key, batch);
      }
      batch.size += 1;
      return batch.path;
    },
  };
}

/** Of a look, and of no other; it is asked for several times for each line. */
function nameOf({ fill, stroke, alpha }: Look): string {
  if (stroke === null) return `${fill} ${alpha}`;
  return `${fill} ${alpha} ${stroke.colour} ${stroke.width} ${stroke.dash.join(',')} ${stroke.cap}`;
}

function addLine<P extends Pen>(
  edge: SceneEdge,
  { scene, bands, lines, heads }: { scene: Scene; bands: Sorted<P>; lines: Sorted<P>; heads: Sorted<P> },
): void {
  const [from, to] = [scene.nodes.get(edge.from), scene.nodes.get(edge.to)];
  if (from === undefined || to === undefined) return;
  const { colour, width, pattern, faded, stress } = edge;
  const alpha = (faded ? FADED : 1) * (stress === 'dim' ? DIMMED : 1);
  const { control, ...ends } = toWay(edge, { from, to });
  const begin = { head: edge.tail, tip: ends.from, behind: control ?? ends.to };
  const end = { head: edge.head, tip: ends.to, behind: control ?? ends.from };
  const [start, stop] = [begin, end].map(({ head, tip, behind }) =>
    head === 'none' ? tip : behindHead(tip, { behind, width }),
  ) as [Point, Point];
  const stroke = { colour, width, dash: dashOf(pattern, width), cap: LINES[pattern].cap };
  const { ui } = PALETTE[scene.theme];
  const band = { colour: ui.line, width: width + STRONG.band, dash: [], cap: 'round' } as const;
  if (stress === 'strong')
    trace(bands.pathOf({ fill: null, stroke: band, alpha: 1 }), { start, stop, control });
  trace(lines.pathOf({ fill: null, stroke, alpha }), { start, stop, control });

  const { paper } = ui;
  if (edge.count !== '') {
    const bare = width * (edge.supposed ? SUPPOSED_CORE : CORE);
    const core = { colour: paper, width: bare, dash: [], cap: 'butt' } as const;
    trace(lines.pathOf({ fill: null, stroke: core, alpha: 1 }), { start, stop, control });
  }
  for (const { head, tip, behind } of [begin, end]) {
    const corners = headOf(tip, { behind, width });
    for (const look of looksOf(head, { colour, width, alpha, paper }))
      addOutline(heads.pathOf(look), corners);
  }
}

function trace(
  path: Pen,
  { start, stop, control }: { start: Point; stop: Point; control: Point | null },
): void {
  path.moveTo(start.x, start.y);
  if (control === null) path.lineTo(stop.x, stop.y);
  else path.quadraticCurveTo(control.x, control.y, stop.x, stop.y);
}

/** A head that can be seen through covers the line under it with paper first. */
function looksOf(
  head: Head,
  { colour, width, alpha, paper }: { colour: string; width: number; alpha: number; paper: string },
): Look[] {
  const cover = { fill: paper, stroke: null, alpha: 1 };
  const border = { colour, width: Math.min(width, MOST_BORDER), dash: [], cap: 'butt' } as const;
  const looks: Record<Head, Look[]> = {
    none: [],
    full: [...(alpha < 1 ? [cover] : []), { fill: colour, stroke: null, alpha }],
    hollow: [cover, { fill: null, stroke: border, alpha }],
  };
  return looks[head];
}

function addBody<P extends Pen>(node: SceneNode, { ui, into }: { ui: Palette['ui']; into: Sorted<P> }): void {
  const { fill, border, borderWidth, dashed, selected, badge, stress, supposed } = node;
  const alpha = stress === 'dim' ? DIMMED : 1;
  const stroke = { colour: border, width: borderWidth, dash: dashed ? DASHED : [], cap: 'butt' } as const;
  const within = badge === '' ? 0 : -STACK.within;
  addShape(into.pathOf({ fill, stroke: borderWidth === 0 ? null : stroke, alpha }), { node, away: within });
  if (supposed) {
    const inner = { colour: border, width: borderWidth, dash: [], cap: 'butt' } as const;
    addShape(into.pathOf({ fill: null, stroke: inner, alpha }), { node, away: -DOUBLE });
  }
  if (badge !== '') {
    const outer = { colour: border, width: STACK.width, dash: [], cap: 'butt' } as const;
    addShape(into.pathOf({ fill: null, stroke: outer, alpha: 1 }), { node, away: 0 });
  }
  const strong = { colour: ui['line-strong'], width: STRONG.ring, dash: [], cap: 'butt' } as const;
  if (stress === 'strong')
    addShape(into.pathOf({ fill: null, stroke: strong, alpha: 1 }), { node, away: STRONG.away });
  if (!selected) return;
  const around = { colour: ui.focus, width: RING.width, dash: [], cap: 'butt' } as const;
  const away = stress === 'strong' ? STRONG.away + STRONG.ring + 1 : RING.away;
  addShape(into.pathOf({ fill: null, stroke: around, alpha: 1 }), { node, away });
}

const POLYGONS = new Map(SHAPES.map((shape) => [shape, toPolygon(shape)]));

/** The outline of a node, or one so far away from it. */
function addShape(path: Pen, { node, away }: { node: SceneNode; away: number }): void {
  const { x, y } = node;
  const [width, height] = [node.width / 2 + away, node.height / 2 + away];
  const polygon = POLYGONS.get(node.shape) ?? [];
  if (polygon.length > 0) {
    addOutline(
      path,
      polygon.map(([across, down]) => ({ x: x + across * width, y: y + down * height })),
    );
    return;
  }
  path.moveTo(x + width, y);
  path.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
}

/**
 * Closed by going on to the second corner, which joins the sides at the first as well: `closePath` measures the whole
 * path each time, so that among thousands it takes longer than all else.
 */
function addOutline(path: Pen, corners: readonly Point[]): void {
  const [first, second] = corners;
  if (first === undefined || second === undefined) return;
  path.moveTo(first.x, first.y);
  for (const { x, y } of corners.slice(1)) path.lineTo(x, y);
  path.lineTo(first.x, first.y);
  path.lineTo(second.x, second.y);
}
