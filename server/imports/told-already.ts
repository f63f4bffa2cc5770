import type { SourceClaim } from '#contract/file-source';
import type { Resolve } from '../articles/key.ts';
import { readClaimRow } from '../articles/rows.ts';
import { runAnySize } from '../articles/run-any-size.ts';
import { textIn } from '../articles/text-in.ts';
import { canonical } from '../db/canonical.ts';
import type { Row, WriteTransaction } from '../db/run.ts';
import { relationsByKey } from '../exports/elements.ts';
import { toLine } from './clean-text.ts';
import { leavingOut, type Draft, type DraftRelation } from './draft.ts';
import { saysThatOf } from './told-line.ts';

interface Around {
  tx: WriteTransaction;
  file: string;
  /** Keys of the relations that the file carries already, as it was imported before. */
  own: ReadonlySet<string>;
  resolve: Resolve;
}

/**
 * Without what the graph holds just so, claim by claim or relation by relation: told by the file once more, it would lend a
 * line the support of two sources where there is one. What somebody has changed is said by the file.
 */
export async function withoutTold(draft: Draft, around: Around): Promise<Draft> {
  const [claims, lines] = await Promise.all([
    knownClaims(draft.relations, around),
    knownLines(draft.relations, around),
  ]);
  const left = leavingOut();
  const relations = draft.relations.flatMap((one): DraftRelation[] => {
    const { origin, line, ...changed } = one;
    const known = origin === undefined ? undefined : claims.get(origin);
    if (known !== undefined) {
      // It says something else than its passage: what it repeats is no longer that.
      if (known !== wordingOf(one.claim, around.resolve))
        return [{ ...changed, places: withoutOriginals(one) }];
      left.leave('claims of articles', TOLD_BY_ARTICLES);
      return [];
    }
    if (line !== undefined && lines.has(line.key) && !around.own.has(line.key)) {
      left.leave('relations of an export', TOLD_BY_LINES);
      return [];
    }
    return [one];
  });
  return { ...draft, relations, leftOut: [...draft.leftOut, ...left.all()] };
}

const TOLD_BY_ARTICLES =
  'the graph holds them from the very articles already, and the file adds no source to them';
const TOLD_BY_LINES =
  'the graph holds them just so, and the file adds no source to them; a row that is changed is taken in';

/** By id, how each reads that the graph holds. */
async function knownClaims(
  relations: readonly DraftRelation[],
  { tx, resolve }: Around,
): Promise<ReadonlyMap<string, string>> {
  const ids = relations.flatMap(({ origin }) => origin ?? []);
  if (ids.length === 0) return new Map();
  const rows = await runAnySize(tx, 'import-known-claims', { ids });
  return new Map(
    rows.map((row) => [textIn(row, 'id'), wordingOf(readClaimRow(row['claim'] as Row), resolve)]),
  );
}

/** Keys of those that others tell of, and that are as the file says. */
async function knownLines(
  relations: readonly DraftRelation[],
  { tx, file }: Around,
): Promise<ReadonlySet<string>> {
  const lines = relations.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return new Set();
  const keys = [...new Set(lines.map(({ key }) => key))];
  const held = new Set((await runAnySize(tx, 'import-known-lines', { file, keys })).map((row) => textIn(row, 'key')));
  const edges = await relationsByKey({ records: (text, params) => tx.run(text, params) }, [...held]);
  const byKey = new Map(edges.map(({ edge }) => [edge.key, edge]));
  return new Set(
    lines.flatMap((line) => {
      const edge = byKey.get(line.key);
      return edge !== undefined && saysThatOf(line, edge) ? [line.key] : [];
    }),
  );
} // oxfmt-ignore

type Told = Omit<SourceClaim, 'id' | 'at' | 'says' | 'reported'> & { says: string | null };

/** Equal for claims that say the same, however they were written down: a table knows no numbers and no reasons. */
function wordingOf(claim: Told, resolve: Resolve): string {
  const { type, subject, object, stance, voice, reality, hedged, inferred = [], attributedTo, relayedBy } = claim;
  const { from, to, notBefore, notAfter, asOf, qualifiers = {}, says } = claim;
  const values = Object.entries(qualifiers).map(
    ([name, value]) => [name, [value].flat().map((one) => resolve(toLine(String(one)))).toSorted()] as const,
  );
  const ids = [subject, object, attributedTo, relayedBy].map((id) => (id === undefined ? null : resolve(id)));
  const days = [from, to, notBefore, notAfter, asOf].map((day) => day ?? null);
  const marks = [hedged === true, inferred.map(({ what }) => what).toSorted()];
  return canonical([type, ids, stance, voice, reality, marks, days, Object.fromEntries(values), toLine(says ?? '')]);
} // oxfmt-ignore

function withoutOriginals({ places, row, cites }: DraftRelation): NonNullable<DraftRelation['places']> {
  const all = places ?? [{ row, ...(cites !== null && { cites }) }];
  return all.map(({ copyOf: _copyOf, caption: _caption, ...place }) => place);
}
