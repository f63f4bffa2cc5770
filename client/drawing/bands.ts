import type { Day } from '#contract/days';
import type { Point } from './point.ts';

/** Part of a picture that is arranged by time: what stands in it is of these days, as far as they are known. */
export interface Band {
  /** In units of the picture. */
  readonly left: number;
  readonly right: number;
  readonly first: Day;
  readonly last: Day;
}

export interface Timeline {
  readonly bands: readonly Band[];
  /** What the bands are told by. */
  readonly unit: 'month' | 'year';
  /** All who were on the canvas: as soon as one of them stands elsewhere, the bands tell no truth. */
  readonly places: ReadonlyMap<string, Point>;
}

/** Beside the outermost, whose names need it. */
const MARGIN = 60;
/** Within so many months, months are told. */
const FEW_MONTHS = 24;

interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  /** Those who were arranged and whose day is known. */
  readonly days: ReadonlyMap<string, Day>;
}

/** Null where nobody has a day. */
export function toTimeline({ places, days }: Arranged): Timeline | null {
  const known = [...days].flatMap(([id, day]) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ ...at, day }];
  });
  // A first of January may stand for a year of which no month is told.
  const inMonths = known.filter(({ day }) => day % 10_000 !== 101);
  const unit = monthsWithin(inMonths.map(({ day }) => day)) < FEW_MONTHS ? 'month' : 'year';
  const told = unit === 'month' ? inMonths : known;
  if (told.length === 0) return null;
  return { bands: joined(told), unit, places };
}

/** Whether everybody stands where the bands were told of them, and nobody came. */
export function stands(timeline: Timeline, positions: ReadonlyMap<string, Point>): boolean {
  const { places } = timeline;
  if (places === positions) return true;
  if (places.size !== positions.size) return false;
  return [...places].every(([id, { x, y }]) => {
    const at = positions.get(id);
    return at !== undefined && at.x === x && at.y === y;
  });
}

/** From left to right; what stands side by side though its days overlap is one band. */
function joined(points: readonly (Point & { day: Day })[]): Band[] {
  const bands: Band[] = [];
  for (const { x, day } of points.toSorted((a, b) => a.x - b.x)) {
    let band: Band = { left: x, right: x, first: day, last: day };
    for (let last = bands.at(-1); last !== undefined && overlap(last, band); last = bands.at(-1)) {
      band = {
        left: last.left,
        right: Math.max(last.right, band.right),
        first: Math.min(last.first, band.first),
        last: Math.max(last.last, band.last),
      };
      bands.pop();
    }
    bands.push(band);
  }
  return bands.map(({ first, last, ...band }, at): Band => {
    const [before, after] = [bands[at - 1], bands[at + 1]];
    const left = before === undefined ? band.left - MARGIN : (before.right + band.left) / 2;
    const right = after === undefined ? band.right + MARGIN : (band.right + after.left) / 2;
    return { left, right, first, last };
  });
}

/** One column is never parted. */
function overlap(before: Band, after: Band): boolean {
  return before.last >= after.first || before.right === after.left;
}

function monthsWithin(days: readonly Day[]): number {
  if (days.length === 0) return Infinity;
  const months = days.map((day) => Math.floor(day / 10_000) * 12 + Math.floor((day % 10_000) / 100));
  return Math.max(...months) - Math.min(...months);
}
