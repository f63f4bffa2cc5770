import { PNG } from 'pngjs';
import { mix, toGrey } from '#drawing/colours';
import { toInk } from '#drawing/ink';
import { PALETTE } from '#drawing/palette';
import type { Point } from '#drawing/point';
import type { SceneNode } from '#drawing/scene';
import type { Place, Sheet } from '#drawing/sheet';
import type { Content } from '#export/picture/content';
import { borderPoints, pointsWithin } from './body-points.ts';
import { around, cardBoxes, stuckOut, toSheet, type Box } from './boxes.ts';
import type { DrawnCanvas } from './draw-canvas.ts';
import { channels, far, inkAtRim, pixelAt, TOLERANCE } from './pixels.ts';

/** As `compose.ts` has it: what is left of all that is not lit. */
const CALM = 0.3;
/** The same of what is thinner than the pixels it crosses. */
const BORDER_TOLERANCE = 40;
/** As a PNG is made unless it is asked for otherwise: at fewer a thin border is mixed with what lies beside it. */
export const DPI = 144;
/** At how many points of a body one looks at most. */
const SPOTS = 9;

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

/** Of what is filled the colour of the body; of a hollow one that of the plate under its number or of its border. */
function colourOf(node: SceneNode, { scene, lit }: Content, ground: string | null): string {
  const { paper } = PALETTE[scene.theme].ui;
  const own = node.fill === paper ? node.border : node.fill;
  const shown = lit === null || lit.nodes.has(node.id) ? own : mix(own, CALM, paper);
  return shown === paper && ground !== null ? ground : shown;
}

function isBeside(box: Box, { node, place }: { node: SceneNode; place: Place }): boolean {
  const { x, y } = toSheet(node, place);
  const reach = node.size * place.scale;
  return Math.abs(box.x - x) < box.width / 2 + reach && Math.abs(box.y - y) < box.height / 2 + reach;
}

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
