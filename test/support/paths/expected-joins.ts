import { byText, type RankedPath } from './choices.ts';
import { byRank, pathsOf } from './ranked.ts';
import { askAnew, type Asked } from './told-graph.ts';
import { barredAlone } from './ways.ts';
import type { Expected } from './expected-answer.ts';

/** The network that joins them: the best pairs first, and none that are joined already. */
export function joinAll(asked: Asked): Expected {
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
    hidden: hiddenBetween(asked, groups),
  };
}

/** Whoever, let in, would stand between two actors of different groups: two steps, and it is the one in the middle. */
function hiddenBetween(asked: Asked, groups: readonly (readonly string[])[]): Expected['hidden'] {
  const { from, hops, hubs } = asked.question;
  const groupOf = (id: string): number => groups.findIndex((group) => group.includes(id));
  const apart = from.flatMap((one, at) =>
    from.slice(at + 1).flatMap((other) => (groupOf(one) === groupOf(other) ? [] : [{ one, other }])),
  );
  if (hops < 2) return [];
  const found = barredAlone(asked).flatMap((hub) => {
    const open = askAnew(asked, { hubs: { ...hubs, letIn: [...hubs.letIn, hub] } });
    const joining = apart.filter(({ one, other }) =>
      pathsOf(open, { from: [one], to: [other], via: [], most: 2 }).some(({ path }) => path.nodes[1] === hub),
    );
    const joins = from.filter((id) => joining.some(({ one, other }) => id === one || id === other));
    return joining.length === 0 ? [] : [{ hub, hops: 2, paths: joining.length, joins }];
  });
  const reach = ({ joins }: { joins: string[] }): number => new Set(joins.map(groupOf)).size;
  return found.toSorted(
    (a, b) => reach(b) - reach(a) || b.joins.length - a.joins.length || byText(a.hub, b.hub),
  );
}
