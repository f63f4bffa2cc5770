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
  /** Gives back what was taken; it has to be the very same. */
  release(area: Area): void;
  /** Whether nothing lies there, but for what is equal to `except`. */
  isFree(area: Area, except?: Area): boolean;
  /** How much of it is taken, in square pixels; where two lie over each other it counts twice. */
  coveredOf(area: Area): number;
}

/** Side of a cell, in pixels: about a name, so that an area lies in few cells and a cell holds few areas. */
const CELL = 96;
/** More rows of cells than any picture has, so that a column and a row make one number. */
const COLUMN = 2 ** 24;

/** What is taken on the screen, kept in cells so that asking stays quick among thousands. */
export function createRoom(taken: Iterable<Area> = []): Room {
  const cells = new Map<number, Area[]>();
  const room: Room = {
    release(area) {
      const { left, right, top, bottom } = cellsOf(area);
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const held = cells.get(column * COLUMN + row) ?? [];
          const at = held.indexOf(area);
          if (at >= 0) held.splice(at, 1);
        }
      }
    },
    coveredOf(area) {
      const { left, right, top, bottom } = cellsOf(area);
      const near = new Set<Area>();
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          for (const other of cells.get(column * COLUMN + row) ?? []) near.add(other);
        }
      }
      return [...near].reduce((sum, other) => sum + common(area, other), 0);
    },
    take(area) {
      const { left, right, top, bottom } = cellsOf(area);
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          const cell = column * COLUMN + row;
          const held = cells.get(cell);
          if (held === undefined) cells.set(cell, [area]);
          else held.push(area);
        }
      }
    },
    isFree(area, except) {
      const isInTheWay = (other: Area): boolean =>
        overlap(area, other) && (except === undefined || !isSame(other, except));
      const { left, right, top, bottom } = cellsOf(area);
      for (let column = left; column <= right; column++) {
        for (let row = top; row <= bottom; row++) {
          if (cells.get(column * COLUMN + row)?.some(isInTheWay) === true) return false;
        }
      }
      return true;
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

/** How much two areas share, in square pixels. */
export function common(a: Area, b: Area): number {
  const across = Math.min(a.width, b.width, (a.width + b.width) / 2 - Math.abs(a.x - b.x));
  const down = Math.min(a.height, b.height, (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  return Math.max(0, across) * Math.max(0, down);
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

/** In pixels: what fills its frame to the very rim reaches beyond it by what was rounded on the way. */
const ROUNDED = 0.001;

/** Whether an area lies in a frame with all of itself. */
export function holds(frame: Frame, { x, y, width, height }: Area): boolean {
  const [across, down] = [x - frame.x, y - frame.y];
  const isIn = (middle: number, room: number, size: number) =>
    Math.min(middle, room - middle) >= size / 2 - ROUNDED;
  return isIn(across, frame.width, width) && isIn(down, frame.height, height);
}

function cellsOf({ x, y, width, height }: Area) {
  return {
    left: Math.floor((x - width / 2) / CELL),
    right: Math.floor((x + width / 2) / CELL),
    top: Math.floor((y - height / 2) / CELL),
    bottom: Math.floor((y + height / 2) / CELL),
  };
}
