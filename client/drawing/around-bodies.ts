import { toPair } from './fans.ts';
import type { Join } from './layouts/layout.ts';
import type { SceneNode } from './scene.ts';

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
/** After so many steps along the bend its nearest point is missed by less than a unit. */
const STEPS = 4;

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
    const aside = leastInTheWay(toCourse(from, to, all), own);
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
    const pair = toPair({ from, to });
    const fan = fans.get(pair);
    if (fan === undefined) fans.set(pair, [{ from, to, at }]);
    else fan.push({ from, to, at });
  }
  return fans.values();
}

/** A body as the line sees it: how far along, how far aside to where bends lead, and how far it reaches. */
interface Strange {
  readonly along: number;
  readonly aside: number;
  readonly reach: number;
}

interface Course {
  readonly length: number;
  readonly strange: readonly Strange[];
}

/** Those that a line between these could meet however it bends. */
function toCourse(from: Body, to: Body, all: readonly Body[]): Course {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const across = (to.x - from.x) / length;
  const down = (to.y - from.y) / length;
  const beyond = CLEAR + STEP;
  const widest = furthest(length) + beyond;
  const strange: Strange[] = [];
  for (const body of all) {
    const x = body.x - from.x;
    const y = body.y - from.y;
    const reach = reachOf(body);
    const aside = y * across - x * down;
    if (Math.abs(aside) > widest + reach) continue;
    const along = x * across + y * down;
    if (along < -reach - beyond || along > length + reach + beyond) continue;
    if (body.id === from.id || body.id === to.id) continue;
    // Whoever lies upon an end is in the way of all lines to it.
    if ([from, to].some((end) => Math.hypot(body.x - end.x, body.y - end.y) < reach + reachOf(end))) continue;
    strange.push({ along, aside, reach });
  }
  return { length, strange };
} // oxfmt-ignore

/** How far the lines of a fan step aside together; 0 where they pass nobody, or nothing is gained. */
function leastInTheWay(course: Course, own: readonly number[]): number {
  if (course.strange.length === 0) return 0;
  const most = furthest(course.length);
  let best = { aside: 0, cost: costOf({ aside: 0, own, limit: Infinity }, course) };
  for (let away = STEP; away <= most && away < best.cost; away += STEP) {
    for (const aside of [away, -away]) {
      const cost = costOf({ aside, own, limit: best.cost }, course);
      if (cost < best.cost) best = { aside, cost };
    }
  }
  return best.aside;
}

interface Tried {
  readonly aside: number;
  readonly own: readonly number[];
  /** What costs as much or more is of no interest. */
  readonly limit: number;
}

function costOf({ aside, own, limit }: Tried, { length, strange }: Course): number {
  let cost = Math.abs(aside);
  for (const bend of own) {
    for (const body of strange) {
      if (cost >= limit) return cost;
      const room = awayFrom(bend + aside, { along: body.along, aside: body.aside, length }) - body.reach;
      if (room >= CLEAR) continue;
      // Deeper is worse, so that a line which cannot be led around a body at least crosses less of it.
      cost += room < 0 ? COST.behind - room : COST.near * (1 - room / CLEAR);
    }
  }
  return cost;
}

function furthest(length: number): number {
  return Math.min(FURTHEST.units, FURTHEST.part * length);
}

/** From a place to a line that bends so far in its middle: a parabola, along which its nearest point is looked for. */
function awayFrom(bend: number, { along, aside, length }: { along: number; aside: number; length: number }): number {
  let part = within(along / length);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = (4 * bend * (1 - 2 * part)) / length;
    const gap = aside - offset(bend, part);
    part = within(part + (along / length - part + (gap * slope) / length) / (1 + slope ** 2));
  }
  return Math.hypot(along - part * length, aside - offset(bend, part));
} // oxfmt-ignore

function offset(bend: number, part: number): number {
  return 4 * bend * part * (1 - part);
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}

function reachOf({ width, height }: Body): number {
  return Math.max(width, height) / 2;
}
