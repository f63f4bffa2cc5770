import type { Shape } from '#contract/ontology';
import type { Point } from './point.ts';

/**
 * An outline in a box of 2 by 2 around the origin, `width` and `height` times the node's size; corners are rounded
 * by `corner` times the size. No points: an ellipse fills the box.
 */
export interface Outline {
  width: number;
  height: number;
  corner: number;
  points: readonly (readonly [x: number, y: number])[];
}

/** Sizes differ so that all outlines look equally heavy. */
// oxfmt-ignore
export const OUTLINES: Record<Shape, Outline> = {
  ellipse: { width: 1, height: 1, corner: 0, points: [] },
  ring: { width: 1.14, height: 1.14, corner: 0, points: [] },
  hexagon: { width: 1.16, height: 1, corner: 0.08, points: [[-1, 0], [-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1]] },
  'wide-hexagon': { width: 1.36, height: 0.8, corner: 0.08, points: [[-1, 0], [-0.62, -1], [0.62, -1], [1, 0], [0.62, 1], [-0.62, 1]] },
  'round-hexagon': { width: 0.98, height: 1.12, corner: 0.2, points: [[0, -1], [1, -0.5], [1, 0.5], [0, 1], [-1, 0.5], [-1, -0.5]] },
  octagon: { width: 1, height: 1, corner: 0.06, points: [[-1, -0.42], [-0.42, -1], [0.42, -1], [1, -0.42], [1, 0.42], [0.42, 1], [-0.42, 1], [-1, 0.42]] },
  'round-rectangle': { width: 0.94, height: 0.94, corner: 0.24, points: [[-1, -1], [1, -1], [1, 1], [-1, 1]] },
  'cut-rectangle': { width: 1.18, height: 0.88, corner: 0.03, points: [[-1, -0.6], [-0.7, -1], [0.7, -1], [1, -0.6], [1, 0.6], [0.7, 1], [-0.7, 1], [-1, 0.6]] },
  'cut-corner': { width: 0.86, height: 1.02, corner: 0.05, points: [[-1, -1], [0.3, -1], [1, -0.42], [1, 1], [-1, 1]] },
  tag: { width: 1.24, height: 0.82, corner: 0.07, points: [[-1, -1], [0.46, -1], [1, 0], [0.46, 1], [-1, 1]] },
  barrel: { width: 1.04, height: 0.96, corner: 0.03, points: [[-0.74, -1], [0.74, -1], [0.89, -0.56], [0.98, -0.2], [0.98, 0.2], [0.89, 0.56], [0.74, 1], [-0.74, 1], [-0.89, 0.56], [-0.98, 0.2], [-0.98, -0.2], [-0.89, -0.56]] },
  rhomboid: { width: 1.26, height: 0.8, corner: 0.08, points: [[-0.62, -1], [1, -1], [0.62, 1], [-1, 1]] },
  diamond: { width: 1.08, height: 1.08, corner: 0.07, points: [[0, -1], [1, 0], [0, 1], [-1, 0]] },
  pentagon: { width: 1.1, height: 1.06, corner: 0.08, points: [[0, -1], [1, -0.22], [0.62, 1], [-0.62, 1], [-1, -0.22]] },
  triangle: { width: 1.1, height: 0.98, corner: 0.1, points: [[0, -1], [1, 1], [-1, 1]] },
};

export const SHAPES = Object.keys(OUTLINES) as readonly Shape[];

/** The outline as an SVG path around the origin, for a node of this size. */
export function toShapePath(shape: Shape, size: number): string {
  const outline = OUTLINES[shape];
  if (outline.points.length === 0) {
    const [x, y] = [round((outline.width * size) / 2), round((outline.height * size) / 2)];
    return `M${-x} 0A${x} ${y} 0 1 1 ${x} 0A${x} ${y} 0 1 1 ${-x} 0Z`;
  }
  const parts = cornersOf(outline, size).map(({ from, to, radius }, at) => {
    const r = round(radius);
    return `${at === 0 ? 'M' : 'L'}${write(from)}A${r} ${r} 0 0 1 ${write(to)}`;
  });
  return `${parts.join('')}Z`;
}

/** The outline as points in the box of 2 by 2, its round corners as short straight lines. */
export function toPolygon(shape: Shape): readonly (readonly [x: number, y: number])[] {
  const outline = OUTLINES[shape];
  return cornersOf(outline, 1).flatMap((corner) =>
    ARC_PARTS.map((part): [number, number] => {
      const { x, y } = onArc(corner, part);
      return [(2 * x) / outline.width, (2 * y) / outline.height];
    }),
  );
}

const ARC_PARTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** A round corner: an arc of this radius between two sides that would meet at `tip`. */
interface Corner {
  from: Point;
  tip: Point;
  to: Point;
  radius: number;
}

/** Each corner has the outline's radius, or as much of it as half of the shorter side allows. */
function cornersOf({ width, height, corner, points }: Outline, size: number): Corner[] {
  const tips = points.map(([x, y]) => ({ x: (x * width * size) / 2, y: (y * height * size) / 2 }));
  return tips.map((tip, at) => {
    const before = toward(tip, tips.at(at - 1) ?? tip);
    const after = toward(tip, tips[(at + 1) % tips.length] ?? tip);
    const half = Math.acos(clamp(before.x * after.x + before.y * after.y)) / 2;
    const cut = Math.min((corner * size) / Math.tan(half), before.length / 2, after.length / 2);
    const from = { x: tip.x + before.x * cut, y: tip.y + before.y * cut };
    const to = { x: tip.x + after.x * cut, y: tip.y + after.y * cut };
    return { from, tip, to, radius: cut * Math.tan(half) };
  });
}

/** A quadratic curve is within a hair of the arc at these sizes. */
function onArc({ from, tip, to }: Corner, part: number): Point {
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * tip.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * tip.y + part * part * to.y,
  };
}

/** The direction from one point to another, and how far it is. */
function toward(from: Point, to: Point): Point & { length: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length, length };
}

function clamp(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine));
}

function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Two decimals are finer than any screen, and the same everywhere. No minus zero. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
