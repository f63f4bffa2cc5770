import { PNG } from 'pngjs';
import { mix, toGrey } from '#drawing/colours';
import { GLYPHS } from '#drawing/glyphs';
import { toInk } from '#drawing/ink';
import { widthOf } from '#drawing/metrics';
import { PALETTE } from '#drawing/palette';
import type { Point } from '#drawing/point';
import type { SceneNode } from '#drawing/scene';
import { SHAPES, toPolygon } from '#drawing/shapes';
import type { Item, Place, Sheet } from '#drawing/sheet';
import type { Content } from '#export/picture/content';
import type { DrawnCanvas } from './draw-canvas.ts';

/** As `compose.ts` has it: what is left of all that is not lit. */
const CALM = 0.3;
/** Of each channel: what compression and rounding may change. */
const TOLERANCE = 6;
/** The same of what is thinner than the pixels it crosses. */
const BORDER_TOLERANCE = 40;
/** Of a body, what its glyph may cover around its middle, with its corners. */
const GLYPH = 0.36;
/** At how many points of a body one looks at most. */
const SPOTS = 9;
/** Of the paper around a picture: less than its margin, and more than a hair. */
const RIM = 6;

export interface Looked {
  readonly faults: string[];
  /** Bodies of which a point was looked at, and those that others cover wholly. */
  readonly seen: number;
  readonly covered: number;
}

/** Looks at each body of a picture in its PNG, at a point that nothing else covers, and at the rim of the paper. */
export function lookAt({ content, sheet, isGrey }: DrawnCanvas, bytes: Buffer): Looked {
  const image = PNG.sync.read(bytes);
  const dense = image.width / sheet.width;
  const place = placeOf(content, sheet);
  const nodes = [...content.scene.nodes.values()];
  const faults = [...stuckOut(sheet, nodes, place), ...inkAtRim(image, dense, sheet.ground)];
  const boxes = [...around(sheet, place), ...cardBoxes(content, place)];
  let [seen, covered] = [0, 0];
  for (const node of nodes) {
    const strange = nodes.filter((other) => other !== node && isNear(node, other));
    const near = boxes.filter((box) => isBeside(box, { node, place }));
    const isBordered = node.borderWidth > 0 && node.count === '';
    const candidates = isBordered ? borderPoints(node) : pointsWithin(node);
    const open = candidates.filter((at) => isOpen(at, { node, strange, boxes: near, place }));
    if (open.length === 0) {
      covered += 1;
      continue;
    }
    seen += 1;
    const own = colourOf(node, content, sheet.ground);
    const wanted = channels(isGrey ? toGrey(own) : own);
    const isThere = (at: Point): boolean => {
      const { x, y } = toSheet(at, place);
      // A border is as thin as a pixel or two, and may have gaps.
      const steps = isBordered ? [-1, 0, 1] : [0];
      return steps.some((dx) =>
        steps.some(
          (dy) =>
            far(pixelAt(image, { x: x * dense + dx, y: y * dense + dy }), wanted) <=
            (isBordered ? BORDER_TOLERANCE : TOLERANCE),
        ),
      );
    };
    // A red line may cross a body that has stepped back: not at all of its points.
    if (!open.filter((_, nth) => isBordered || nth % Math.ceil(open.length / SPOTS) === 0).some(isThere))
      faults.push(`${node.id}, a ${node.shape}, is not ${own} at ${JSON.stringify(open[0])}`);
  }
  return { faults, seen, covered };
}

/** Where the origin of the canvas lies on the sheet, told by where one of its own paths lies. */
function placeOf({ scene, said }: Content, { items }: Sheet): Place {
  const first = toInk({ scene, words: said.below, pan: { x: 0, y: 0 } }).find((item) => item.is === 'path');
  const same = items.find((item) => item.is === 'path' && item.d === (first?.is === 'path' ? first.d : ''));
  if (same?.is !== 'path' || same.place === undefined) throw new Error('nothing of the canvas is on the sheet');
  return same.place;
} // oxfmt-ignore

function toSheet({ x, y }: Point, place: Place): Point {
  return { x: x * place.scale + place.x, y: y * place.scale + place.y };
}

