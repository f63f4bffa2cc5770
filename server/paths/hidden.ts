import type { Limit } from '#contract/graph';
import { PATH_LIMITS } from '#contract/path-question';
import { compare } from './choose.ts';
import { toPath } from './enumerate.ts';
import type { At, Known } from './known.ts';
import { degreeOf, isBarred, type Plan } from './plan.ts';
import type { Found, Searching } from './search.ts';
import type { Side } from './side.ts';
import { Stopped } from './stopped.ts';
import { waysToHubs, type Ways } from './ways-to-hubs.ts';

export interface RawHidden {
  readonly hub: At;
  readonly hops: number;
  readonly paths: number;
  readonly atLeast: boolean;
  /** Of a network whom it would join; empty for all else. */
  readonly joins: readonly At[];
}

/** Through a hub; longer ones would cost a search of their own. */
const MOST_STEPS = PATH_LIMITS.hidden;
/** So far from each end all lines are read; farther on only those towards hubs beside the other end. */
const NEAR = MOST_STEPS / 2;
/** Ends and neighbours with more lines than this together are not read for what is only told beside the answer. */
export const MOST_LINES_READ = 5_000;
/** The same of lines most of which are passed over, which costs a quarter. */
export const MOST_LINES_PASSED = 20_000;
/** Ways through one hub that are tried. */
const MOST_TRIED = 2_000;
const TRIED_A_TURN = 500;
/** So many hubs are told, each with its own offer. */
export const MOST_TOLD = 5;

export interface Hidden {
  /** The shortest paths first. */
  hubs: RawHidden[];
  limits: Limit[];
}

export const NOTHING_HIDDEN: Hidden = { hubs: [], limits: [] };

