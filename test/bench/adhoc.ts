import { join } from 'node:path';
import type { QueryResult } from '#contract/graph';
import { MEASURED } from '../../seed/generate-graph.ts';
import { readCatalogue } from '../../server/catalogue/load.ts';
import { paramsSchema } from '#contract/query';
import { askApi, askDriver, askInTurn, postTo } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, type Aim, type Figure } from './figures.ts';
import { onLargeGraph, type LargeGraph } from './large-graph.ts';

const SIZES = {
  full: { ...MEASURED, warmUp: 60, pairs: 120, long: 12 },
  quick: { entities: 3_000, relations: 10_000, warmUp: 3, pairs: 6, long: 2 },
};

const SHORT: Aim = { text: 'p50 <= 1.15 x bare + 2 ms', isMet: (ours, bare) => ours <= 1.15 * bare + 2 };
const LONG: Aim = { text: '10,000 rows <= 1.3 x bare', isMet: (ours, bare) => ours <= 1.3 * bare };

/** What somebody types: who leads what, as far as an answer goes. */
const TYPED = {
  short: 'MATCH (a:Entity {id: $id})-[r]-(b) RETURN a.name AS one, type(r) AS how, b.name AS other LIMIT 25',
  long: 'MATCH (a:Person)-[r]->(b) RETURN a.name AS one, type(r) AS how, b.name AS other, r.voices AS voices LIMIT 10000',
};
const SHIPPED = 'explore/in-common';

const CONTENTS = {
  ours: 'through the API: gate, parameters and answer checked, graph and limits told, JSON parsed',
  bare: 'the same text by the bare driver in a READ transaction, the two in turn',
};

/** The same text by both roads of the API and by the bare driver; who begins changes each time. */
export async function benchAdhoc({ quick, say }: Task): Promise<Outcome> {
  const { entities, relations, ...counts } = quick ? SIZES.quick : SIZES.full;
  return onLargeGraph({ size: { entities, relations }, say }, async ({ facts, ...given }) => {
    const figures = await compareRoads({ ...given, ...counts, say });
    return { figures, facts: { ...facts, ...counts, ...CONTENTS } };
  });
}

async function compareRoads({
  address,
  db,
  url,
  warmUp,
  pairs,
  long,
  say,
}: Omit<LargeGraph, 'graph' | 'facts'> & {
  warmUp: number;
  pairs: number;
  long: number;
  say: Task['say'];
}): Promise<Figure[]> {
  const ids = (
    await db.records('MATCH (e:Person) WHERE 20 <= e.degree <= 60 RETURN e.id AS id ORDER BY id LIMIT 20')
  ).map(({ id }) => id as string);
  const header = readCatalogue(join(import.meta.dirname, '..', '..', 'cypher')).get(SHIPPED);
  if (header === undefined) throw new Error(`The catalogue holds no ${SHIPPED}.`);
  const askers = { ours: askApi(url, SHIPPED), bare: askDriver(address, header.text) };
  say('asking the same by the bare driver ...');
  const figures: Figure[] = [];
  try {
    const params = (n: number) => paramsSchema(header).parse({ one: pick(ids, n), other: pick(ids, n + 1) });
    const shipped = await askInTurn(
      { ours: (n) => askers.ours.ask(params(n)), bare: (n) => askers.bare.ask(params(n)) },
      { warmUp, count: pairs },
    );
    figures.push(...toFigures(`${SHIPPED} by its road`, shipped, SHORT));
  } finally {
    await Promise.all(Object.values(askers).map((asker) => asker.close()));
  }
  for (const [what, text, params, count, aim] of [
    ['25 rows of a typed text', TYPED.short, (n: number) => ({ id: pick(ids, n) }), pairs, SHORT],
    ['10,000 rows of a typed text', TYPED.long, () => ({}), long, LONG],
  ] as const) {
    const api = postTo(url, '/api/cypher/run');
    const bare = askDriver(address, text);
    const rowsOf = async () => ((await api.ask({ text, params: params(0) })) as QueryResult).rows.length;
    try {
      say(`${what}: ${(await rowsOf()).toLocaleString('en')}`);
      const times = await askInTurn(
        { ours: (n) => api.ask({ text, params: params(n) }), bare: (n) => bare.ask(params(n)) },
        { warmUp: Math.min(warmUp, count), count },
      );
      figures.push(...toFigures(what, times, aim));
    } finally {
      await Promise.all([api.close(), bare.close()]);
    }
  }
  return figures;
}

function toFigures(what: string, { ours, bare }: Record<'ours' | 'bare', number[]>, aim: Aim): Figure[] {
  return [
    compare(`${what}: p50`, { ours: median(ours), bare: median(bare), aim }),
    compare(`${what}: p95`, { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) }),
  ];
}

function pick(ids: readonly string[], n: number): string {
  return ids[n % ids.length] ?? '';
}
