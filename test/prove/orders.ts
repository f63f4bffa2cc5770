import type { ArticlePackage } from '../../server/contract/article.ts';
import { importArticle } from '../../server/articles/import.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { readSeed } from '../../seed/read.ts';
import { anOwnServer } from '../support/own-server.ts';
import { clear } from '../support/clear-database.ts';
import { shuffled } from '../support/shuffled.ts';
import type { Proof } from './proofs.ts';
import { HUB_DEGREE } from './loading.ts';

/** Five articles can come in so many orders. */
export const ALL_ORDERS = 120;

/** Loads the shipped articles one at a time, in each of these orders, and wants one and the same graph. */
export async function proveOrders({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const packages = await readSeed('seed');
  const orders = shuffled(permutations(packages), seed).slice(0, cycles);
  const server = await anOwnServer({ brief: true });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    const wanted = await loadInOrder(db, packages);
    const faults: string[] = [];
    for (const [n, order] of orders.entries()) {
      const names = order.map(({ article }) => article.id.slice('article/'.length)).join(', ');
      if ((await loadInOrder(db, order)) !== wanted) faults.push(`another graph from ${names}`);
      if ((n + 1) % 10 === 0) say(`${n + 1}/${orders.length}: ${faults.length} faults`);
    }
    return { faults, figures: { orders: orders.length, articles: packages.length } };
  } finally {
    await db.close();
    await server.remove();
  }
}

async function loadInOrder(db: Db, order: readonly ArticlePackage[]): Promise<string> {
  await clear(db);
  for (const one of order) await importArticle(db, one, { hubDegree: HUB_DEGREE });
  return `${await fingerprint(db, 'facts')} ${await fingerprint(db, 'evidence')}`;
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((one, at) => permutations(list.toSpliced(at, 1)).map((rest) => [one].concat(rest)));
}
