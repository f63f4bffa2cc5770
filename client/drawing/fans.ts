import type { Point } from './point.ts';
import type { Join } from './layouts/layout.ts';

/** How far apart the middles of lines stand that join the same two nodes, in units of the picture. */
const STEP = 17;

/**
 * How far each line stands aside from the straight way, in order: to the left of its own direction if negative, so
 * that lines which run against each other stand side by side too.
 */
export function toBends(joins: readonly Join[]): number[] {
  const fans = new Map<string, { first: Join; size: number }>();
  const ranks = joins.map((join) => {
    const pair = toPair(join);
    const fan = fans.get(pair) ?? { first: join, size: 0 };
    fans.set(pair, fan);
    fan.size += 1;
    return { fan, rank: fan.size - 1 };
  });
  return joins.map(({ from }, at) => {
    const placed = ranks[at];
    if (placed === undefined) return 0;
    const { fan, rank } = placed;
    const bend = (rank - (fan.size - 1) / 2) * STEP;
    return from === fan.first.from ? bend : -bend + 0;
  });
}

/** The middle of a line that bends. */
export function middleOf({ from, to, bend }: { from: Point; to: Point; bend: number }): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

/** One name for both directions. */
export function toPair({ from, to }: Join): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