/** Whom the bars kept out of shorter paths, or of any when none was found; told are paths of up to so many steps. */
export async function findHidden(searching: Searching, { least }: Pick<Found, 'least'>): Promise<Hidden> {
  const { plan, sides, turns, idsOf } = searching;
  const { mode, hops, hubs } = plan.question;
  const most = mode === 'shared' ? 2 : Math.min(MOST_STEPS, (least ?? hops + 1) - 1);
  if (hubs.all || mode === 'joins' || plan.via.length > 0 || most < 2) return NOTHING_HIDDEN;
  const near: End = { side: sides.of(plan.from, 'onward'), way: 'onward' };
  const far: End = { side: sides.of(plan.to, 'backward'), way: 'backward' };
  try {
    const unread = await readBetween(searching, { near, far, most });
    const found = await turns.run(hubsBetween(searching, { near, far, most, areRead: unread === null }));
    const ids = await idsOf(found.map(({ hub }) => hub));
    const idOf = (at: At) => ids.get(at) ?? '';
    const ranked = found.toSorted(
      (a, b) => a.hops - b.hops || b.paths - a.paths || compare(idOf(a.hub), idOf(b.hub)),
    );
    return { hubs: ranked.slice(0, MOST_TOLD), limits: toLimits(ranked.length, unread) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    // What was found stands; only what is told beside it is missing.
    return {
      hubs: [],
      limits: [notRead('what the bars hid was not looked for: the search had no room or time left')],
    };
  }
}

function toLimits(count: number, unread: string | null): Limit[] {
  if (unread !== null) return [notRead(`what the bars hid was not looked for in full: ${unread}`)];
  if (count <= MOST_TOLD) return [];
  const why = `of hubs that hide shorter paths the first ${MOST_TOLD} are told`;
  return [{ what: 'hubs', shown: MOST_TOLD, total: count, atLeast: false, why }];
}

export function notRead(why: string): Limit {
  return { what: 'hubs', shown: 0, total: null, atLeast: true, why, raise: 'Let hubs in.' };
}

interface End {
  readonly side: Side;
  readonly way: 'onward' | 'backward';
}

/** Null when all of it was read; otherwise what would have cost too much. */
async function readBetween(
  searching: Searching,
  { near, far, most }: { near: End; far: End; most: number },
): Promise<string | null> {
  const depth = Math.min(NEAR, most - 1);
  if (!(await reach(near.side, depth)) || !(await reach(far.side, depth)))
    return `an end and its neighbours have more than ${MOST_LINES_READ.toLocaleString('en')} lines`;
  if (depth === most - 1) return null;
  const areReached = (await reachTowards(searching, near, far)) && (await reachTowards(searching, far, near));
  if (areReached) return null;
  return `those ${NEAR} steps from an end have more than ${MOST_LINES_PASSED.toLocaleString('en')} lines`;
}

async function reach(side: Side, depth: number): Promise<boolean> {
  while (!side.isWhole && side.depth < depth) {
    if (side.cost() > MOST_LINES_READ) return false;
    // oxlint-disable-next-line no-await-in-loop
    await side.expand();
  }
  return true;
}

/** The lines of whoever is as far as all was read, towards the hubs that are one line from the other end. */
async function reachTowards({ plan, known }: Searching, { side }: End, other: End): Promise<boolean> {
  const beside = other.side.seeds.flatMap((seed) => [...(known[other.way].get(seed)?.keys() ?? [])]);
  const goal = [...new Set(beside)].filter((at) => isBarred(plan, known, at));
  const edge = [...side.steps].flatMap(([at, steps]) => (steps === NEAR && !known.read.has(at) ? [at] : []));
  if (goal.length === 0) return true;
  if (edge.reduce((sum, at) => sum + degreeOf(plan, known, at), 0) > MOST_LINES_PASSED) return false;
  if (!(await known.readTowards(edge, goal))) throw new Stopped('lines');
  return true;
}

interface Between {
  near: End;
  far: End;
  most: number;
  /** Otherwise there may be more paths than are known. */
  areRead: boolean;
}

function* hubsBetween(
  { plan, known }: Pick<Searching, 'plan' | 'known'>,
  { near, far, most, areRead }: Between,
): Generator<undefined, RawHidden[]> {
  const from = ({ side: { seeds }, way }: End) => waysToHubs({ plan, known, seeds, way, away: most - 1 });
  const before = yield* from(near);
  const after = yield* from(far);
  const found: RawHidden[] = [];
  for (const [hub, first] of before) {
    const second = after.get(hub);
    if (second === undefined) continue;
    const hidden = yield* countThrough({ plan, known, hub, first, second, most, areRead });
    if (hidden !== null) found.push(hidden);
  }
  return found;
}

/** The least such length, and how many paths of that length there are. */
function* countThrough({
  plan,
  known,
  hub,
  first,
  second,
  most,
  areRead,
}: {
  plan: Plan;
  known: Known;
  hub: At;
  first: Ways;
  second: Ways;
  most: number;
  areRead: boolean;
}): Generator<undefined, RawHidden | null> {
  for (let hops = 2; hops <= most; hops += 1) {
    let tried = 0;
    let paths = 0;
    for (const [before, after] of pairsOf(first, second, hops)) {
      tried += 1;
      if (tried > MOST_TRIED) break;
      if (tried % TRIED_A_TURN === 0) yield;
      if (isPath({ plan, known, hub, before, after })) paths += 1;
    }
    const atLeast = !areRead || tried > MOST_TRIED || first.isCut || second.isCut;
    if (paths > 0) return { hub, hops, paths, atLeast, joins: [] };
  }
  return null;
}

function* pairsOf(first: Ways, second: Ways, hops: number): Generator<[At[], At[]]> {
  for (const [at, before] of first.byLines.entries()) {
    const after = second.byLines[hops - 2 - at] ?? [];
    for (const one of before) for (const other of after) yield [one, other];
  }
}

/** With the hub let in, and in whatever order of time. */
function isPath({
  plan,
  known,
  hub,
  before,
  after,
}: {
  plan: Plan;
  known: Known;
  hub: At;
  before: readonly At[];
  after: readonly At[];
}): boolean {
  const nodes = [...before, ...after.toReversed().slice(1)];
  if (new Set(nodes).size < nodes.length) return false;
  return toPath({ plan, known, nodes, alsoOpen: hub, isInOrder: false }) !== null;
}
