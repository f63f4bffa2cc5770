import { EndType, FillRule, inflatePaths, JoinType, simplifyPaths, union } from 'clipper2-ts';
import { HALO_SHARE } from '#drawing/sheet';
import type { Step } from './outline.ts';

/** How far an outline may be off, as part of the size of letters: 0.06 of a pixel in a name at rest. */
const OFF = 0.005;
/** A curve of a letter is short: cut into so many lines it is still one. */
const CUTS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a letter covers together with the paper around it, as one outline: to draw it a reader needs no pen. */
export function haloOf(outline: readonly Step[], upem: number): Step[] {
  const solid = union(toPolygons(outline), FillRule.NonZero);
  const away = (upem * HALO_SHARE) / 2;
  const grown = inflatePaths(solid, away, JoinType.Round, EndType.Polygon, 2, upem * OFF);
  return simplifyPaths(grown, upem * OFF).flatMap(toSteps);
}

function toPolygons(outline: readonly Step[]): Point[][] {
  const polygons: Point[][] = [];
  for (const { is, points } of outline) {
    const polygon = polygons.at(-1);
    const [to = { x: 0, y: 0 }] = points.slice(-1);
    if (is === 'M' || polygon === undefined) polygons.push([to]);
    else if (is === 'Q') polygon.push(...cut([...polygon.slice(-1), ...points]));
    else polygon.push(to);
  }
  return polygons;
}

/** Clipper counts in whole units. */
function cut([from, control, to]: readonly Point[]): Point[] {
  if (from === undefined || control === undefined || to === undefined) return [];
  return Array.from({ length: CUTS }, (_, nth) => {
    const t = (nth + 1) / CUTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: Math.round(a * from.x + b * control.x + c * to.x),
      y: Math.round(a * from.y + b * control.y + c * to.y),
    };
  });
}

function toSteps(polygon: readonly Point[]): Step[] {
  return polygon.map((point, nth) => ({ is: nth === 0 ? 'M' : 'L', points: [point] }));
}
