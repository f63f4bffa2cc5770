import type { Point } from './point.ts';
import type { Join } from './layouts/layout.ts';

/** How far apart the middles of lines stand that join the same two nodes, in units of the picture. */
const STEP = 17;

/**
 * How far each line stands aside from the straight way, in order: to the left of its own direction if negative, so
 * that lines which run against each other stand side by side too.
 */
export function toBends(joins: readonly Join[]): number[] {
  const fans = new Map<string, Join[]>();
  for (const join of joins) {
    const pair = toPair(join);
    const fan = fans.get(pair);
    if (fan === undefined) fans.set(pair, [join]);
    else fan.push(join);
  }
  return joins.map((join) => {
    const fan = fans.get(toPair(join)) ?? [join];
    const bend = (fan.indexOf(join) - (fan.length - 1) / 2) * STEP;
    return join.from === fan[0]?.from ? bend : -bend + 0;
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

function toPair({ from, to }: Join): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
