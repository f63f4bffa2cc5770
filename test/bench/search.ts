import { MEASURED, SEED } from '../../seed/generate-graph.ts';
import type { QueryResult } from '#contract/graph';
import { askApi, askDriver, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, type Figure } from './figures.ts';
import { onLargeGraph } from './large-graph.ts';
import { toKinds, type Kind, type Typed } from './typed.ts';

const SIZES = {
  full: { ...MEASURED, cold: 60, warmUp: 300, asked: 200 },
  quick: { entities: 5_000, relations: 10_000, cold: 10, warmUp: 10, asked: 20 },
};
/** As the page asks for them. */
const HITS = 25;
const GOAL_MS = 50;

/** What somebody who knows the index would ask of it by hand. */
const BARE: Record<Kind['beside'], string> = {
  names: `
    CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: ${HITS}}) YIELD node, score
    RETURN node, score`,
  offices: `
    CALL db.index.fulltext.queryRelationships('offices', $text, {limit: ${HITS}}) YIELD relationship AS r, score
    RETURN startNode(r), r, endNode(r), score`,
};

const CONTENTS = {
  ours: 'JSON written, node:http kept alive, gate, all tiers of the search with offices and mentions, facets, answer checked, JSON parsed',
  bare: 'session.executeRead of one full-text query of the words (mistyped: each with ~1), 25 nodes, or offices with both ends, decoded and left as they are',
  graph:
    'all entities with the degrees that the relations give them; of the relations only the offices are written, no search reads others',
  machine: 'shared: read the ratio, and the goal of 50 ms as what this machine gave that day',
};

export async function benchSearch({ quick, say }: Task): Promise<Outcome> {
  const { cold, warmUp, asked, ...size } = quick ? SIZES.quick : SIZES.full;
  return onLargeGraph({ size, withLines: false, say }, async ({ address, url, graph, facts }) => {
    const kinds = toKinds(graph, { seed: SEED, count: warmUp + asked });
    const ours = askApi(url, 'explore/search');
    const bare = { names: askDriver(address, BARE.names), offices: askDriver(address, BARE.offices) };
    try {
      const figures: Figure[] = [];
      const asking = ({ beside, typed }: Kind, from: number, to?: number): Promise<Times[]> =>
        askAll({ ours, bare: bare[beside] }, typed.slice(from, to));
      // All kinds warm up before one is measured: whichever came first would bear the compiling of the others' parts too.
      for (const [n, kind] of kinds.entries()) {
        const times = await asking(kind, 0, warmUp);
        if (n === 0) figures.push(...toColdFigures(kind.what, times.slice(0, cold)));
      }
      for (const kind of kinds) figures.push(...toFigures(kind.what, await asking(kind, warmUp)));
      return { figures, facts: { ...facts, searchesOfAKind: asked, warmUp, ...CONTENTS } };
    } finally {
      await Promise.all([ours, bare.names, bare.offices].map((asker) => asker.close()));
    }
  });
}

/** Milliseconds of one search. */
interface Times {
  ours: number;
  bare: number;
  /** Of ours, what was spent within `db.read`. */
  inside: number;
}

/** Who goes first changes each time. */
async function askAll(
  { ours, bare }: Record<'ours' | 'bare', Asker>,
  typed: readonly Typed[],
): Promise<Times[]> {
  const all: Times[] = [];
  for (const [n, { name, text }] of typed.entries()) {
    const times: Times = { ours: 0, bare: 0, inside: 0 };
    const turns = [
      async () => {
        const began = performance.now();
        const answer = (await ours.ask({ name, limit: HITS })) as QueryResult; // Parsed by the contract on the other side.
        times.ours = performance.now() - began;
        const { queue, plan, run } = answer.milliseconds;
        times.inside = queue + plan + run;
      },
      async () => {
        const began = performance.now();
        await bare.ask({ text });
        times.bare = performance.now() - began;
      },
    ];
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn();
    all.push(times);
  }
  return all;
}

/** What the first searches after a start take, while the server still compiles: told, and no goal. */
function toColdFigures(what: string, times: readonly Times[]): Figure[] {
  const { ours, bare } = toColumns(times);
  const told = `${what}, the first ${times.length} after a start`;
  return [
    compare(`${told}: p50`, { ours: median(ours), bare: median(bare) }),
    compare(`${told}: p95`, { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) }),
  ];
}

function toFigures(what: string, times: readonly Times[]): Figure[] {
  const { ours, bare, inside } = toColumns(times);
  return [
    compare(`${what}: p50`, { ours: median(ours), bare: median(bare) }),
    compare(`${what}: p95`, {
      ours: percentile(ours, 0.95),
      bare: percentile(bare, 0.95),
      aim: { text: `p95 <= ${GOAL_MS} ms`, isMet: (mine) => mine <= GOAL_MS },
    }),
    compare(`${what}: of it within db.read, p50`, { ours: median(inside), bare: median(bare) }),
  ];
}

function toColumns(times: readonly Times[]): Record<keyof Times, number[]> {
  return {
    ours: times.map(({ ours }) => ours),
    bare: times.map(({ bare }) => bare),
    inside: times.map(({ inside }) => inside),
  };
}
