import type { GraphEdge } from '../../../server/contract/graph.ts';
import { PathQuestion } from '../../../server/contract/path-question.ts';
import { toDice } from './dice.ts';
import { randomLine } from './random-line.ts';
import type { PathGraph } from './told-graph.ts';

/** Leaves of the waypoint: it is dear to read from, so that the other sides come to it. */
const CROWD = 15;
const OTHERS = 8;

/**
 * A way past one waypoint where lines have a direction: what is read for one part of it may join the ends of the other by
 * a detour before its short cut has been read. Random graphs of everything hardly ever hold that.
 */
export function detourCase({ seed, tag }: { seed: number; tag: string }): {
  graph: PathGraph;
  questions: (count: number) => PathQuestion[];
} {
  const dice = toDice(seed);
  const id = (name: string) => `person/${tag}-${name}`;
  const [from, via, to] = ['from', 'via', 'to'].map(id) as [string, string, string];
  const others = Array.from({ length: OTHERS }, (_, n) => id(`${n}`));
  const leaves = Array.from({ length: CROWD }, (_, n) => id(`leaf-${n}`));
  const [z = '', y = '', w = '', p = '', q = ''] = others;
  const pairs = [
    ...chain([from, p, ...(dice.chance(0.7) ? [q] : []), via]),
    ...chain([via, w, to]),
    ...chain([from, z, y, to]),
    [via, z],
    [from, y],
    ...leaves.map((leaf) => [leaf, via]),
  ].filter(() => dice.chance(0.95));
  const strays = Array.from({ length: dice.between(0, 4) }, () => [
    dice.pick([from, to, via, ...others]),
    dice.pick([from, to, via, ...others]),
  ]);
  const lines = [...pairs, ...strays].flatMap(([one = '', other = ''], n): GraphEdge[] => {
    const key = `SUPPORTS|${one}|${other}|${n}`;
    const line = randomLine(dice, { key, type: 'SUPPORTS', from: one, to: other, derivedFrom: [] });
    return one === other ? [] : [{ ...line, status: 'asserted' }];
  });
  const degreeOf = (who: string) =>
    new Set(lines.flatMap((line) => (line.from === who ? [line.to] : line.to === who ? [line.from] : [])))
      .size;
  const ids = [from, via, to, ...others, ...leaves];
  const entities = ids.map((who) => ({
    id: who,
    type: 'Person' as const,
    barred: false,
    degree: degreeOf(who),
  }));
  const ask = (): PathQuestion =>
    PathQuestion.parse({
      mode: dice.pick(['shortest', 'next']),
      from: [from],
      to: [to],
      via: [via],
      directed: true,
      undated: true,
      hops: dice.between(3, 6),
      hubs: { all: true },
    });
  return { graph: { entities, lines }, questions: (count) => Array.from({ length: count }, ask) };
}

function chain(along: readonly string[]): string[][] {
  return along.slice(1).map((next, at) => [along[at] ?? next, next]);
}
