import { isFile, type FileClaim, type FileFigure, type SourcePackage } from '#contract/file-source';
import type { Claim, Figure } from '#contract/article';
import type { Cell } from '#contract/graph';
import type { Row, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toDeclared } from './gather.ts';
import { groupBy } from './group-by.ts';
import { textIn } from './text-in.ts';
import { fromClaimRow, fromFigureRow, fromMentionRow, fromSourceRow } from './rows.ts';

/** An article or a file as it was imported, read back from the evidence; null when it is not there. */
export async function readPackage(tx: WriteTransaction, article: string): Promise<SourcePackage | null> {
  const rows = await tx.run(internalText('import-read'), { article });
  const parts = groupBy(rows, (row) => textIn(row, 'part'));
  const part = <T>(name: string, from: (row: Row) => T): T[] =>
    (parts.get(name) ?? []).map(({ row }) => from(row as Record<string, Cell>));
  const [held] = part('article', fromSourceRow);
  if (held === undefined) return null;
  const [claims, figures] = [part('claims', fromClaimRow), part('figures', fromFigureRow)];
  const rest = {
    format: 1,
    entities: part('entities', toDeclared).map(({ entity }) => entity),
    mentions: part('mentions', fromMentionRow),
  } as const;
  // Which kind of claim a row was restored as follows from its source; the pairs are lost to the compiler.
  if (isFile(held))
    return { ...rest, article: held, claims: claims as FileClaim[], figures: figures as FileFigure[] };
  return { ...rest, article: held, claims: claims as Claim[], figures: figures as Figure[] };
}
