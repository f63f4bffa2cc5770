import type { ArticlePackage } from '../../server/contract/article.ts';
import type { Db } from '../../server/db/run.ts';
import { load } from './articles.ts';
import { mutated } from './mutate-seed.ts';
import type { SpoiltSeed } from './spoilt-seeds.ts';
import { TRUTHS } from './truths.ts';
import { readGraph } from './truths/loaded.ts';

/** Loads an article with the slip and mends it: which truths did not notice the one, or not the other; none is right. */
export async function slipsUnnoticed(
  db: Db,
  { packages, slip }: { packages: readonly ArticlePackage[]; slip: SpoiltSeed },
): Promise<string[]> {
  const { when, truths, article, spoil } = slip;
  const whole = packages.find((one) => one.article.id === article);
  if (whole === undefined) throw new Error(`${article} is not in the seed`);
  await load(db, [mutated(whole, spoil)]);
  const spoilt = await readGraph(db);
  await load(db, [whole]);
  const mended = await readGraph(db);
  const blind = truths.filter((name) => TRUTHS[name].wrong({ graph: spoilt, packages }).length === 0);
  const stuck = truths.filter((name) => TRUTHS[name].wrong({ graph: mended, packages }).length > 0);
  return [
    ...blind.map((name) => `${name} does not notice that ${when}`),
    ...stuck.map((name) => `${name} is not right again after ${when}`),
  ];
}
