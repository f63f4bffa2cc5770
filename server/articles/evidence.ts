import type { Evidence } from '#contract/evidence';
import type { SourceClaim } from '#contract/file-source';
import type { Limit, Subgraph } from '#contract/graph';
import { RelationType } from '#contract/ontology';
import type { Row } from '../db/run.ts';
import { survivorsOf } from './former-ids.ts';
import { internalText } from '../db/text.ts';
import { digestOf } from './behind.ts';
import { AppError } from '../errors.ts';
import { assemble, graphOf, type Library, type Stated } from './assemble.ts';
import { readClaimRow, fromFigureRow } from './rows.ts';

/** An entity that thousands of claims speak of is read by its relations, not as one list. */
export const MAX_SHOWN = 500;

/** What is told of a sanction or a case besides whom it is against. */
const OF_ACTIONS: readonly RelationType[] = [
  'IMPOSED_BY', 'LIFTED', 'RESPONSE_TO', 'CONCERNS', 'UNDER', 'FILED_BY', 'FILED_IN', 'CONVICTED_IN',
]; // oxfmt-ignore

/**
 * What stands behind one relation; a derived one is answered by the claims of the relations it stands for. Figures that
 * name both ends stand beside it and support nothing.
 */
export async function evidenceOfRelation(key: string, library: Library): Promise<Evidence> {
  const type = RelationType.safeParse(key.split('|')[0]);
  const found = type.success
    ? await graphOf(library, internalText('relation-by-key', { types: [type.data] }), { key })
    : { nodes: [], edges: [] };
  const [relation] = found.edges;
  if (!relation) throw new AppError('unknown-relation', `No relation has the key ${key}.`);
  // Before the claims are read: of what changes meanwhile, the digest must not speak as if it had been shown.
  const digest = await digestOf(key, library);
  const keys = relation.derivedFrom.length > 0 ? relation.derivedFrom : [key];
  // An invitation may have several inviters: only the claims that name this one carry the line from it.
  const naming = relation.type === 'INVITED' ? JSON.stringify(relation.from) : '';
  const asked = { keys, naming, limit: MAX_SHOWN };
  const rows = await library.db.records(internalText('claims-of-relations'), asked);
  const claims = statedIn(rows, 'claim', readClaimRow);
  const disputed = await disputedOf({ keys, id: '' }, library);
  const ends = [relation.from, relation.to];
  const figureRows = await library.db.records(internalText('figures-of-ends'), { ends, limit: MAX_SHOWN });
  const { stories, voices } = relation;
  const assembled = await assemble({
    library,
    relation,
    relations: [],
    claims,
    disputed,
    figures: statedIn(figureRows, 'figure', fromFigureRow),
    known: found.nodes,
    counts: { stories, voices },
    limits: [...limitOf(rows, 'claims'), ...limitOf(figureRows, 'figures')],
  });
  return { ...assembled, digest };
}

/** What is said about one entity, as subject or as object; and the figures of it, in it and by it. */
export async function evidenceOfEntity(id: string, library: Library): Promise<Evidence> {
  const { nodes } = await graphOf(library, internalText('entities-by-id'), { ids: [id] });
  const [entity] = nodes;
  if (!entity) {
    const survivor = (await survivorsOf(library.db, [id])).get(id);
    if (survivor === undefined) throw new AppError('unknown-entity', `No entity has the id ${id}.`);
    return evidenceOfEntity(survivor, library);
  }
  const asked = { id, limit: MAX_SHOWN };
  const claimRows = await library.db.records(internalText('claims-of-entity'), asked);
  const figureRows = await library.db.records(internalText('figures-of-entity'), asked);
  const claims = statedIn(claimRows, 'claim', readClaimRow);
  const figures = statedIn(figureRows, 'figure', fromFigureRow);
  const disputed = await disputedOf({ keys: [], id }, library);
  const beside = await relationsOf(id, library);
  const assembled = await assemble({
    library,
    entity,
    relations: beside.edges,
    claims,
    disputed,
    figures,
    known: [...nodes, ...beside.nodes],
    counts: null,
    limits: [...beside.limits, ...limitOf(claimRows, 'claims'), ...limitOf(figureRows, 'figures')],
  });
  return { ...assembled, digest: null };
}

async function relationsOf(id: string, { db, signal }: Library): Promise<Subgraph & { limits: Limit[] }> {
  const text = internalText('relations-of-entity', { types: OF_ACTIONS });
  const answer = await db.read({ text, params: { id, limit: MAX_SHOWN }, total: 'total', signal });
  // Told apart from claims that were cut: without all relations it is not known what else stands against an entity.
  const limits = answer.limits.map((limit) => ({
    ...limit,
    what: 'relations' as const,
    why: whyCut('relations'),
  }));
  return { ...answer.graph, limits };
}

/** Whoever reads what stands there is told what somebody has taken away from it. */
async function disputedOf(of: { keys: readonly string[]; id: string }, { db }: Library): Promise<Stated<SourceClaim>[]> {
  const rows = await db.records(internalText('claims-disputed'), { ...of, limit: MAX_SHOWN });
  return statedIn(rows, 'claim', readClaimRow);
} // oxfmt-ignore

function statedIn<T>(rows: readonly Row[], column: string, restore: (row: Row) => T): Stated<T>[] {
  return rows.map((row) => ({ record: restore(row[column] as Row), row: row[column] as Row }));
}

function limitOf(rows: readonly Row[], what: string): Limit[] {
  const total = Number(rows[0]?.['total'] ?? 0);
  if (total <= rows.length) return [];
  return [{ what: 'rows', shown: rows.length, total, atLeast: false, why: whyCut(what) }];
}

function whyCut(what: string): string {
  return `the first ${MAX_SHOWN} ${what} are shown`;
}
