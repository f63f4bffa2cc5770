import type { SourceClaim } from '#contract/file-source';
import type { GraphEdge } from '#contract/graph';
import { groupBy } from '../articles/group-by.ts';
import { toRelations } from '../articles/relations.ts';
import type { ArticleFacts } from '../articles/stories.ts';
import { articleOf, toWitness } from '../articles/witness.ts';
import type { DraftRelation, leavingOut } from './draft.ts';
import type { OwnClaim } from './own-evidence.ts';
import { saysThatOf } from './told-line.ts';

/**
 * The tables of an export say everything twice: a row for each relation, and its evidence. A row that says what its
 * evidence comes to is told by that; one that somebody changed or added speaks for itself.
 */
export function rowsAndEvidence({
  rows,
  evidence,
  left,
}: {
  /** Null where there is no table of relations. */
  rows: readonly DraftRelation[] | null;
  evidence: readonly OwnClaim[];
  left: ReturnType<typeof leavingOut>;
}): DraftRelation[] {
  if (rows === null) return evidence.map(({ draft }) => draft);
  const listed = new Set(rows.flatMap(({ line }) => line?.key ?? []));
  const carrying = evidence.filter(({ relation }) => listed.has(relation));
  const gone = evidence.length - carrying.length;
  if (gone > 0)
    left.leave('claims of relations', 'their relation has no row in the table of relations any more', gone);
  const edges = foldOf(carrying);
  const claims = groupBy(carrying, ({ relation }) => relation);
  const own = rows.filter(({ line }) => {
    const told = line === undefined ? undefined : claims.get(line.key);
    if (line === undefined || told === undefined) return true;
    const edge = edges.get(line.key);
    return edge === undefined || !saysThatOf(line, edge);
  });
  return [...carrying.map(({ draft }) => draft), ...own];
}

/** What these claims come to, by the keys that they had where they were exported. */
function foldOf(evidence: readonly OwnClaim[]): Map<string, GraphEdge> {
  const articles = new Map<string, ArticleFacts>();
  const witnesses = evidence.map(({ draft }, n) => {
    const claim: SourceClaim = {
      ...draft.claim,
      id: draft.origin ?? `file/export/c${n + 1}`,
      says: draft.claim.says ?? '-',
      at: (draft.places ?? []).map((place) => Object.assign({ column: draft.column }, place)),
    };
    const source = articleOf(claim.id);
    if (!articles.has(source)) articles.set(source, { ...NO_FACTS, id: source, publisher: source });
    return toWitness(claim, { articles, resolve: (id) => id, reliabilityOf: () => null, credibilityOf: () => null });
  });
  return toRelations(witnesses);
} // oxfmt-ignore

const NO_FACTS = { reported: { first: 10_101, last: 99_991_231 }, copies: [], captions: [] } as const;
