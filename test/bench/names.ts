import { MEASURED, SEED, type GeneratedGraph } from '../../seed/generate-graph.ts';
import { pick, toRandom } from '../../seed/generate.ts';
import { toNames } from '../../seed/names.ts';
import { NAMES_AT_ONCE, NameAnswers, type NameVerdict } from '#contract/name-list';
import { keyOf, wordsOf } from '../../server/finding/tokens.ts';
import { namesIn } from '../support/found-despite.ts';
import { mistype } from '../support/mistyped.ts';
import { askDriver, postTo, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { alone, compare, sum, type Figure } from './figures.ts';
import { onLargeGraph } from './large-graph.ts';

const SIZES = {
  full: { ...MEASURED, names: 5_000, warmUp: 1_000 },
  quick: { entities: 5_000, relations: 10_000, names: 500, warmUp: 250 },
};
const GOAL_MS = 60_000;

/** The least that anybody would ask: who has this very name, a full-text query each, a batch at once. */
const BARE = `
  UNWIND $keys AS key
  CALL (key) {
    CALL db.index.fulltext.queryNodes('entityNames', 'nameKeys:' + key, {limit: 10}) YIELD node
    RETURN collect(node.id) AS ids
  }
  RETURN key, ids`;

const CONTENTS = {
  ours: `lists of ${NAMES_AT_ONCE} one after the other: JSON written, node:http kept alive, lane, all stages, answers checked, JSON parsed`,
  bare: 'session.executeRead of one UNWIND of exact full-text lookups for as many names, nothing forgiven, nothing converted',
  dressed:
    'the mixed list, each name with a title, with an initial and a suffix, or with a country in brackets',
  mixed: '60 % whole names, 25 % with one mistake, 15 % that nobody in the graph need bear',
};

export async function benchNames({ quick, say }: Task): Promise<Outcome> {
  const { names: wanted, warmUp, ...size } = quick ? SIZES.quick : SIZES.full;
  return onLargeGraph({ size, withLines: false, say }, async ({ address, url, graph, facts }) => {
    const mixed = toMixed(graph, { seed: SEED, count: warmUp + wanted });
    const whole = mixed.filter(({ is }) => is === 'whole');
    const ours = postTo(url, '/api/names');
    const bare = askDriver(address, BARE);
    try {
      // The first ones compile: whoever has 5,000 names waits for that once.
      const cold = await lookUp({ ours, bare }, mixed.slice(0, warmUp));
      const warm = await lookUp({ ours, bare }, mixed.slice(warmUp));
      const dressed = await lookUp({ ours, bare }, mixed.slice(warmUp).map(toDressed));
      const exact = await lookUp({ ours, bare }, whole.slice(0, wanted / 2));
      const rates = (what: string, { times, names }: LookedUp): Figure =>
        compare(what, {
          ours: (names * 1_000) / sum(times.ours),
          bare: (names * 1_000) / sum(times.bare),
          unit: 'rows/s',
        });
      const figures = [
        alone(`${warm.names} names of a mixed list, all of it`, {
          ours: sum(warm.times.ours),
          most: GOAL_MS,
        }),
        alone(`${dressed.names} dressed names, all of them seen a second time`, {
          ours: sum(dressed.times.ours),
          most: GOAL_MS,
        }),
        alone(`of the mixed list the slowest ${NAMES_AT_ONCE}`, { ours: Math.max(...warm.times.ours) }),
        rates(`the first ${cold.names} after a start`, cold),
        rates(`${warm.names} names of a mixed list`, warm),
        rates(`${dressed.names} dressed names`, dressed),
        rates(`${exact.names} whole names`, exact),
      ];
      return {
        figures,
        facts: {
          ...facts,
          names: wanted,
          warmUp,
          ...warm.verdicts,
          dressedLikely: dressed.verdicts.likely,
          dressedNone: dressed.verdicts.none,
          ...CONTENTS,
        },
      };
    } finally {
      await Promise.all([ours.close(), bare.close()]);
    }
  });
}

interface Given {
  is: 'whole' | 'mistyped' | 'unknown';
  name: string;
}

/** In the order of dice, so that each part of a list is like any other. */
function toMixed(graph: GeneratedGraph, { seed, count }: { seed: number; count: number }): Given[] {
  const random = toRandom(seed);
  const names = namesIn(graph);
  const mistyped = mistype(names, { seed, cases: count });
  const invent = toNames(toRandom(seed + 1));
  return mistyped.map(({ typed }) => {
    const dice = random();
    if (dice < 0.6) return { is: 'whole', name: pick(names, random) };
    if (dice < 0.85) return { is: 'mistyped', name: typed };
    return { is: 'unknown', name: invent('Person').name };
  });
}

/** As lists of people dress their names: hardly one of them is found at the first look. */
function toDressed({ name, is }: Given, at: number): Given {
  const [first = '', ...rest] = name.split(' ');
  const dresses = [`Mr ${name}`, `${[first, 'Q.', ...rest].join(' ')} Jr.`, `${name} (Utopia)`];
  return { is, name: dresses[at % dresses.length] ?? name };
}

interface LookedUp {
  names: number;
  times: { ours: number[]; bare: number[] };
  verdicts: Record<NameVerdict, number>;
}

/** Who goes first changes each time. */
async function lookUp(askers: Record<'ours' | 'bare', Asker>, given: readonly Given[]): Promise<LookedUp> {
  const times: LookedUp['times'] = { ours: [], bare: [] };
  const verdicts: LookedUp['verdicts'] = { exact: 0, likely: 0, none: 0 };
  const parts = Math.ceil(given.length / NAMES_AT_ONCE);
  for (let n = 0; n < parts; n += 1) {
    const names = given.slice(n * NAMES_AT_ONCE, (n + 1) * NAMES_AT_ONCE).map(({ name }) => name);
    const turns = [
      async () => {
        const began = performance.now();
        const { answers } = NameAnswers.parse(await askers.ours.ask({ names }));
        times.ours.push(performance.now() - began);
        for (const { verdict } of answers) verdicts[verdict] += 1;
      },
      async () => {
        const began = performance.now();
        await askers.bare.ask({ keys: names.map((name) => keyOf(wordsOf(name))) });
        times.bare.push(performance.now() - began);
      },
    ];
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return { names: given.length, times, verdicts };
}
