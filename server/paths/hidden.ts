import type { Limit } from '#contract/graph';
import { PATH_LIMITS } from '#contract/path-question';
import { compare } from './choose.ts';
import type { At } from './known.ts';
import { degreeOf, isBarred, NEAR } from './plan.ts';
import type { Found, Searching } from './search.ts';
import type { Side } from './side.ts';
import { Stopped } from './stopped.ts';
import { MOST_TOLD, throughHubs, type RawHidden, type Through } from './through-hubs.ts';

/** Through a hub; longer ones would cost a search of their own. */
const MOST_STEPS = PATH_LIMITS.hidden;
/**
 * More lines than this are not read for what is only told beside the answer: of both ends and their neighbours together,
 * or, of hubs that both ends touch, of the end that has fewer.
 */
export const MOST_LINES_READ = 10_000;
/** The same of lines most of which are passed over, which costs a quarter. */
export const MOST_LINES_PASSED = 20_000;

export interface Hidden {
  /** The shortest paths first. */
  hubs: RawHidden[];
  limits: Limit[];
}

export const NOTHING_HIDDEN: Hidden = { hubs: [], limits: [] };

/** Whom the bars kept out of shorter paths, or of any when none was found; told are paths of up to so many steps. */
export async function findHidden(searching: Searching, { least }: Pick<Found, 'least'>): Promise<Hidden> {
  const { plan, known, sides, turns, idsOf } = searching;
  const { mode, hops, hubs } = plan.question;
  const most = mode === 'shared' ? 2 : Math.min(MOST_STEPS, (least ?? hops + 1) - 1);
  if (hubs.all || mode === 'joins' || plan.via.length > 0 || most < 2) return NOTHING_HIDDEN;
  const near: End = { side: sides.of(plan.from, 'onward'), way: 'onward' };
  const far: End = { side: sides.of(plan.to, 'backward'), way: 'backward' };
  try {
    const unread = await readBetween(searching, { near, far, most });
    const { from, to } = plan;
    const through = await turns.run(throughHubs({ plan, known, from, to, most, areRead: unread === null }));
    const ids = await idsOf(through.hubs.map(({ hub }) => hub));
    const idOf = (at: At) => ids.get(at) ?? '';
    const ranked = through.hubs.toSorted(
      (a, b) => a.hops - b.hops || b.paths - a.paths || compare(idOf(a.hub), idOf(b.hub)),
    );
    return { hubs: ranked.slice(0, MOST_TOLD), limits: toLimits(through, unread) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    // What was found stands; only what is told beside it is missing.
    return {
      hubs: [],
      limits: [notRead('what the bars hid was not looked for: the search had no room or time left', 0)],
    };
  }
}

function toLimits({ hubs, isEnough, isCut }: Through, unread: string | null): Limit[] {
  const count = hubs.length;
  const missing = unread ?? (isCut ? 'more ways lead to hubs than are tried beside an answer' : null);
  if (missing !== null)
    return [notRead(`what the bars hid was not looked for in full: ${missing}`, Math.min(count, MOST_TOLD))];
  if (count <= MOST_TOLD) return [];
  const why = `of hubs that hide shorter paths the first ${MOST_TOLD} are told`;
  return [{ what: 'hubs', shown: MOST_TOLD, total: count, atLeast: isEnough, why }];
}

/** `shown`: so many were found nevertheless. */
export function notRead(why: string, shown: number): Limit {
  return { what: 'hubs', shown, total: null, atLeast: true, why, raise: 'Let hubs in.' };
}

interface End {
  readonly side: Side;
  readonly way: 'onward' | 'backward';
}

/** How many lines may still be read. */
interface Room {
  read: number;
  passed: number;
}

/** Null when all of it was read; otherwise what would have cost too much. */
async function readBetween(
  searching: Searching,
  { near, far, most }: { near: End; far: End; most: number },
): Promise<string | null> {
  const room: Room = { read: MOST_LINES_READ, passed: MOST_LINES_PASSED };
  if (most === 2) return readToShared(searching, { near, far, room });
  const depth = Math.min(NEAR, most - 1);
  if (!(await reach(near.side, depth, room)) || !(await reach(far.side, depth, room)))
    return `the ends and their neighbours have more than ${lines(MOST_LINES_READ)}`;
  if (depth === most - 1) return null;
  const areReached =
    (await reachTowards(searching, { end: near, other: far, from: NEAR, room })) &&
    (await reachTowards(searching, { end: far, other: near, from: NEAR, room }));
  return areReached ? null : `those ${NEAR} steps from the ends have more than ${lines(MOST_LINES_PASSED)}`;
}

/** A hub that both ends touch: the fewer lines of the two are read, and of the others those towards the same hubs. */
async function readToShared(
  searching: Searching,
  { near, far, room }: { near: End; far: End; room: Room },
): Promise<string | null> {
  const left = ({ side }: End): number => (side.depth > 0 ? 0 : side.cost());
  const [end, other] = left(near) <= left(far) ? [near, far] : [far, near];
  if (!(await reach(end.side, 1, room))) return `both ends have more than ${lines(MOST_LINES_READ)}`;
  const isReached = await reachTowards(searching, { end: other, other: end, from: 0, room });
  return isReached ? null : `one end has more than ${lines(MOST_LINES_PASSED)}`;
}

function lines(most: number): string {
  return `${most.toLocaleString('en')} lines`;
}

async function reach(side: Side, depth: number, room: Room): Promise<boolean> {
  while (!side.isWhole && side.depth < depth) {
    room.read -= side.cost();
    if (room.read < 0) return false;
    // oxlint-disable-next-line no-await-in-loop
    await side.expand();
  }
  return true;
}

/** The lines of whoever is so many steps away and was not read, towards the hubs that are one line from the other end. */
async function reachTowards(
  { plan, known }: Searching,
  { end: { side }, other, from, room }: { end: End; other: End; from: number; room: Room },
): Promise<boolean> {
  const beside = other.side.seeds.flatMap((seed) => [...(known[other.way].get(seed)?.keys() ?? [])]);
  const goal = [...new Set(beside)].filter((at) => isBarred(plan, known, at));
  const edge = [...side.steps].flatMap(([at, steps]) => (steps === from && !known.read.has(at) ? [at] : []));
  if (goal.length === 0) return true;
  room.passed -= edge.reduce((sum, at) => sum + degreeOf(plan, known, at), 0);
  if (room.passed < 0) return false;
  if (!(await known.readTowards(edge, goal))) throw new Stopped('lines');
  return true;
}
