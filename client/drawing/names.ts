import { LABEL_SIZE, SMALL_LABEL_SIZE, textGrowth, textWidth, toRows } from './labels.ts';
import { compare } from './layouts/layout.ts';
import { frameOf, grow, type Area, type Room, type Size } from './room.ts';
import type { SceneNode } from './scene.ts';
import { countCrossing, type Segment } from './segments.ts';
import type { Frame } from './viewport.ts';

/** A name that found room beside its node. Sizes are in pixels of the screen and do not shrink with the picture. */
export interface Name extends Size {
  readonly rows: readonly string[];
  /** A last and smaller row; empty when there is none. */
  readonly sub: string;
  readonly side: Side;
}

/**
 * Where a name may stand beside its node, the most usual first, and what it costs to leave the usual place, in lines
 * it would have to cross there. At corners it begins or ends where the node does.
 */
// oxfmt-ignore
const SIDES = {
  below: { x: 0, y: 1, corner: false, cost: 0 },
  right: { x: 1, y: 0, corner: false, cost: 0.4 },
  above: { x: 0, y: -1, corner: false, cost: 0.5 },
  left: { x: -1, y: 0, corner: false, cost: 0.6 },
  'below right': { x: 1, y: 1, corner: true, cost: 1.1 },
  'below left': { x: -1, y: 1, corner: true, cost: 1.2 },
  'above right': { x: 1, y: -1, corner: true, cost: 1.3 },
  'above left': { x: -1, y: -1, corner: true, cost: 1.4 },
};
export type Side = keyof typeof SIDES;
const ORDER = Object.keys(SIDES) as readonly Side[];

/** Heights of a row, at rest. */
export const ROW = LABEL_SIZE + 1;
export const SMALL_ROW = SMALL_LABEL_SIZE + 1.5;

/** Between a node's outline and its name, beside and above or below it. */
const MARGIN = { x: 4, y: 2 };
/** How far what is drawn around a node reaches: its border, and the rings of those selected or brought forward. */
const RING = { usual: 1, selected: 6, strong: 6.5, both: 10 };
/** How far names may reach beyond the nodes at the rim of a picture, so that it can be fitted with them. */
export const RIM = { x: 64, y: 18 };

/** Where the body of a node lies on the screen when the picture's origin is that of the screen. */
export function bodyArea({ x, y, width, height, selected, stress }: SceneNode, zoom: number): Area {
  const isStrong = stress === 'strong';
  const ring = 2 * RING[selected ? (isStrong ? 'both' : 'selected') : isStrong ? 'strong' : 'usual'];
  return { x: x * zoom, y: y * zoom, width: (width + ring) * zoom, height: (height + ring) * zoom };
}

/** Where a name lies, beside a body that lies there. */
export function nameArea(body: Area, { side, width, height }: Pick<Name, 'side' | 'width' | 'height'>): Area {
  const { x, y, corner } = SIDES[side];
  const beside = corner ? (width - body.width) / 2 : (body.width + width) / 2 + MARGIN.x;
  const over = (body.height + height) / 2 + MARGIN.y;
  return { x: body.x + x * beside, y: body.y + y * over, width, height };
}

/** How letters stand in the area of a name. */
export function nameAlign(side: Side): 'left' | 'center' | 'right' {
  const { x } = SIDES[side];
  if (x === 0) return 'center';
  return x > 0 ? 'left' : 'right';
}

/** What stands in the way of names: lines are crossed only if need be, and no name comes near a strange body. */
export interface Around {
  zoom: number;
  lines: readonly Segment[];
  bodies: Room;
}

/** The best way to name a node of those that are free; null when none is. */
export function bestName(
  node: SceneNode,
  { zoom, lines, bodies }: Around,
  isFree: (area: Area, name: Name) => boolean,
): Name | null {
  const body = bodyArea(node, zoom);
  const grown = textGrowth(zoom);
  let best: { name: Name; cost: number } | null = null;
  for (const { rows, sub, width, height, cost: base } of textsOf(node)) {
    for (const side of ORDER) {
      const least = base + SIDES[side].cost;
      if (best !== null && least >= best.cost) continue;
      const name = { rows, sub, side, width: width * grown, height: height * grown };
      const area = nameArea(body, name);
      if (!isFree(area, name)) continue;
      const isDoubtful = !bodies.isFree(grow(area, CLEAR), body);
      const cost = least + countCrossing(lines, area) + (isDoubtful ? DOUBT : 0);
      if (best === null || cost < best.cost) best = { name, cost };
    }
  }
  return best?.name ?? null;
}

/** What it costs to say a name on two rows, to cut it on one, and to leave its small row out, as SIDES has it. */
const TWO_ROWS = 0.9;
const CUT = 1.6;
const NO_SUB = 6;
/** Nearer than this, a reader could take a name for that of another body; what that costs. */
const CLEAR = 7;
const DOUBT = 3;

