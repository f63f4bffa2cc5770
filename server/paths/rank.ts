import { compare } from './choose.ts';
import type { RawPath } from './enumerate.ts';
import type { At } from './known.ts';

/** Shorter first; then by the weakest line, the stronger first; then who runs through less connected actors. */
export function byRank(a: RawPath, b: RawPath): number {
  return a.nodes.length - b.nodes.length || b.strength - a.strength || a.degree - b.degree;
}

/** The first of them by rank, those of equal rank by their actors' ids, which are asked for only where that decides. */
export async function firstByRank(
  paths: readonly RawPath[],
  count: number,
  idsOf: (actors: readonly At[]) => Promise<ReadonlyMap<At, string>>,
): Promise<RawPath[]> {
  const ranked = paths.toSorted(byRank);
  const last = ranked[count - 1];
  const wanted = last === undefined ? ranked : ranked.filter((path) => byRank(path, last) <= 0);
  const ids = await idsOf([...new Set(wanted.flatMap(({ nodes }) => nodes))]);
  const spelled = new Map(wanted.map((path) => [path, path.nodes.map((at) => ids.get(at) ?? '').join(' ')]));
  return wanted
    .toSorted((a, b) => byRank(a, b) || compare(spelled.get(a) ?? '', spelled.get(b) ?? ''))
    .slice(0, count);
}
