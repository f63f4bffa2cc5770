import type { ArticlePackage } from '#contract/article';
import type { Db } from '../../server/db/run.ts';
import { importArticle } from '../../server/articles/import.ts';
import { clear } from './clear-database.ts';

export const HUB_DEGREE = 100;

/** Loads packages in the given order into whatever is there. */
export async function load(db: Db, packages: readonly ArticlePackage[]): Promise<void> {
  for (const one of packages) await importArticle(db, one, { hubDegree: HUB_DEGREE });
}

export async function loadFresh(db: Db, packages: readonly ArticlePackage[]): Promise<void> {
  await clear(db);
  await load(db, packages);
}
