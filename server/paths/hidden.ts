import type { Limit } from '#contract/graph';
import { PATH_LIMITS } from '#contract/path-question';
import { compare } from './choose.ts';
import { toPath } from './enumerate.ts';
import type { At, Known } from './known.ts';
import { isBarred, isClosed, type Plan } from './plan.ts';
import type { Found, Searching } from './search.ts';
import type { Side } from './side.ts';
import { Stopped } from './stopped.ts';

export interface RawHidden {
  readonly hub: At;
  readonly hops: number;
  readonly paths: number;
  readonly atLeast: boolean;
}

/** So many lines away from each end hubs are looked for: farther ones would cost a search of their own. */
const NEAR = PATH_LIMITS.near;
/** Ends and neighbours with more lines than this together are not read for what is only told beside the answer. */
const MOST_LINES_READ = 5_000;
/** Ways from one end to one hub that are kept, and ways through it that are tried. */
const MOST_WAYS = 2_000;
const WAYS_A_TURN = 500;
/** So many hubs are told, each with its own offer. */
const MOST_TOLD = 5;

interface Hidden {
  /** The shortest paths first. */
  hubs: RawHidden[];
  limits: Limit[];
}

export const NOTHING_HIDDEN: Hidden = { hubs: [], limits: [] };

/** Whom the bars kept out of shorter paths near both ends, or of any when none was found. */
export async function findHidden(searching: Searching, { least }: Pick<Found, 'least'>): Promise<Hidden> {
  const { plan, sides, turns, idsOf } = searching;
  const { mode, hops, hubs } = plan.question;
  const below = mode === 'shared' ? NEAR + 1 : (least ?? hops + 1);
  const away = Math.min(NEAR, below - 2);
  if (hubs.all || mode === 'joins' || plan.via.length > 0 || away < 1) return NOTHING_HIDDEN;
  const [near, far] = [sides.of(plan.from, 'onward'), sides.of(plan.to, 'backward')];
  try {
    const areRead = (await reach(near, away)) && (await reach(far, away));
    const found = await turns.run(hubsBetween(searching, { near, far, below, away, areRead }));
    const ids = await idsOf(found.map(({ hub }) => hub));
    const idOf = (at: At) => ids.get(at) ?? '';
    const ranked = found.toSorted(
      (a, b) => a.hops - b.hops || b.paths - a.paths || compare(idOf(a.hub), idOf(b.hub)),
    );
    return { hubs: ranked.slice(0, MOST_TOLD), limits: toLimits(ranked.length, areRead) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    // What was found stands; only what is told beside it is missing.
    return {
      hubs: [],
      limits: [notRead('what the bars hid was not looked for: the search had no room or time left')],
    };
  }
}

function toLimits(count: number, areRead: boolean): Limit[] {
  const most = MOST_LINES_READ.toLocaleString('en');
  if (!areRead)
    return [
      notRead(
        `what the bars hid was looked for only where an end and its neighbours have up to ${most} lines`,
      ),
    ];
  if (count <= MOST_TOLD) return [];
  const why = `of hubs that hide shorter paths the first ${MOST_TOLD} are told`;
  return [{ what: 'hubs', shown: MOST_TOLD, total: count, atLeast: false, why }];
}

function notRead(why: string): Limit {
  return { what: 'hubs', shown: 0, total: null, atLeast: true, why, raise: 'Let hubs in.' };
}

/** False when that would cost too much. */
async function reach(side: Side, depth: number): Promise<boolean> {
  while (!side.isWhole && side.depth < depth) {
    if (side.cost() > MOST_LINES_READ) return false;
    // oxlint-disable-next-line no-await-in-loop
    await side.expand();
  }
  return true;
}

/** Ways from an end to a hub, the end first and the hub last, by their number of lines less one. */
interface Ways {
  readonly byLines: readonly At[][][];
  isCut: boolean;
}

interface Between {
  near: Side;
  far: Side;
  below: number;
  away: number;
  /** Otherwise there may be more paths than are known. */
  areRead: boolean;
}

function* hubsBetween(
  { plan, known }: Pick<Searching, 'plan' | 'known'>,
  { near, far, below, away, areRead }: Between,
): Generator<undefined, RawHidden[]> {
  const before = yield* waysToHubs({ plan, known, seeds: near.seeds, way: 'onward', away });
  const after = yield* waysToHubs({ plan, known, seeds: far.seeds, way: 'backward', away });
  const found: RawHidden[] = [];
  for (const [hub, first] of before) {
    const second = after.get(hub);
    if (second === undefined) continue;
    const hidden = yield* countThrough({ plan, known, hub, first, second, below, areRead });
    if (hidden !== null) found.push(hidden);
  }
  return found;
}

function* waysToHubs({
  plan,
  known,
  seeds,
  way,
  away,
}: {
  plan: Plan;
  known: Known;
  seeds: readonly At[];
  way: 'onward' | 'backward';
  away: number;
}): Generator<undefined, Map<At, Ways>> {
  const ways = new Map<At, Ways>();
  let taken = 0;

  function keep(hub: At, along: At[]): void {
    const held = ways.get(hub) ?? { byLines: Array.from({ length: NEAR }, (): At[][] => []), isCut: false };
    ways.set(hub, held);
    const list = held.byLines[along.length - 2];
    if (list === undefined || list.length >= MOST_WAYS) held.isCut = true;
    else list.push(along);
  }

  function* goOn(nodes: readonly At[]): Generator<undefined> {
    const here = nodes.at(-1);
    if (here === undefined) return;
    for (const next of known[way].get(here)?.keys() ?? []) {
      taken += 1;
      if (taken % WAYS_A_TURN === 0) yield;
      if (nodes.includes(next)) continue;
      if (isBarred(plan, known, next)) keep(next, [...nodes, next]);
      else if (nodes.length < away && !plan.ends.has(next) && !isClosed(plan, known, next))
        yield* goOn([...nodes, next]);
    }
  }

  for (const seed of seeds) yield* goOn([seed]);
  return ways;
}

/** The least such length, and how many paths of that length there are. */
function* countThrough({
  plan,
  known,
  hub,
  first,
  second,
  below,
  areRead,
}: {
  plan: Plan;
  known: Known;
  hub: At;
  first: Ways;
  second: Ways;
  below: number;
  areRead: boolean;
}): Generator<undefined, RawHidden | null> {
  for (let hops = 2; hops < below && hops <= 2 * NEAR; hops += 1) {
    let tried = 0;
    let paths = 0;
    for (const [before, after] of pairsOf(first, second, hops)) {
      tried += 1;
      if (tried > MOST_WAYS) break;
      if (tried % WAYS_A_TURN === 0) yield;
      if (isPath({ plan, known, hub, before, after })) paths += 1;
    }
    const atLeast = !areRead || tried > MOST_WAYS || first.isCut || second.isCut;
    if (paths > 0) return { hub, hops, paths, atLeast };
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