type Text = Omit<Name, 'side'> & { cost: number };
/** To measure letters takes longest, and is the same at every zoom. */
const measured = new WeakMap<SceneNode, readonly Text[]>();

/** One row or two, with and without the small row below; sizes are those at rest. */
function textsOf(node: SceneNode): readonly Text[] {
  const known = measured.get(node);
  if (known !== undefined) return known;
  const two = toRows(node.name, { whole: node.label === node.name });
  const subs = node.sublabel === '' ? [''] : [node.sublabel, ''];
  const texts = [[node.label], ...(two === null ? [] : [two])].flatMap((rows) =>
    subs.map((sub) => {
      const { width, height } = sizeOf(rows, sub);
      const cost = rowsCost(node, rows) + (sub === node.sublabel ? 0 : NO_SUB);
      return { rows, sub, width, height, cost };
    }),
  );
  measured.set(node, texts);
  return texts;
}

/** Of all ways to name a node the most it takes, or the least, at rest; `whole`: its name is not cut, as in the light. */
export function nameSize(
  node: SceneNode,
  { whole, takes }: { whole: boolean; takes: 'most' | 'least' },
): Size {
  const texts = textsOf(whole && node.label !== node.name ? { ...node, label: node.name } : node);
  const most = takes === 'most' ? Math.max : Math.min;
  return {
    width: most(...texts.map(({ width }) => width)),
    height: Math.max(...texts.map(({ height }) => height)),
  };
}

/** A node with such a name centred below it. */
export function namedArea(node: SceneNode, { name, zoom }: { name: Size; zoom: number }): Area {
  const body = bodyArea(node, zoom);
  const grown = textGrowth(zoom);
  const below = MARGIN.y + name.height * grown;
  return {
    x: body.x,
    y: body.y + below / 2,
    width: Math.max(body.width, name.width * grown),
    height: body.height + below,
  };
}

/** The same, or another name beside it, or a row above it. */
export function roomyArea(node: SceneNode, named: { name: Size; zoom: number }): Area {
  const { x, y, width, height } = namedArea(node, named);
  const beside = bodyArea(node, named.zoom).width + 2 * RIM.x;
  return { x, y: y - RIM.y / 2, width: Math.max(width, beside), height: height + RIM.y };
}

/** What the window shows when these are brought into it: their names find room within. */
export function reachOf(nodes: readonly SceneNode[], zoom: number): Frame {
  return frameOf(
    nodes.map((node) => roomyArea(node, { name: nameSize(node, { whole: true, takes: 'most' }), zoom })),
  );
}

function rowsCost({ label, name }: SceneNode, rows: readonly string[]): number {
  if (rows.length > 1) return TWO_ROWS;
  return label === name ? 0 : CUT;
}

function sizeOf(rows: readonly string[], sub: string): Size {
  const widths = [...rows.map((row) => textWidth(row, LABEL_SIZE)), textWidth(sub, SMALL_LABEL_SIZE)];
  return { width: Math.max(...widths), height: 2 + rows.length * ROW + (sub === '' ? 0 : SMALL_ROW) };
}

const BY_STRESS = { strong: 2, normal: 1, dim: 0 };

/** The most important first: selected ones, what the analyst brings forward, then those with many neighbours, then by id. */
export function byImportance(a: SceneNode, b: SceneNode): number {
  return rank(b) - rank(a) || b.degree - a.degree || compare(a.id, b.id);
}

/** What analysts have written or brought forward themselves is named before what they have found. */
function rank({ selected, supposed, stress }: SceneNode): number {
  return (selected ? 8 : 0) + 2 * BY_STRESS[stress] + (supposed ? 1 : 0);
}

/** Whether a name beside its node would reach further beyond the picture than this is fitted for. */
export function sticksOut({ x, width }: Area, { side, frame }: { side: Side; frame: Frame }): boolean {
  if (SIDES[side].x === 0) return false;
  return x - width / 2 < frame.x - RIM.x || x + width / 2 > frame.x + frame.width + RIM.x;
}

/** Names those who find room beside themselves, in order; whoever comes first has the first choice. `frame` is that of all bodies. */
export function placeNames(
  nodes: readonly SceneNode[],
  { room, frame, ...around }: Around & { room: Room; frame: Frame },
): ReadonlyMap<string, Name> {
  const placed = new Map<string, Name>();
  const { zoom } = around;
  for (const node of nodes) {
    const name = bestName(
      node,
      around,
      (area, { side }) => !sticksOut(area, { side, frame }) && room.isFree(area),
    );
    if (name === null) continue;
    room.take(nameArea(bodyArea(node, zoom), name));
    placed.set(node.id, name);
  }
  return placed;
}
