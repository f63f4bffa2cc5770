import { byRank, firstByRank } from './rank.ts';
import { enumerate, type RawPath } from './enumerate.ts';
import type { At } from './known.ts';
import { Stopped } from './stopped.ts';
import { tooMany, toLimit, type Found, type Searching } from './search.ts';
import { openStretch, type Stretch } from './stretch.ts';

/**
 * A small network that joins all actors: the shortest paths between pairs, taken from the shortest on, wherever the two
 * are not joined yet (Kou, Markowsky and Berman, A fast algorithm for Steiner trees, 1981). It has at most twice as many
 * lines as the smallest network has.
 */
export async function findJoins(searching: Searching): Promise<Found> {
  const { plan, turns, known, idsOf } = searching;
  const { from, question } = plan;
  const pairs = toPairs(searching);
  const groups = new Map<At, Set<At>>(from.map((at) => [at, new Set([at])]));
  const taken: RawPath[] = [];
  const limits: Found['limits'] = [];
  let isStopped = false;
  try {
    for (let length = 1; length <= question.hops && new Set(groups.values()).size > 1; length += 1) {
      const found: { pair: Pair; best: RawPath }[] = [];
      for (const pair of pairs) {
        if (groups.get(pair.a) === groups.get(pair.b)) continue;
        // One pair after the other reads less: what it read serves the next.
        // oxlint-disable-next-line no-await-in-loop
        const best = await bestOf(pair, length);
        if (best !== null) found.push({ pair, best });
      }
      for (const { pair, best } of found.toSorted((one, other) => byRank(one.best, other.best))) {
        const [group, other] = [groups.get(pair.a), groups.get(pair.b)];
        if (group === undefined || other === undefined || group === other) continue;
        taken.push(best);
        for (const at of other) {
          group.add(at);
          groups.set(at, group);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    limits.push(toLimit(error, { shown: taken.length, lines: known.lines }));
    isStopped = true;
  }
  const joined = toGroups(from, groups);
  const ending = joined.length === 1 ? 'found' : isStopped ? 'stopped' : 'none';
  const total = { paths: taken.length, atLeast: isStopped };
  return { ending, paths: taken, total, least: null, joined, limits };

  async function bestOf({ stretch }: Pair, length: number): Promise<RawPath | null> {
    await turns.pause();
    await stretch.cover(length);
    if (stretch.least() > length) return null;
    const { paths, isCut } = await turns.run(enumerate({ plan, known, stretches: [stretch], length }));
    if (isCut && limits.length === 0) limits.push(tooMany(paths.length, length));
    const [best] = await firstByRank(paths, 1, idsOf);
    return best ?? null;
  }
}

interface Pair {
  a: At;
  b: At;
  stretch: Stretch;
}

function toPairs(searching: Searching): Pair[] {
  const { from } = searching.plan;
  return from.flatMap((a, at) =>
    from.slice(at + 1).map((b) => ({ a, b, stretch: openStretch({ ...searching, from: [a], to: [b] }) })),
  );
}

/** The largest first, then by who was named first. */
function toGroups(from: readonly At[], groups: ReadonlyMap<At, Set<At>>): At[][] {
  const distinct = [...new Set(from.map((at) => groups.get(at)))].filter((group) => group !== undefined);
  return distinct.map((group) => from.filter((at) => group.has(at))).toSorted((a, b) => b.length - a.length);
}
