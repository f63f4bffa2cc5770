import type { Point } from '#drawing/point';
import type { SceneNode } from '#drawing/scene';
import { SHAPES, toPolygon } from '#drawing/shapes';

/** Of a body, what its glyph may cover around its middle, with its corners. */
const GLYPH = 0.36;

/** Points within a body, from its middle outwards, none of them under its glyph; of a hollow one on its plate. */
export function pointsWithin(node: SceneNode): Point[] {
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

/** So near to each other that several of them lie on each dash and in each gap. */
const AROUND = 96;

/** Along the middles of the sides: a dash may end at a corner, and a border is as wide there as it is told. */
export function borderPoints({ x, y, width, height, shape }: SceneNode): Point[] {
  const corners = POLYGONS.get(shape) ?? [];
  if (corners.length === 0) return Array.from({ length: AROUND }, (_, n) => ({
    x: x + (width / 2) * Math.cos((2 * n * Math.PI) / AROUND), y: y + (height / 2) * Math.sin((2 * n * Math.PI) / AROUND),
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
