import { middleOf } from './fans.ts';
import type { Join } from './layouts/layout.ts';
import type { Point } from './point.ts';
import type { SceneNode } from './scene.ts';
import { distance } from './segments.ts';
import { pointOn } from './ways.ts';

type Body = Pick<SceneNode, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** With more lines or bodies nobody follows a single line with the eye, and to look at all of them would take long. */
const MOST = { lines: 300, bodies: 600 };
/** Between a line and a body it only passes, in units of the picture. */
const CLEAR = 7;
/** How far apart the ways are that are tried, and how far the furthest goes: a part of the length, and in units. */
const STEP = 6;
const FURTHEST = { part: 0.22, units: 96 };
/** What it costs to run behind a body, and to come too near to one, in units of going out of the way. */
const COST = { behind: 400, near: 8 };
/** A bend is so flat that these points of it tell how near it comes. */
const PIECES = 12;

/**
 * Bends with lines that pass bodies of others led around these, for a line that runs behind a body is read as one that
 * ends there. Nobody moves. The lines of one pair go out of the way together, as far as is worth it, and a line that
 * would have to go too far stays as it is.
 */
export function aroundBodies(
  joins: readonly Join[],
  bends: readonly number[],
  bodies: ReadonlyMap<string, Body>,
): readonly number[] {
  if (joins.length > MOST.lines || bodies.size > MOST.bodies) return bends;
  const around = [...bends];
  const all = [...bodies.values()];
  for (const fan of toFans(joins)) {
    const [first] = fan;
    const [from, to] = [bodies.get(first.from), bodies.get(first.to)];
    if (from === undefined || to === undefined || from === to) continue;
    // Of lines that run against each other the one bends to its right where the other does to its left.
    const own = fan.map(({ at, from: start }) => (start === first.from ? 1 : -1) * (bends[at] ?? 0));
    const aside = leastInTheWay({ from, to, own, strange: strangeTo({ from, to }, all) });
    if (aside === 0) continue;
    for (const [nth, { at, from: start }] of fan.entries())
      around[at] = (start === first.from ? 1 : -1) * ((own[nth] ?? 0) + aside);
  }
  return around;
}

interface Member extends Join {
  readonly at: number;
}
type Fan = [Member, ...Member[]];

function toFans(joins: readonly Join[]): Iterable<Fan> {
  const fans = new Map<string, Fan>();
  for (const [at, { from, to }] of joins.entries()) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const fan = fans.get(pair);
    if (fan === undefined) fans.set(pair, [{ from, to, at }]);
    else fan.push({ from, to, at });
  }
  return fans.values();
}

interface Ends {
  readonly from: Body;
  readonly to: Body;
}

/** Those that a line between these could meet however it bends. */
function strangeTo({ from, to }: Ends, all: readonly Body[]): Body[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = furthest(length) + CLEAR;
  return all.filter((body) => {
    if (body.id === from.id || body.id === to.id) return false;
    const own = reachOf(body);
    // Whoever lies upon an end is in the way of all lines to it.
    if ([from, to].some((end) => Math.hypot(body.x - end.x, body.y - end.y) < own + reachOf(end))) return false;
    return distance({ from, to }, body) < reach + own + STEP;
  });
} // oxfmt-ignore

/** How far the lines of a fan step aside together; 0 where they pass nobody, or nothing is gained. */
function leastInTheWay({ from, to, own, strange }: Ends & { own: readonly number[]; strange: readonly Body[] }): number {
  if (strange.length === 0) return 0;
  const most = furthest(Math.hypot(to.x - from.x, to.y - from.y));
  const costOf = (aside: number): number =>
    own.reduce((sum, bend) => sum + inTheWay({ from, to, bend: bend + aside }, strange), Math.abs(aside));
  let best = { aside: 0, cost: costOf(0) };
  for (let away = STEP; away <= most && away < best.cost; away += STEP) {
    for (const aside of [away, -away]) {
      const cost = costOf(aside);
      if (cost < best.cost) best = { aside, cost };
    }
  }
  return best.aside;
} // oxfmt-ignore

function furthest(length: number): number {
  return Math.min(FURTHEST.units, FURTHEST.part * length);
}

function inTheWay(line: Ends & { bend: number }, strange: readonly Body[]): number {
  const points = pointsOf(line);
  return strange.reduce((sum, body) => {
    const away = Math.min(...points.slice(1).map((to, at) => distance({ from: points[at] ?? to, to }, body)));
    const room = away - reachOf(body);
    if (room >= CLEAR) return sum;
    // Deeper is worse, so that a line which cannot be led around a body at least crosses less of it.
    return sum + (room < 0 ? COST.behind - room : COST.near * (1 - room / CLEAR));
  }, 0);
}

function pointsOf({ from, to, bend }: Ends & { bend: number }): readonly Point[] {
  if (bend === 0) return [from, to];
  const control = middleOf({ from, to, bend: 2 * bend });
  return Array.from({ length: PIECES + 1 }, (_, nth) => pointOn({ from, to, control }, nth / PIECES));
}

function reachOf({ width, height }: Body): number {
  return Math.max(width, height) / 2;
}
