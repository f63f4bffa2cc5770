import { join } from 'node:path';
import type { QueryResult } from '#contract/graph';
import { paramsSchema } from '#contract/query';
import { readCatalogue } from '../../server/catalogue/load.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { generatePackages } from '../../seed/generate.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { load } from '../support/articles.ts';
import { anOwnServer } from '../support/own-server.ts';
import { askApi, askDriver, askInTurn, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { buildPageOnce } from './build-page.ts';
import { benchGiant } from './giant.ts';
import { compare, median, percentile, type Aim, type Figure } from './figures.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const QUERY = 'explore/neighbours';
const SIZES = {
  full: { entities: 5_000, claims: 20_000, articles: 100, warmUp: 150, pairs: 400 },
  quick: { entities: 300, claims: 1_000, articles: 5, warmUp: 20, pairs: 40 },
};
/** Whose neighbours are asked for: of the seed, and of the generated graph, about so many of them. */
const DEGREES = { seed: [2, 10, 40], generated: [3, 30, 300] };
const AIM: Aim = {
  text: 'p50 <= 1.15 x bare + 2 ms',
  isMet: (ours, bare) => ours <= 1.15 * bare + 2,
};

/** What a time holds on each side. */
const CONTENTS = {
  ours: 'JSON written, node:http kept alive, gate, parameters and answer checked, graph and limits told, JSON parsed; no wait for the COMMIT of the read',
  bare: 'session.executeRead with the default settings: BEGIN, the same text, all records decoded and left as they are, COMMIT, session closed',
  within:
    'queue + plan + run as the API tells them: from the wait for a connection to the last row converted',
};

interface Actor {
  id: string;
  degree: number;
  from: keyof typeof DEGREES;
}

/** The same question asked in turn through the API and by the bare driver, of actors with few and many neighbours. */
export async function benchHop({ quick, say }: Task): Promise<Outcome> {
  const { warmUp, pairs, ...graph } = quick ? SIZES.quick : SIZES.full;
  const queries = readCatalogue(join(ROOT, 'cypher'));
  const query = queries.get(QUERY);
  if (query === undefined) throw new Error(`The catalogue holds no ${QUERY}.`);
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const { address, memory } = server;
  const app = await anApp(toEnvironment(address));
  const db = openDb(address);
  const askers = { ours: askApi(app.url, QUERY), bare: askDriver(address, query.text) };
  try {
    say('loading the graph ...');
    await load(db, [...generatePackages({ ...graph, seed: 1 })]);
    const actors = await chooseActors(db);
    const measured = new Map<Actor, Times>(
      actors.map((actor) => [actor, { ours: [], bare: [], inside: [] }]),
    );
    for (let round = 0; round < warmUp + pairs; round += 1) {
      for (const [actor, times] of measured) {
        const params = paramsSchema(query).parse({ id: actor.id });
        await askBoth(askers, { params, round, times: round < warmUp ? undefined : times });
      }
    }
    const figures = [...measured].flatMap(([actor, times]) => toFigures(actor, times));
    say('loading a giant ...');
    figures.push(...(await benchGiant({ address, db, url: app.url, queries, aim: AIM, quick })));
    const neo4j = await db.version();
    return { figures, facts: { neo4j, ...memory, ...graph, pairsPerActor: pairs, ...CONTENTS } };
  } finally {
    await Promise.all([askers.ours.close(), askers.bare.close(), db.close()]);
    await app.stop();
    await server.remove();
  }
}

interface Times {
  ours: number[];
  bare: number[];
  /** All that the API itself waited for the database, rows converted: what it says adds up to that. */
  inside: number[];
}

interface Round {
  params: Record<string, unknown>;
  round: number;
  /** Undefined while all is warmed up. */
  times: Times | undefined;
}

async function askBoth(
  askers: Record<'ours' | 'bare', Asker>,
  { params, round, times }: Round,
): Promise<void> {
  let inside = 0;
  const asks = {
    ours: async () => {
      // Parsed by the contract on the other side.
      const { queue, plan, run } = ((await askers.ours.ask(params)) as QueryResult).milliseconds;
      inside = queue + plan + run;
    },
    bare: () => askers.bare.ask(params),
  };
  const { ours, bare } = await askInTurn(asks, { count: 1, first: round });
  times?.ours.push(...ours);
  times?.bare.push(...bare);
  times?.inside.push(inside);
}

function toFigures({ from, degree }: Actor, { ours, bare, inside }: Times): Figure[] {
  const what = `${from}, ${degree} neighbours`;
  return [
    compare(`${what}: p50`, { ours: median(ours), bare: median(bare), aim: AIM }),
    compare(`${what}: p95`, { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) }),
    compare(`${what}: of it within db.read, p50`, { ours: median(inside), bare: median(bare) }),
  ];
}

/** Those whose degree is nearest to what is wanted, each once. */
async function chooseActors(db: Db): Promise<Actor[]> {
  const rows = await db.records(`
    MATCH (e:Entity)
    RETURN e.id AS id, e.degree AS degree, e.summary = 'Invented.' AS generated
    ORDER BY id`);
  const actors = rows.map(({ id, degree, generated }): Actor => ({
    id: id as string,
    degree: Number(degree),
    from: generated === true ? 'generated' : 'seed',
  }));
  const chosen = Object.entries(DEGREES).flatMap(([from, degrees]) => {
    const among = actors.filter((actor) => actor.from === from);
    return degrees.flatMap((wanted) => nearest(among, wanted));
  });
  return [...new Set(chosen)];
}

function nearest(actors: readonly Actor[], wanted: number): Actor[] {
  const away = ({ degree }: Actor): number => Math.abs(degree - wanted);
  return actors.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
}
