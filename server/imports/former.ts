import type { FileClaim, FilePlace, SourceClaim } from '#contract/file-source';
import type { Resolve } from '../articles/key.ts';
import { toAccount } from '../articles/resolved.ts';
import { fromClaimRow } from '../articles/rows.ts';
import { runAnySize } from '../articles/run-any-size.ts';
import { canonical } from '../db/canonical.ts';
import type { Row, WriteTransaction } from '../db/run.ts';

/** Does an earlier form of the file make this very claim? `says`: in these words, where the file has some of its own. */
export type IsFormer = (claim: FileClaim, says: string | null) => boolean;

/**
 * A file that was mended has other content, and is another file: what it says as its earlier form did would count as a
 * second source. Its earlier forms are those of its name and maker.
 */
export async function readFormer(
  tx: WriteTransaction,
  { file, title, maker, resolve }: { file: string; title: string; maker: string | null; resolve: Resolve },
): Promise<IsFormer> {
  const rows = await runAnySize(tx, 'import-former', { file, title, maker: maker === null ? null : resolve(maker) });
  const said = new Map<string, Set<string>>();
  for (const row of rows) {
    const claim = fromClaimRow(row['claim'] as Row);
    const key = besideWords(claim, resolve);
    said.set(key, (said.get(key) ?? new Set()).add(claim.says));
  }
  if (said.size === 0) return () => false;
  return (claim, says) => {
    const words = said.get(besideWords(claim, resolve));
    return words !== undefined && (says === null || words.has(says));
  };
} // oxfmt-ignore

/** What a claim says and whom it cites, wherever its row stands: a sentence that we make follows what somebody is called. */
function besideWords({ id: _id, says: _says, at, ...claim }: SourceClaim, resolve: Resolve): string {
  const places = (at as readonly FilePlace[]).map(({ row: _row, ...told }) => canonical(told));
  const { entered: _entered, ...told } = toAccount(claim, resolve);
  return canonical([told, places.toSorted()]);
}
