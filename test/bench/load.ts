import type { ArticlePackage } from '#contract/article';
import { generatePackages } from '../../seed/generate.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { load } from '../support/articles.ts';
import { clear } from '../support/clear-database.ts';
import type { Address } from '../support/database.ts';
import { anOwnServer } from '../support/own-server.ts';
import { countRows, readRows, writeRows, type Rows } from './bare-rows.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, sum } from './figures.ts';

const SIZES = {
  full: { entities: 6_000, claims: 20_000, articles: 200 },
  quick: { entities: 300, claims: 1_000, articles: 10 },
};
const WARM_UP = { entities: 200, claims: 1_000, articles: 10 };
/** Who is first has no advantage: each has its own server, and the machine's own drift falls on both. */
const ORDER = ['ours', 'bare', 'bare', 'ours'] as const;

/** Articles through the importer, and the very rows they ended as through plain batches, each into a fresh server. */
export async function benchLoad({ quick, say }: Task): Promise<Outcome> {
  const graph = quick ? SIZES.quick : SIZES.full;
  const packages = [...generatePackages({ ...graph, seed: 2 })];
  const seconds = { ours: [] as number[], bare: [] as number[] };
  let rows: Rows | undefined;
  const about = { neo4j: '', heapMb: 0, pagecacheMb: 0 };
  for (const who of ORDER) {
    const server = await anOwnServer({ brief: false });
    const { address, memory } = server;
    try {
      Object.assign(about, memory, { neo4j: await prepare(address) });
      const began = performance.now();
      if (who === 'ours') await importAll(address, packages);
      else await writeRows(address, rows ?? []);
      seconds[who].push((performance.now() - began) / 1000);
      say(`${who}: ${seconds[who].at(-1)?.toFixed(1)} s`);
      if (who === 'ours') rows ??= await readRows(address);
    } finally {
      await server.remove();
    }
  }
  say(
    'ours: a transaction an article, facts folded from claims; bare: the finished rows, a transaction a batch',
  );
  const counts = countRows(rows ?? []);
  const total = sum(Object.values(counts));
  const perSecond = (who: 'ours' | 'bare'): number => (total * seconds[who].length) / sum(seconds[who]);
  const figure = compare('rows a second', {
    ours: perSecond('ours'),
    bare: perSecond('bare'),
    unit: 'rows/s',
    aim: { text: '>= 0.8 x bare', isMet: (ours, bare) => ours >= 0.8 * bare },
  });
  return { figures: [figure], facts: { ...about, ...counts, batch: 5_000 } };
}

/** The schema, and a little of both kinds of work, taken out again: a cold server measures its compiler. */
async function prepare(address: Address): Promise<string> {
  const db = openDb(address);
  try {
    await applySchema(db);
    await load(db, [...generatePackages({ ...WARM_UP, seed: 3 })]);
    const rows = await readRows(address);
    await clear(db);
    await writeRows(address, rows);
    await clear(db);
    return await db.version();
  } finally {
    await db.close();
  }
}

async function importAll(address: Address, packages: readonly ArticlePackage[]): Promise<void> {
  const db = openDb(address);
  try {
    await load(db, packages);
  } finally {
    await db.close();
  }
}
