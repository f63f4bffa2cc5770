import type { ArticlePackage } from '#contract/article';
import type { Cell } from '#contract/graph';
import type { Row, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toDeclared } from './gather.ts';
import { groupBy } from './group-by.ts';
import { textIn } from './text-in.ts';
import { fromArticleRow, fromClaimRow, fromFigureRow, fromMentionRow } from './rows.ts';

/** An article as it was imported, read back from the evidence; null when it is not there. */
export async function readPackage(tx: WriteTransaction, article: string): Promise<ArticlePackage | null> {
  const rows = await tx.run(internalText('import-read'), { article });
  const parts = groupBy(rows, (row) => textIn(row, 'part'));
  const part = <T>(name: string, from: (row: Row) => T): T[] =>
    (parts.get(name) ?? []).map(({ row }) => from(row as Record<string, Cell>));
  const [held] = part('article', fromArticleRow);
  if (held === undefined) return null;
  return {
    format: 1,
    article: held,
    entities: part('entities', toDeclared).map(({ entity }) => entity),
    claims: part('claims', fromClaimRow),
    figures: part('figures', fromFigureRow),
    mentions: part('mentions', fromMentionRow),
  };
}
