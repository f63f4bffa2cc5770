import type { ArticlePackage } from '../../server/contract/article.ts';
import type { Db } from '../../server/db/run.ts';
import { readGraph } from './truths/loaded.ts';
import { unbacked, untold } from './truths/told.ts';

/**
 * What of these packages is not in the database as it was told, and lines that no claim stands behind. Reads all of
 * it and compares it with what was loaded; asks nothing of our own code.
 */
export async function untruths(db: Db, packages: readonly ArticlePackage[]): Promise<string[]> {
  const loaded = { graph: await readGraph(db), packages };
  return [...untold(loaded), ...unbacked(loaded)];
}
