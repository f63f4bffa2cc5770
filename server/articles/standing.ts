import type { WriteTransaction } from '../db/run.ts';
import { writeRows } from './batches.ts';
import { readPackage } from './package.ts';
import { claimStanding, figureStanding, toMentionRow, toSourceRow } from './rows.ts';
import type { World } from './state.ts';

/** Ids, keys and stories of stored evidence, as they are in this world. */
export async function rewriteStanding(tx: WriteTransaction, id: string, world: World): Promise<void> {
  const held = await readPackage(tx, id);
  if (held === null) return;
  const { article, claims, figures, mentions } = held;
  const write = (name: string, rows: readonly unknown[]) =>
    writeRows(tx, { name, rows, params: { article: id } });
  await write('project-standing-sources', [toSourceRow(held, world)]);
  await write(
    'project-standing-claims',
    claims.map((one) => claimStanding(one, { article, world })),
  );
  await write(
    'project-standing-figures',
    figures.map((one) => figureStanding(one, world)),
  );
  await write(
    'project-standing-mentions',
    mentions.map((one) => toMentionRow(one, { article, world })),
  );
}
