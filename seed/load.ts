import { join } from 'node:path';
import type { ArticlePackage } from '#contract/article';
import { contentHash, countsOf, importArticle, type ImportCounts } from '../server/articles/import.ts';
import type { ProjectOptions } from '../server/articles/project.ts';
import type { Db } from '../server/db/run.ts';
import { internalText } from '../server/db/text.ts';
import { readSeed } from './read.ts';

export { SeedMistakes } from './mistakes.ts';
export { readSeed } from './read.ts';

export const SEED_FOLDER = join(import.meta.dirname);

export interface SeedRow extends ImportCounts {
  article: string;
  /** `unchanged`: it was loaded before, and what was repaired since stays; `removed`: taken out, so it stays out. */
  outcome: 'loaded' | 'replaced' | 'unchanged' | 'removed';
}

export interface SeedReport {
  articles: SeedRow[];
}

export interface LoadSeed extends ProjectOptions {
  db: Db;
  dir?: string;
  /** After each article: how many of how many are done. */
  report?: (progress: { done: number; of: number; article: string }) => void;
}

/** Loads what the database has never seen. What an analyst did since - a judgement, a repair, a removal - stays (DECISIONS 12). */
export async function loadSeed({ db, dir = SEED_FOLDER, ...how }: LoadSeed): Promise<SeedReport> {
  return loadPackages({ db, ...how, packages: await readSeed(dir) });
}

export async function loadPackages({
  db,
  packages,
  report = () => undefined,
  hubDegree,
}: Omit<LoadSeed, 'dir'> & { packages: readonly ArticlePackage[] }): Promise<SeedReport> {
  const articles: SeedRow[] = [];
  for (const one of packages) {
    const article = one.article.id;
    const [load] = await db.records(internalText('load-read'), { source: article });
    const outcome = outcomeOf(one, load);
    const goesIn = outcome === 'loaded' || outcome === 'replaced';
    const counts = goesIn ? await importArticle(db, one, { hubDegree }) : countsOf(one);
    articles.push({ article, outcome, ...counts });
    report({ done: articles.length, of: packages.length, article });
  }
  return { articles };
}

function outcomeOf(one: ArticlePackage, load: Record<string, unknown> | undefined): SeedRow['outcome'] {
  if (load === undefined) return 'loaded';
  if (load['removed'] === true) return 'removed';
  const { seen } = load;
  return Array.isArray(seen) && seen.includes(contentHash(one)) ? 'unchanged' : 'replaced';
}
