import { goesWithAll } from './choose.ts';
import { toPath } from './enumerate.ts';
import type { At, Known } from './known.ts';
import type { Plan } from './plan.ts';
import { openWaysToHubs, type WaysToHubs } from './ways-to-hubs.ts';

export interface RawHidden {
  readonly hub: At;
  readonly hops: number;
  readonly paths: number;
  readonly atLeast: boolean;
  /** Of a network whom it would join; empty for all else. */
  readonly joins: readonly At[];
}

/** So many hubs are told, each with its own offer. */
export const MOST_TOLD = 5;
/** Ways through hubs that are tried for one answer: some ten milliseconds. */
export const MOST_TRIED = 5_000;
export const TRIED_A_TURN = 500;

interface Ends {
  plan: Plan;
  known: Known;
  from: readonly At[];
  to: readonly At[];
  /** Steps of a path, at most. */
  most: number;
  /** Otherwise there may be more paths than are known. */
  areRead: boolean;
}

export interface Through {
  hubs: RawHidden[];
  /** Enough are found: longer paths through others were not looked for. */
  isEnough: boolean;
  /** More would have to be tried than may be: what was found is not all. */
  isCut: boolean;
}

/**
 * Who the bars keep out of paths among the lines that are known: for each the least length, and how many paths of it
 * there are. The shortest come first, and longer ones are looked for only until more are found than are told.
 */
export function* throughHubs({ plan, known, from, to, most, areRead }: Ends): Generator<undefined, Through> {
  const before = openWaysToHubs({ plan, known, seeds: from, way: 'onward' });
  const after = openWaysToHubs({ plan, known, seeds: to, way: 'backward' });
  const found = new Map<At, RawHidden>();
  let left = MOST_TRIED;
  let isCut = false;
  for (let hops = 2; hops <= most && !isCut && found.size <= MOST_TOLD; hops += 1) {
    yield* before.goOn(goalFrom(after, most - hops + 1, found));
    yield* after.goOn(goalFrom(before, most - hops + 1, found));
    isCut = before.isCut || after.isCut;
    const atHubs = meetings({ before, after, hops }).filter(({ hub }) => !found.has(hub));
    // Those with the fewest ways leave room to the others.
    for (const [at, { hub, ways, count }] of atHubs.toSorted((a, b) => a.count - b.count).entries()) {
      const room = Math.min(count, Math.floor(left / (atHubs.length - at)));
      left -= room;
      const paths = yield* countPaths({ plan, known, hub, ways, room });
      if (room < count) isCut = true;
      const atLeast = !areRead || room < count || before.isCut || after.isCut;
      if (paths > 0) found.set(hub, { hub, hops, paths, atLeast, joins: [] });
    }
  }
  const hubs = [...found.values()];
  return { hubs, isEnough: hubs.length > MOST_TOLD && hubs.every(({ hops }) => hops < most), isCut };
}

/** Who is so near to that end and not found yet; null as long as that is not known. */
function goalFrom({ byLines }: WaysToHubs, lines: number, found: ReadonlyMap<At, RawHidden>): Set<At> | null {
  if (byLines.length < lines) return null;
  const near = byLines.slice(0, lines).flatMap((ways) => Array.from(ways.keys()));
  return new Set(near.filter((hub) => !found.has(hub)));
}

interface Meeting {
  hub: At;
  /** Ways to the hub from the one end, and those from the other that make paths of the wanted length with them. */
  ways: (readonly [Halves, Halves])[];
  /** Of all that they make. */
  count: number;
}

type Halves = readonly (readonly At[])[];

function meetings({
  before,
  after,
  hops,
}: {
  before: WaysToHubs;
  after: WaysToHubs;
  hops: number;
}): Meeting[] {
  const met = new Map<At, Meeting>();
  for (const [at, firsts] of before.byLines.entries()) {
    const seconds = after.byLines[hops - 2 - at];
    for (const [hub, first] of firsts) {
      const second = seconds?.get(hub);
      if (second === undefined) continue;
      const meeting = met.get(hub) ?? { hub, ways: [], count: 0 };
      meeting.ways.push([first, second]);
      meeting.count += first.length * second.length;
      met.set(hub, meeting);
    }
  }
  return [...met.values()];
}

interface Counting extends Pick<Meeting, 'hub' | 'ways'> {
  plan: Plan;
  known: Known;
  /** So many are tried. */
  room: number;
}

function* countPaths({ plan, known, hub, ways, room }: Counting): Generator<undefined, number> {
  let tried = 0;
  let paths = 0;
  for (const [before, after] of pairsOf(ways)) {
    if (tried >= room) break;
    tried += 1;
    if (tried % TRIED_A_TURN === 0) yield;
    const nodes = [...before, ...after.toReversed().slice(1)];
    if (new Set(nodes).size < nodes.length) continue;
    if (isPathThrough(hub, { plan, known, nodes })) paths += 1;
  }
  return paths;
}

/** With the hub let in, and in whatever order of time. */
export function isPathThrough(
  hub: At,
  { plan, known, nodes }: { plan: Plan; known: Known; nodes: readonly At[] },
): boolean {
  const goes = (at: number) =>
    known.onward
      .get(nodes[at - 1] ?? -1)
      ?.get(nodes[at] ?? -1)
      ?.some(goesWithAll);
  // Nearly always; to choose the lines would cost ten times as much.
  if (nodes.every((_, at) => at === 0 || goes(at) === true)) return true;
  return toPath({ plan, known, nodes, alsoOpen: hub, isInOrder: false }) !== null;
}

function* pairsOf(ways: Meeting['ways']): Generator<[readonly At[], readonly At[]]> {
  for (const [firsts, seconds] of ways)
    for (const one of firsts) for (const other of seconds) yield [one, other];
}