/** Of what is filled the colour of the body; of a hollow one that of the plate under its number or of its border. */
function colourOf(node: SceneNode, { scene, lit }: Content, ground: string | null): string {
  const { paper } = PALETTE[scene.theme].ui;
  const own = node.fill === paper ? node.border : node.fill;
  const shown = lit === null || lit.nodes.has(node.id) ? own : mix(own, CALM, paper);
  return shown === paper && ground !== null ? ground : shown;
}

/** Points within a body, from its middle outwards, none of them under its glyph; of a hollow one on its plate. */
function pointsWithin(node: SceneNode): Point[] {
  const { x, y, size, badge } = node;
  const isHollow = node.borderWidth > 0;
  const within = badge === '' ? 0 : 5;
  const [least, most] = isHollow ? [0.1, 0.34] : [node.glyph === 'none' ? 0.05 : GLYPH, 0.6];
  const steps = Array.from({ length: 16 }, (_, n) => least + ((most - least) * n) / 15);
  const turns = Array.from({ length: 24 }, (_, n) => (n * Math.PI) / 12);
  return steps
    .flatMap((step) => turns.map((turn) => ({ x: step * size * Math.cos(turn), y: step * size * Math.sin(turn) })))
    .filter((at) => isHollow || isUnderNoGlyph(at, node))
    .filter((at) => isHollow || isInside(at, node, 3 + within))
    .map((at) => ({ x: x + at.x, y: y + at.y }));
} // oxfmt-ignore

function isUnderNoGlyph({ x, y }: Point, { glyph, size }: SceneNode): boolean {
  return glyph === 'none' || Math.max(Math.abs(x), Math.abs(y)) > GLYPH * size;
}

function isBeside(box: Box, { node, place }: { node: SceneNode; place: Place }): boolean {
  const { x, y } = toSheet(node, place);
  const reach = node.size * place.scale;
  return Math.abs(box.x - x) < box.width / 2 + reach && Math.abs(box.y - y) < box.height / 2 + reach;
}

/** Along the middles of the sides: a dash may end at a corner, and a border is as wide there as it is told. */
function borderPoints({ x, y, width, height, shape }: SceneNode): Point[] {
  const corners = POLYGONS.get(shape) ?? [];
  if (corners.length === 0) return Array.from({ length: 24 }, (_, n) => ({
    x: x + (width / 2) * Math.cos((n * Math.PI) / 12), y: y + (height / 2) * Math.sin((n * Math.PI) / 12),
  }));
  return corners.flatMap(([cx, cy], at) => {
    const [nx, ny] = corners[(at + 1) % corners.length] ?? [cx, cy];
    return Math.hypot(nx - cx, ny - cy) < 0.3 ? [] : [{ x: x + ((cx + nx) / 4) * width, y: y + ((cy + ny) / 4) * height }];
  });
} // oxfmt-ignore

const POLYGONS = new Map(SHAPES.map((shape) => [shape, toPolygon(shape)]));

/** By so many units on all sides. */
function isInside({ x, y }: Point, { shape, width, height }: SceneNode, by: number): boolean {
  return [[by, 0], [-by, 0], [0, by], [0, -by], [by, by], [-by, -by], [by, -by], [-by, by]].every(([dx = 0, dy = 0]) => {
    const [px, py] = [(2 * (x + dx)) / width, (2 * (y + dy)) / height];
    const corners = POLYGONS.get(shape) ?? [];
    if (corners.length === 0) return Math.hypot(px, py) < 1;
    return corners.filter(([ax, ay], at) => {
      const [bx, by2] = corners[(at + 1) % corners.length] ?? [ax, ay];
      return ay > py !== by2 > py && px < ((bx - ax) * (py - ay)) / (by2 - ay) + ax;
    }).length % 2 === 1;
  });
} // oxfmt-ignore

