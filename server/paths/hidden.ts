import type { Limit } from '#contract/graph';
import { compare } from './choose.ts';
import { toPath, type RawPath } from './enumerate.ts';
import type { At, Known } from './known.ts';
import { isBarred, isClosed, type Plan } from './plan.ts';
import type { Found, Searching } from './search.ts';
import type { Side } from './side.ts';

export interface RawHidden {
  readonly hub: At;
  readonly hops: number;
  readonly paths: number;
  readonly atLeast: boolean;
}

/** So many lines away from each end hubs are looked for: farther ones would cost a search of their own. */
const NEAR = 2;
/** Ends and neighbours with more lines than this together are not read for what is only told beside the answer. */
const MOST_LINES_READ = 5_000;
/** Ways through one hub that are tried. */
const MOST_WAYS = 2_000;

/** So many hubs are told, each with its own offer. */
const MOST_TOLD = 5;

export interface Hidden {
  /** The shortest paths first. */
  hubs: RawHidden[];
  limits: Limit[];
}

/** Whom the bars kept out of shorter paths near both ends, or of any when none was found. */
export async function findHidden(
  { plan, known, sides, idsOf }: Pick<Searching, 'plan' | 'known' | 'sides' | 'idsOf'>,
  { least }: Pick<Found, 'least'>,
): Promise<Hidden> {
  const { mode, hops, hubs } = plan.question;
  const below = mode === 'shared' ? 3 : (least ?? hops + 1);
  const away = Math.min(NEAR, below - 2);
  if (hubs.all || mode === 'joins' || plan.via.length > 0 || away < 1) return { hubs: [], limits: [] };
  const [near, far] = [sides(plan.from, 'onward'), sides(plan.to, 'backward')];
  const areRead: boolean[] = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const side of [near, far]) areRead.push(await reach(side, away));
  const before = waysToHubs({ plan, known, seeds: near.seeds, way: 'onward', away });
  const after = waysToHubs({ plan, known, seeds: far.seeds, way: 'backward', away });
  const hidden = [...before]
    .map(([hub, first]) =>
      countThrough({ plan, known, hub, before: first, after: after.get(hub) ?? [], below }),
    )
    .filter((found) => found !== null);
  const ids = await idsOf(hidden.map(({ hub }) => hub));
  const idOf = (at: At) => ids.get(at) ?? '';
  const ranked = hidden.toSorted(
    (a, b) => a.hops - b.hops || b.paths - a.paths || compare(idOf(a.hub), idOf(b.hub)),
  );
  return { hubs: ranked.slice(0, MOST_TOLD), limits: toLimits(ranked.length, areRead.every(Boolean)) };
}

function toLimits(count: number, areRead: boolean): Limit[] {
  const shown = Math.min(count, MOST_TOLD);
  if (!areRead) {
    const why = `what the bars hid was looked for only where an end and its neighbours have up to ${MOST_LINES_READ.toLocaleString('en')} lines`;
    return [{ what: 'rows', shown, total: null, atLeast: true, why, raise: 'Let hubs in.' }];
  }
  if (count <= MOST_TOLD) return [];
  const why = `of hubs that hide shorter paths the first ${MOST_TOLD} are told`;
  return [{ what: 'rows', shown, total: count, atLeast: false, why }];
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

/** By hub, the ways to it from an end: the end first, the hub last. */
function waysToHubs({
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
}): Map<At, At[][]> {
  const ways = new Map<At, At[][]>();
  const goOn = (nodes: readonly At[]): void => {
    const here = nodes.at(-1);
    if (here === undefined) return;
    for (const next of known[way].get(here)?.keys() ?? []) {
      if (nodes.includes(next)) continue;
      const along = [...nodes, next];
      if (isBarred(plan, known, next)) ways.set(next, [...(ways.get(next) ?? []), along]);
      else if (nodes.length < away && !plan.ends.has(next) && !isClosed(plan, known, next)) goOn(along);
    }
  };
  for (const seed of seeds) goOn([seed]);
  return ways;
}

/** The least such length, and how many paths of that length there are. */
function countThrough({
  plan,
  known,
  hub,
  before,
  after,
  below,
}: {
  plan: Plan;
  known: Known;
  hub: At;
  before: readonly At[][];
  after: readonly At[][];
  below: number;
}): RawHidden | null {
  for (let hops = 2; hops < below && hops <= 2 * NEAR; hops += 1) {
    let tried = 0;
    const found = new Set<string>();
    for (const first of before) {
      for (const second of after) {
        if (first.length + second.length - 2 !== hops) continue;
        tried += 1;
        if (tried > MOST_WAYS) break;
        const path = joinedPath({ plan, known, hub, first, second });
        if (path !== null) found.add(path.nodes.join(' '));
      }
    }
    if (found.size > 0) return { hub, hops, paths: found.size, atLeast: tried > MOST_WAYS };
  }
  return null;
}

function joinedPath({
  plan,
  known,
  hub,
  first,
  second,
}: {
  plan: Plan;
  known: Known;
  hub: At;
  first: readonly At[];
  second: readonly At[];
}): RawPath | null {
  const nodes = [...first, ...second.toReversed().slice(1)];
  if (new Set(nodes).size < nodes.length) return null;
  return toPath({ plan, known, nodes, alsoOpen: hub, isInOrder: false });
}
