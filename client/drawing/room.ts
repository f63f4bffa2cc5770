import type { Point } from './point.ts';
import type { Frame } from './viewport.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle, in pixels of the screen. */
export interface Area extends Point, Size {}

export interface Room {
  take(area: Area): void;
  /** Whether nothing lies there, but for what is equal to `except`. */
  isFree(area: Area, except?: Area): boolean;
}

/** Side of a cell, in pixels: about a name, so that an area lies in few cells and a cell holds few areas. */
const CELL = 96;

/** What is taken on the screen, kept in cells so that asking stays quick among thousands. */
export function createRoom(taken: Iterable<Area> = []): Room {
  const cells = new Map<string, Area[]>();
  const room: Room = {
    take(area) {
      for (const cell of cellsOf(area)) {
        const held = cells.get(cell);
        if (held === undefined) cells.set(cell, [area]);
        else held.push(area);
      }
    },
    isFree(area, except) {
      const isInTheWay = (other: Area): boolean =>
        overlap(area, other) && (except === undefined || !isSame(other, except));
      return !cellsOf(area).some((cell) => cells.get(cell)?.some(isInTheWay));
    },
  };
  for (const area of taken) room.take(area);
  return room;
}

/** With so much more on each side. */
export function grow({ x, y, width, height }: Area, by: number): Area {
  return { x, y, width: width + 2 * by, height: height + 2 * by };
}

function isSame(a: Area, b: Area): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function overlap(a: Area, b: Area): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** The smallest frame around these, by its corner. */
export function frameOf(areas: readonly Area[]): Frame {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, width, height } of areas) {
    frame.left = Math.min(frame.left, x - width / 2);
    frame.top = Math.min(frame.top, y - height / 2);
    frame.right = Math.max(frame.right, x + width / 2);
    frame.bottom = Math.max(frame.bottom, y + height / 2);
  }
  const { left, top, right, bottom } = frame;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function cellsOf({ x, y, width, height }: Area): string[] {
  const cells: string[] = [];
  const right = Math.floor((x + width / 2) / CELL);
  const bottom = Math.floor((y + height / 2) / CELL);
  for (let column = Math.floor((x - width / 2) / CELL); column <= right; column++) {
    for (let row = Math.floor((y - height / 2) / CELL); row <= bottom; row++) cells.push(`${column} ${row}`);
  }
  return cells;
}
