import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import { pointOn, toWay, type Way } from './ways.ts';

/** Finds lines by where they run. */
export interface Picker {
  /** The line nearest to a point, if one comes as near as `reach`; lengths are those of the picture. */
  lineAt(point: Point, reach: number): string | null;
}

/** Side of a cell, in units of the picture; no piece of a line is longer, so that each lies in few cells. */
const CELL = 128;
/** A bend is so flat that so many straight pieces follow it within a pixel. */
const PIECES_OF_A_BEND = 6;
/** More rows of cells than any picture has, so that a column and a row make one number. */
const COLUMN = 2 ** 24;

interface Piece {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly half: number;
}

export function createPicker({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Picker {
  const cells = new Map<number, Piece[]>();
  for (const edge of edges.values()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const half = edge.width / 2;
    for (const [start, end] of toPieces(toWay(edge, { from, to }))) {
      const piece = { key: edge.key, from: start, to: end, half };
      for (const cell of cellsOf(start, end, half)) {
        const held = cells.get(cell);
        if (held === undefined) cells.set(cell, [piece]);
        else held.push(piece);
      }
    }
  }
  return {
    lineAt(point, reach) {
      let nearest: { key: string; distance: number } | null = null;
      for (const cell of cellsOf(point, point, reach)) {
        for (const piece of cells.get(cell) ?? []) {
          const distance = Math.max(0, distanceTo(piece, point) - piece.half);
          if (distance <= reach && (nearest === null || distance < nearest.distance)) {
            nearest = { key: piece.key, distance };
          }
        }
      }
      return nearest?.key ?? null;
    },
  };
}

function toPieces(way: Way): (readonly [Point, Point])[] {
  const length = Math.hypot(way.to.x - way.from.x, way.to.y - way.from.y);
  const count = Math.max(way.control === null ? 1 : PIECES_OF_A_BEND, Math.ceil(length / CELL));
  return Array.from({ length: count }, (_, at) => [pointOn(way, at / count), pointOn(way, (at + 1) / count)]);
}

/** Those that lie around two points, and so much beyond them. */
function cellsOf(a: Point, b: Point, margin: number): number[] {
  const left = Math.floor((Math.min(a.x, b.x) - margin) / CELL);
  const right = Math.floor((Math.max(a.x, b.x) + margin) / CELL);
  const top = Math.floor((Math.min(a.y, b.y) - margin) / CELL);
  const bottom = Math.floor((Math.max(a.y, b.y) + margin) / CELL);
  const cells: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) cells.push(column * COLUMN + row);
  }
  return cells;
}

function distanceTo({ from, to }: Piece, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - dx * part, y - from.y - dy * part);
}
