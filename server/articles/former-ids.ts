import { idsIn } from '#contract/merged';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** Of these the ids under which no entity stands now. */
export async function strangeIds(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.records(internalText('entities-unknown'), { ids });
  return rows.map(({ id }) => id as string);
}

/** Ids that were merged away, each with the id under which its entity stands now (DECISIONS 11). */
export async function survivorsOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.records(internalText('entities-by-former-id'), {
    // An id is small letters, digits, hyphens and a slash: between quotation marks nothing in it means anything.
    searches: ids.map((id) => ({ id, quoted: `"${id}"` })),
  });
  return new Map(rows.map(({ former, id }) => [former as string, id as string]));
}

/** Whoever was merged of those that are named by id or in a key. Only ids that are not there are asked for. */
export async function mergedAmong(
  db: Db,
  { ids, keys }: { ids: readonly string[]; keys: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const named = [...new Set([...ids, ...keys.flatMap(idsIn)])];
  const strange = named.length === 0 ? [] : await strangeIds(db, named);
  return strange.length === 0 ? new Map() : survivorsOf(db, strange);
}
