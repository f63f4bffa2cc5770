import type { Group } from './groups.ts';
import type { Point } from './point.ts';

export interface FrameBox {
  readonly id: string;
  readonly title: string;
  /** Its corner above and to the left, in the picture. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** How many of its members are seen in it, and how many it has. */
  readonly seen: number;
  readonly members: number;
  /** How many of those who are drawn stand within, and are none of its members. */
  readonly others: number;
}

interface Framed {
  readonly frames: ReadonlyMap<string, { readonly title: string; readonly members: readonly string[] }>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Those who are drawn. */
  readonly nodes: ReadonlyMap<string, unknown>;
}

/** Between the middle of an actor at the rim and the frame: its body, and its name, which mostly stands below. */
const MARGIN = { aside: 64, above: 44, below: 62 };

/** Where each frame of which somebody is seen stands: around all of them, as small as it can be. */
export function toFrameBoxes({ frames, positions, groups, nodes }: Framed): FrameBox[] {
  const placeOf = new Map<string, Point>();
  for (const { members, at, isOpen } of groups.values())
    if (!isOpen) for (const id of members) placeOf.set(id, at);
  return [...frames].flatMap(([id, { title, members }]) => {
    const seen = members.filter((member) => nodes.has(member));
    const points = seen.flatMap((member) => placeOf.get(member) ?? positions.get(member) ?? []);
    if (points.length === 0) return [];
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, top] = [least(xs) - MARGIN.aside, least(ys) - MARGIN.above];
    const [right, bottom] = [most(xs) + MARGIN.aside, most(ys) + MARGIN.below];
    const size = { width: right - left, height: bottom - top };
    const own = new Set(members);
    const isWithin = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
    const others = [...nodes.keys()].filter((other) => {
      const place = placeOf.get(other) ?? positions.get(other);
      return !own.has(other) && place !== undefined && isWithin(place);
    }).length;
    return [
      { id, title, at: { x: left, y: top }, ...size, seen: seen.length, members: members.length, others },
    ];
  });
}

// Not spread into Math.min: a frame may hold more than a call takes arguments.
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, one) => Math.min(low, one), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((high, one) => Math.max(high, one), -Infinity);
}