interface Box {
  readonly is: 'words' | 'plate' | 'card';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is written, and the small plates and signs, as boxes around their middles on the sheet. */
function around({ items }: Sheet, place: Place): Box[] {
  return items.flatMap((item): Box[] => (item.is === 'text' ? [textBox(item)] : plateBox(item, place)));
}

/** A card keeps its size at every zoom. */
function cardBoxes({ cards }: Content, place: Place): Box[] {
  return cards.map(({ at }) => {
    const { x, y } = toSheet(at, place);
    return { is: 'card', x: x + CARD.width / 2, y: y + CARD.height / 2, ...CARD };
  });
}

/** More than any of the random ones has. */
const CARD = { width: 260, height: 70 };

function textBox({ text, x, y, size, weight, align }: Item & { is: 'text' }): Box {
  const width = widthOf(text, { size, weight });
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return {
    is: 'words',
    x: left + width / 2,
    y: y - size * 0.36,
    width: width + size * 0.8,
    height: size * 2,
  };
}

const GLYPH_PATHS = new Set<string>(Object.values(GLYPHS));

/** Of those at another place than the canvas itself: in its own units, around the origin, none reaches further. */
function plateBox({ place, d }: Item & { is: 'path' }, canvas: Place): Box[] {
  if (place === undefined || (place.x === canvas.x && place.y === canvas.y)) return [];
  const reach = d.match(/-?\d+(?:\.\d+)?/g)?.reduce((most, n) => Math.max(most, Math.abs(Number(n))), 0) ?? 0;
  // Glyphs are kept away from by their bodies; a frame or a card is large.
  return reach > 40 || GLYPH_PATHS.has(d) ? [] : [{ is: 'plate', ...place, width: 2 * (reach + 2) * place.scale, height: 2 * (reach + 2) * place.scale }];
} // oxfmt-ignore

function isNear(one: SceneNode, other: SceneNode): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < one.size + other.size + 20;
}

interface Neighbourhood {
  readonly node: SceneNode;
  readonly strange: readonly SceneNode[];
  readonly boxes: readonly Box[];
  readonly place: Place;
}

function isOpen(at: Point, { node, strange, boxes, place }: Neighbourhood): boolean {
  const isFree = strange.every(({ x, y, width, height }) => Math.abs(at.x - x) > width / 2 + 8 || Math.abs(at.y - y) > height / 2 + 8);
  if (!isFree) return false;
  const { x, y } = toSheet(at, place);
  const middle = toSheet(node, place);
  // The plate under its own number is what is looked at.
  const isOwn = (box: Box): boolean => node.count !== '' && box.is === 'plate' && box.x === middle.x && box.y === middle.y;
  return boxes.every((box) => isOwn(box) || Math.abs(x - box.x) > box.width / 2 || Math.abs(y - box.y) > box.height / 2);
} // oxfmt-ignore

/** Bodies and words that reach over the rim of their sheet. */
function* stuckOut(sheet: Sheet, nodes: readonly SceneNode[], place: Place): Generator<string> {
  const bodies = nodes.map((node) => ({
    what: node.id,
    box: { ...toSheet(node, place), width: node.width * place.scale, height: node.height * place.scale },
  }));
  const words = sheet.items.flatMap((item) => item.is === 'text' ? [{ what: item.text, box: { ...textBox(item), width: widthOf(item.text, item), height: item.size } }] : []);
  for (const { what, box } of [...bodies, ...words]) {
    const isIn = box.x - box.width / 2 >= -0.5 && box.x + box.width / 2 <= sheet.width + 0.5 && box.y - box.height / 2 >= -0.5 && box.y + box.height / 2 <= sheet.height + 0.5;
    if (!isIn) yield `${what} sticks out of ${sheet.width} x ${sheet.height}: ${JSON.stringify(box)}`;
  }
} // oxfmt-ignore

/** Whatever was cut off, a line or a head that no box tells of, would reach the rim. */
function* inkAtRim(image: PNG, dense: number, ground: string | null): Generator<string> {
  const wanted = channels(ground ?? '#000000');
  const rim = Math.floor(RIM * dense);
  for (let y = 0; y < image.height; y += 1) {
    const isWhole = y < rim || y >= image.height - rim;
    for (let x = 0; x < image.width; x += isWhole || x !== rim - 1 ? 1 : image.width - 2 * rim + 1) {
      if (far(pixelAt(image, { x, y }), wanted) <= TOLERANCE) continue;
      yield `there is ink at the rim, at ${x}, ${y} of ${image.width} x ${image.height}`;
      return;
    }
  }
}

function pixelAt({ data, width }: PNG, { x, y }: Point): number[] {
  const at = 4 * (Math.floor(y) * width + Math.floor(x));
  return [...data.subarray(at, at + 3)];
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function far(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));
}
