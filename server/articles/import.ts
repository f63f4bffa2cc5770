import type { ArticlePackage } from '#contract/article';
import { isFile, type SourcePackage } from '#contract/file-source';
import { canonical, sha256 } from '../db/canonical.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText, steadyText } from '../db/text.ts';
import type { Judged } from '../judgements/judgements.ts';
import { readJudged } from '../judgements/read.ts';
import { writeRows } from './batches.ts';
import { readPackage } from './package.ts';
import { project, PROJECTION_SECONDS, type ProjectOptions } from './project.ts';
import { toClaimRow, toFigureRow, toMentionRow, toSourceRow } from './rows.ts';
import type { World } from './state.ts';
import { keyOf } from './witness.ts';

/** How much one article holds; `relations` are those its claims speak of. */
export interface ImportCounts {
  entities: number;
  relations: number;
  claims: number;
  figures: number;
  mentions: number;
}

/**
 * Stores an article's evidence and brings the facts up to date, in one transaction. An older version of the same
 * article goes, with the claims that the new one no longer makes; the same version again changes nothing.
 */
export async function importArticle(
  db: Db,
  coming: ArticlePackage,
  options: ProjectOptions,
): Promise<ImportCounts> {
  const { id } = coming.article;
  await db.write({ purpose: `loading ${id}`, lock: 'facts', seconds: PROJECTION_SECONDS }, (tx) =>
    importPackage(tx, coming, options),
  );
  return countsOf(coming);
}

/** The same, within a transaction that holds the lock. */
export async function importPackage(
  tx: WriteTransaction,
  coming: SourcePackage,
  options: ProjectOptions,
): Promise<void> {
  const { id } = coming.article;
  const [[load], judged] = await Promise.all([
    tx.run(steadyText('load-read'), { source: id }),
    readJudged(tx),
  ]);
  const hash = contentHash(coming);
  if (load?.['contentHash'] === hash && load['removed'] === false) return;
  const leaving = load === undefined ? null : await readPackage(tx, id);
  await replace(tx, { id, leaving, coming, judged, options });
  await tx.run(steadyText('load-note'), { source: id, contentHash: hash, removed: false });
}

/** Takes an article's or a file's evidence out and leaves a tombstone, so that no start-up brings it back (DECISIONS 12). */
export async function removeArticle(
  tx: WriteTransaction,
  id: string,
  options: ProjectOptions,
): Promise<void> {
  const [leaving, judged] = await Promise.all([readPackage(tx, id), readJudged(tx)]);
  await replace(tx, { id, leaving, coming: null, judged, options });
  await tx.run(steadyText('load-note'), { source: id, contentHash: null, removed: true });
}

/** Equal for equal content, however it was written down. */
export function contentHash({ entities, claims, figures, mentions, article }: SourcePackage): string {
  const parts: readonly (readonly object[])[] = [entities, claims, figures, mentions];
  const sorted = parts.map((part) => part.map(canonical).toSorted());
  return sha256(canonical([article, ...sorted]));
}

interface Replacement {
  id: string;
  leaving: SourcePackage | null;
  coming: SourcePackage | null;
  judged: Judged;
  options: ProjectOptions;
}

async function replace(
  tx: WriteTransaction,
  { id, leaving, coming, judged, options }: Replacement,
): Promise<void> {
  const store = async (world: World) => {
    const forgotten = leaving === null ? undefined : tx.run(internalText('import-forget'), { article: id });
    await Promise.all([forgotten, coming === null ? undefined : writeEvidence(tx, coming, world)]);
  };
  await project(
    tx,
    { leaving, coming, reread: [], judged: { before: judged, after: judged }, store },
    options,
  );
}

async function writeEvidence(tx: WriteTransaction, coming: SourcePackage, world: World): Promise<void> {
  const { article, claims, figures, mentions, entities } = coming;
  const place = { article, world };
  const write = (labels: string[], rows: readonly unknown[]) =>
    writeRows(tx, { name: 'import-evidence', rows, params: { labels } });
  await Promise.all([
    write(['Source', ...(isFile(article) ? [] : ['Article'])], [toSourceRow(coming, world)]),
    writeRows(tx, {
      name: 'import-claims',
      rows: claims.map((claim) => toClaimRow(claim, place)),
      params: { article: article.id },
    }),
    write(
      ['Declaration'],
      entities.map((entity) => ({ article: article.id, entity: entity.id, declared: canonical(entity) })),
    ),
    write(
      ['Figure'],
      figures.map((figure) => toFigureRow(figure, place)),
    ),
    write(
      ['Mention'],
      mentions.map((mention) => toMentionRow(mention, place)),
    ),
  ]);
}

export function countsOf({ entities, claims, figures, mentions }: SourcePackage): ImportCounts {
  return {
    entities: entities.length,
    relations: new Set(claims.map((claim) => keyOf(claim, (id) => id))).size,
    claims: claims.length,
    figures: figures.length,
    mentions: mentions.length,
  };
}
