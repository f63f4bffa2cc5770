import { join } from 'node:path';
import type { ArticlePackage } from '#contract/article';
import { contentHash, countsOf, importArticle, type ImportCounts } from '../server/articles/import.ts';
import type { ProjectOptions } from '../server/articles/project.ts';
import type { Db } from '../server/db/run.ts';
import { internalText } from '../server/db/text.ts';
import { readSeed } from './read.ts';

export { readSeed, SeedMistakes } from './read.ts';

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

/** The report as a table for the terminal. */
export function toTable({ articles }: SeedReport): string {
  const columns = ['entities', 'claims', 'relations', 'figures', 'mentions'] as const;
  const rows = [
    ['article', ...columns, ''],
    ...articles.map((row) => [row.article, ...columns.map((name) => String(row[name])), row.outcome]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const toLine = (row: readonly string[]) =>
    row.map((cell, at) =>
      at === 0 || at > columns.length ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
  return rows.map((row) => toLine(row).join('  ').trimEnd()).join('\n');
}

function outcomeOf(one: ArticlePackage, load: Record<string, unknown> | undefined): SeedRow['outcome'] {
  if (load === undefined) return 'loaded';
  if (load['removed'] === true) return 'removed';
  const { seen } = load;
  return Array.isArray(seen) && seen.includes(contentHash(one)) ? 'unchanged' : 'replaced';
}
