import type { Point } from './point.ts';
import type { Scene, SceneNode } from './scene.ts';
import { pointOn, toWay } from './ways.ts';

/** Finds lines and bodies by where they are. Lengths are those of the picture. */
export interface Picker {
  /** The line nearest to a point, if one comes as near as `reach`. */
  lineAt(point: Point, reach: number): string | null;
  /** Whose box is as near as that, in the order in which they are painted. */
  bodiesNear(point: Point, reach: number): SceneNode[];
}

/** A bend is so flat that so many straight pieces follow it within a pixel. */
const PIECES_OF_A_BEND = 6;
/** Of each piece: where it begins and ends, and half of its width. */
const NUMBERS = 5;

/**
 * All pieces in one row of numbers: to go through tens of thousands of them takes a millisecond at most, while an
 * index of long lines by cells takes hundreds to be made, and is made anew with each change of the picture. The row is
 * made when somebody first asks for a line.
 */
export function createPicker(scene: Pick<Scene, 'nodes' | 'edges'>): Picker {
  let lines: Lines | null = null;
  const bodies = [...scene.nodes.values()].toSorted((a, b) => Number(a.selected) - Number(b.selected));
  return {
    lineAt(point, reach) {
      lines ??= toLines(scene);
      return nearestOf(lines, { point, reach });
    },
    bodiesNear: (point, reach) =>
      bodies.filter(
        ({ x, y, width, height }) =>
          Math.abs(x - point.x) <= width / 2 + reach && Math.abs(y - point.y) <= height / 2 + reach,
      ),
  };
}

interface Lines {
  readonly keys: readonly string[];
  readonly pieces: Float64Array;
}

function toLines({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Lines {
  const numbers: number[] = [];
  const keys: string[] = [];
  for (const edge of edges.values()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const way = toWay(edge, { from, to });
    const count = way.control === null ? 1 : PIECES_OF_A_BEND;
    let start = way.from;
    for (let at = 1; at <= count; at += 1) {
      const end = at === count ? way.to : pointOn(way, at / count);
      numbers.push(start.x, start.y, end.x, end.y, edge.width / 2);
      keys.push(edge.key);
      start = end;
    }
  }
  return { keys, pieces: Float64Array.from(numbers) };
}

function nearestOf(
  { keys, pieces }: Lines,
  { point, reach }: { point: Point; reach: number },
): string | null {
  let nearest: { key: string; distance: number } | null = null;
  for (let at = 0; at < pieces.length; at += NUMBERS) {
    const distance = distanceTo(pieces, { at, point, most: nearest?.distance ?? reach });
    if (distance > reach || (nearest !== null && distance >= nearest.distance)) continue;
    nearest = { key: keys[at / NUMBERS] ?? '', distance };
  }
  return nearest?.key ?? null;
}

/** How far a piece is from a point; anything above `most` is as good as endless. */
function distanceTo(
  pieces: Float64Array,
  { at, point: { x, y }, most }: { at: number; point: Point; most: number },
): number {
  const x1 = pieces[at] ?? 0;
  const y1 = pieces[at + 1] ?? 0;
  const x2 = pieces[at + 2] ?? 0;
  const y2 = pieces[at + 3] ?? 0;
  const half = pieces[at + 4] ?? 0;
  const margin = most + half;
  if (Math.min(x1, x2) - margin > x || Math.max(x1, x2) + margin < x) return Infinity;
  if (Math.min(y1, y2) - margin > y || Math.max(y1, y2) + margin < y) return Infinity;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
  const part = Math.min(1, Math.max(0, along));
  return Math.max(0, Math.hypot(x - x1 - dx * part, y - y1 - dy * part) - half);
}
