import { MEASURED } from '../../seed/generate-graph.ts';
import { toRandom, pick } from '../../seed/generate.ts';
import { wordsOf } from '../../server/finding/tokens.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import type { QueryResult } from '#contract/graph';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { namesIn } from '../support/found-despite.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { mistype } from '../support/mistyped.ts';
import { anOwnServer } from '../support/own-server.ts';
import { askApi, askDriver, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { buildPageOnce } from './build-page.ts';
import { compare, median, percentile, type Figure } from './figures.ts';

const SIZES = {
  full: { ...MEASURED, warmUp: 60, asked: 200 },
  quick: { entities: 5_000, relations: 10_000, warmUp: 10, asked: 20 },
};
const SEED = 1;
/** As the page asks for them. */
const HITS = 25;
const GOAL_MS = 50;

/** What somebody who knows the index would ask of it by hand. */
const BARE = `
  CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: ${HITS}}) YIELD node, score
  RETURN node, score`;

const CONTENTS = {
  ours: 'JSON written, node:http kept alive, gate, all tiers of the search with offices and mentions, facets, answer checked, JSON parsed',
  bare: 'session.executeRead of one full-text query of the words (mistyped: each with ~1), 25 nodes decoded and left as they are',
  graph:
    'all entities with the degrees that the relations give them; of the relations only the offices are written, no search reads others',
  machine: 'shared: read the ratio, and the goal of 50 ms as what this machine gave that day',
};

/** A word that is typed, and how the bare query writes it. */
interface Typed {
  name: string;
  text: string;
}

export async function benchSearch({ quick, say }: Task): Promise<Outcome> {
  const { warmUp, asked, ...size } = quick ? SIZES.quick : SIZES.full;
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const { address, memory } = server;
  const db = openDb(address);
  try {
    await applySchema(db);
    say('loading the graph ...');
    const names = namesIn(await writeGenerated(db, { seed: SEED, ...size, withLines: false }));
    const kinds = toKinds(names, { asked });
    const app = await anApp(toEnvironment(address));
    const askers = { ours: askApi(app.url, 'explore/search'), bare: askDriver(address, BARE) };
    try {
      const figures: Figure[] = [];
      for (const [what, typed] of Object.entries(kinds)) {
        const times = await askAll(askers, typed, { warmUp });
        figures.push(...toFigures(what, times));
      }
      const neo4j = await db.version();
      return { figures, facts: { neo4j, ...memory, ...size, searchesOfAKind: asked, ...CONTENTS } };
    } finally {
      await Promise.all([askers.ours.close(), askers.bare.close()]);
      await app.stop();
    }
  } finally {
    await db.close();
    await server.remove();
  }
}

function toKinds(names: readonly string[], { asked }: { asked: number }): Record<string, Typed[]> {
  const random = toRandom(SEED);
  const drawn = Array.from({ length: asked }, () => pick(names, random));
  const well = (name: string) => ({ name, text: toBare(name, '') });
  return {
    'a whole name': drawn.map(well),
    'its first four letters': drawn.map((name) => {
      const begun = name.slice(0, 4);
      return { name: begun, text: toBare(begun, '*') };
    }),
    'a mistyped name': mistype(names, { seed: SEED, cases: asked }).map(({ typed }) => ({
      name: typed,
      text: toBare(typed, '~1'),
    })),
  };
}

function toBare(words: string, sign: string): string {
  return wordsOf(words)
    .map((word) => `nameWords:${word}${sign}`)
    .join(' AND ');
}

interface Times {
  ours: number[];
  bare: number[];
  inside: number[];
}

/** Who goes first changes each time. */
async function askAll(
  { ours, bare }: Record<'ours' | 'bare', Asker>,
  typed: readonly Typed[],
  { warmUp }: { warmUp: number },
): Promise<Times> {
  const times: Times = { ours: [], bare: [], inside: [] };
  for (const [n, { name, text }] of [...typed.slice(0, warmUp), ...typed].entries()) {
    const isWarm = n >= warmUp;
    const turns = [
      async () => {
        const began = performance.now();
        const answer = (await ours.ask({ name, limit: HITS })) as QueryResult; // Parsed by the contract on the other side.
        if (!isWarm) return;
        times.ours.push(performance.now() - began);
        const { queue, plan, run } = answer.milliseconds;
        times.inside.push(queue + plan + run);
      },
      async () => {
        const began = performance.now();
        await bare.ask({ text });
        if (isWarm) times.bare.push(performance.now() - began);
      },
    ];
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return times;
}

function toFigures(what: string, { ours, bare, inside }: Times): Figure[] {
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
