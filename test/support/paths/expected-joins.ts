import type { RankedPath } from './choices.ts';
import { byRank, pathsOf } from './ranked.ts';
import type { Asked } from './told-graph.ts';
import type { Expected } from './expected-answer.ts';

/** The network that joins them: the best pairs first, and none that are joined already. */
export function joinAll(asked: Asked): Omit<Expected, 'hidden'> {
  const { from, hops } = asked.question;
  const pairs = from
    .flatMap((one, at) => from.slice(at + 1).map((other) => ({ one, other })))
    .flatMap(({ one, other }) => {
      const best = pathsOf(asked, { from: [one], to: [other], via: [], most: hops })[0];
      return best === undefined ? [] : [{ one, other, best }];
    })
    // Pairs of equal rank stay as they stand: by the first one, then by the second.
    .toSorted((a, b) => byRank(a.best, b.best));
  let groups = from.map((id) => [id]);
  const taken: RankedPath[] = [];
  for (const { one, other, best } of pairs) {
    const ofOne = groups.find((group) => group.includes(one)) ?? [];
    if (ofOne.includes(other)) continue;
    const ofOther = groups.find((group) => group.includes(other)) ?? [];
    const joined = from.filter((id) => ofOne.includes(id) || ofOther.includes(id));
    groups = [...groups.filter((group) => group !== ofOne && group !== ofOther), joined];
    taken.push(best);
  }
  const first = (group: readonly string[]): number => from.indexOf(group[0] ?? '');
  return {
    ending: groups.length === 1 ? 'found' : 'none',
    paths: taken.map(({ path }) => path),
    total: { paths: taken.length, atLeast: false },
    joined: groups.toSorted((a, b) => b.length - a.length || first(a) - first(b)),
  };
}
