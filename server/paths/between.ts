import type { Limit } from '#contract/graph';
import { compare } from './choose.ts';
import { MOST_LINES_PASSED, MOST_LINES_READ, NOTHING_HIDDEN, notRead, type Hidden } from './hidden.ts';
import type { At, Known } from './known.ts';
import { degreeOf, isBarred } from './plan.ts';
import type { Found, Searching } from './search.ts';
import { Stopped } from './stopped.ts';
import { MOST_LOOKED_AT } from './ways-to-hubs.ts';
import { isPathThrough, MOST_TOLD, MOST_TRIED, TRIED_A_TURN, type RawHidden } from './through-hubs.ts';

/** Two lines make a path through a hub that both ends touch. */
const STEPS = 2;

/**
 * Whom the bars kept out of a network that does not join all: neighbours of actors of two groups, which would be one
 * with them let in. Those farther inside are not looked for.
 */
export async function findBetween(searching: Searching, { joined }: Pick<Found, 'joined'>): Promise<Hidden> {
  const { plan, turns, idsOf } = searching;
  if (plan.question.hubs.all || plan.question.hops < STEPS || joined.length < 2) return NOTHING_HIDDEN;
  try {
    turns.check();
    const unread = await readAround(searching);
    const { hubs: found, isCut } = await turns.run(
      hubsBetween(searching, { joined, areRead: unread === null }),
    );
    const ids = await idsOf(found.map(({ hub }) => hub));
    const groupOf = toGroupOf(joined);
    const groups = ({ joins }: RawHidden) => new Set(joins.map((at) => groupOf.get(at))).size;
    const ranked = found.toSorted(
      (a, b) =>
        groups(b) - groups(a) ||
        b.joins.length - a.joins.length ||
        compare(ids.get(a.hub) ?? '', ids.get(b.hub) ?? ''),
    );
    return {
      hubs: ranked.slice(0, MOST_TOLD),
      limits: toLimits(ranked.length, unread ?? (isCut ? TOO_MANY : null)),
    };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const why = 'whom the bars hid was not looked for: the search had no room or time left';
    return { hubs: [], limits: [notRead(why, 0)] };
  }
}

const TOO_MANY = 'who is beside those who are to be joined is too much to try beside an answer';

function toLimits(count: number, unread: string | null): Limit[] {
  if (unread !== null)
    return [notRead(`whom the bars hid was not looked for in full: ${unread}`, Math.min(count, MOST_TOLD))];
  if (count <= MOST_TOLD) return [];
  const why = `of hubs that would join more the first ${MOST_TOLD} are told`;
  return [{ what: 'hubs', shown: MOST_TOLD, total: count, atLeast: false, why }];
}

/**
 * The lines of all who are to be joined: whole as far as that is cheap, of the others those towards hubs beside the
 * rest. Null when every hub between two of them is known then; otherwise what would have cost too much.
 */
async function readAround({ plan, known }: Searching): Promise<string | null> {
  const linesOf = (actors: readonly At[]) => actors.reduce((sum, at) => sum + degreeOf(plan, known, at), 0);
  const unread = plan.from
    .filter((at) => !known.read.has(at))
    .toSorted((a, b) => degreeOf(plan, known, a) - degreeOf(plan, known, b));
  const cheap = unread.filter((_, at) => linesOf(unread.slice(0, at + 1)) <= MOST_LINES_READ);
  if (!(await known.readLines(cheap))) throw new Stopped('lines');
  const giants = unread.slice(cheap.length);
  if (giants.length === 0) return null;
  const most = MOST_LINES_PASSED.toLocaleString('en');
  if (linesOf(giants) > MOST_LINES_PASSED) return `some who are to be joined have more than ${most} lines`;
  const areRead = plan.from.filter((at) => known.read.has(at));
  if (areRead.reduce((sum, at) => sum + countAround(known, at), 0) > MOST_LOOKED_AT) return TOO_MANY;
  const beside = areRead.flatMap((at) => Array.from(around(known, at)));
  const goal = [...new Set(beside)].filter((at) => isBarred(plan, known, at));
  if (!(await known.readTowards(giants, goal))) throw new Stopped('lines');
  return giants.length === 1 ? null : 'who stands between those with the most lines alone was not read';
}

function around({ onward, backward }: Known, at: At): Set<At> {
  return new Set([...(onward.get(at)?.keys() ?? []), ...(backward.get(at)?.keys() ?? [])]);
}

/** No fewer than are around. */
function countAround({ onward, backward }: Known, at: At): number {
  return (onward.get(at)?.size ?? 0) + (onward === backward ? 0 : (backward.get(at)?.size ?? 0));
}

function* hubsBetween(
  { plan, known }: Pick<Searching, 'plan' | 'known'>,
  { joined, areRead }: { joined: Found['joined']; areRead: boolean },
): Generator<undefined, { hubs: RawHidden[]; isCut: boolean }> {
  const groupOf = toGroupOf(joined);
  const touched = new Map<At, At[]>();
  let lookedAt = 0;
  let isCut = false;
  for (const end of plan.from) {
    const count = countAround(known, end);
    if (lookedAt + count > MOST_LOOKED_AT) {
      isCut = true;
      continue;
    }
    lookedAt += count;
    for (const hub of around(known, end))
      if (isBarred(plan, known, hub)) touched.set(hub, [...(touched.get(hub) ?? []), end]);
    yield;
  }
  const hubs: RawHidden[] = [];
  let tried = 0;
  for (const [hub, ends] of touched) {
    const joins = new Set<At>();
    let paths = 0;
    for (const [one, other] of pairsOf(ends)) {
      if (groupOf.get(one) === groupOf.get(other)) continue;
      isCut ||= tried >= MOST_TRIED;
      if (tried >= MOST_TRIED) break;
      tried += 1;
      if (tried % TRIED_A_TURN === 0) yield;
      if (!isPathThrough(hub, { plan, known, nodes: [one, hub, other] })) continue;
      paths += 1;
      joins.add(one).add(other);
    }
    const atLeast = !areRead || isCut;
    if (paths > 0)
      hubs.push({ hub, hops: STEPS, paths, atLeast, joins: plan.from.filter((at) => joins.has(at)) });
  }
  return { hubs, isCut };
}

function pairsOf(ends: readonly At[]): [At, At][] {
  return ends.flatMap((one, at) => ends.slice(at + 1).map((other): [At, At] => [one, other]));
}

function toGroupOf(joined: Found['joined']): Map<At, number> {
  return new Map(joined.flatMap((group, n) => group.map((at): [At, number] => [at, n])));
}
