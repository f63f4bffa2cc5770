import { runAnySize } from '../articles/run-any-size.ts';
import { textIn } from '../articles/text-in.ts';
import type { WriteTransaction } from '../db/run.ts';
import type { Draft } from './draft.ts';

/**
 * Without the claims that the graph holds from their own article: told by the file once more, they would lend a line
 * the support of two sources where there is one.
 */
export async function withoutToldClaims(draft: Draft, tx: WriteTransaction): Promise<Draft> {
  const ids = draft.relations.flatMap(({ origin }) => origin ?? []);
  if (ids.length === 0) return draft;
  const rows = await runAnySize(tx, 'import-known-claims', { ids });
  const told = new Set(rows.map((row) => textIn(row, 'id')));
  if (told.size === 0) return draft;
  const relations = draft.relations.filter(({ origin }) => origin === undefined || !told.has(origin));
  const left = {
    what: 'claims of articles',
    count: draft.relations.length - relations.length,
    why: 'the graph holds them from the very articles already, and the file adds no source to them',
  };
  return { ...draft, relations, leftOut: [...draft.leftOut, left] };
}
