import { MOST_IMPORTED, type ImportChange, type ImportPreview, type ImportRequest } from '#contract/imports';
import type { GraphEdge, Limit } from '#contract/graph';
import { toPhrase } from '#contract/phrases';
import type { FilePackage } from '#contract/file-source';
import { contentHash } from '../articles/import.ts';
import { readPackage } from '../articles/package.ts';
import { readStates } from '../articles/project.ts';
import { asRead } from '../articles/corrected.ts';
import { difference, type State } from '../articles/state.ts';
import { keyOf } from '../articles/witness.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import type { WriteTransaction } from '../db/run.ts';
import type { Judged } from '../judgements/judgements.ts';
import { readJudged } from '../judgements/read.ts';
import { countKnown, toChangedEntities } from './known-counts.ts';
import { propose, readingOf, fileIdOf, type Proposal } from './propose.ts';
import type { Draft } from './draft.ts';

export interface Looked {
  preview: ImportPreview;
  proposal: Proposal;
}

/** What a draft would change in the graph as it is. Nothing is written: whoever takes it in asks once more. */
export async function look(
  draft: Draft,
  { tx, request, by }: { tx: WriteTransaction; request: ImportRequest; by: string },
): Promise<Looked> {
  const judged = await readJudged(tx);
  const leaving = await readPackage(tx, fileIdOf(request).id);
  const own = new Set(leaving?.claims.map((claim) => keyOf(asRead(claim, judged), judged.resolve)));
  const proposal = await propose(draft, { tx, request, judged, by, own });
  const coming = proposal.package;
  const before = leaving !== null && 'reading' in leaving.article ? leaving.article : null;
  // What an earlier form of the file told is told by it when that one was taken out.
  const isMore =
    coming.claims.length > (leaving?.claims.length ?? 0) ||
    coming.figures.length > (leaving?.figures.length ?? 0);
  const again = before?.reading === readingOf(request, draft) && !isMore ? { by: before.importedBy } : null;
  refuseTooMuch(draft, proposal);
  const mistakes = draft.mistakes.total();
  const known = {
    format: draft.format, tables: [...draft.tables], mapping: draft.mapping, again,
    mistakes: [...draft.mistakes.first()],
    leftOut: [...proposal.draft.leftOut],
    unread: [...draft.unread],
    missing: [...draft.missing],
  }; // oxfmt-ignore
  if (mistakes > 0 || again !== null || coming.entities.length === 0)
    return {
      proposal,
      preview: { ...withoutChanges(draft, known), counts: { ...noCounts(draft), mistakes } },
    };
  const states = await readStates(tx, {
    leaving,
    coming,
    reread: [],
    judged: { before: judged, after: judged },
  });
  const [was, is] = [states.was(), states.is()];
  const told = toChanges({ was, is, coming, judged });
  const changedEntities = toChangedEntities({ was, is });
  const fresh = proposal.fresh.map(({ id, draft: { row, entity } }) => ({
    id,
    row,
    name: entity.name,
    type: entity.type,
  }));
  const lists = {
    newEntities: cut(fresh), matches: cut(proposal.matches), changedEntities: cut(changedEntities),
    changes: { new: cut(told.new), more: cut(told.more), contested: cut(told.contested), changed: cut(told.changed) },
  }; // oxfmt-ignore
  return {
    proposal,
    preview: {
      ...known,
      ...lists,
      counts: {
        rows: draft.rows,
        mistakes,
        entities: { ...countKnown(proposal, judged.resolve), new: fresh.length, changed: changedEntities.length },
        relations: { new: told.new.length, more: told.more.length, contested: told.contested.length, changed: told.changed.length },
        claims: coming.claims.length,
        figures: coming.figures.length,
      },
      limits: [
        ...limitOf('new entities', fresh), ...limitOf('matched entities', proposal.matches), ...limitOf('new relations', told.new),
        ...limitOf('relations that are told once more', told.more), ...limitOf('changed relations', told.changed),
        ...limitOf('known actors of whom more is told', changedEntities),
      ],
      digest: coming.claims.length + coming.figures.length + fresh.length + changedEntities.length === 0 ? null : digestOf(proposal, told),
    },
  }; // oxfmt-ignore
}

/** All of it is one transaction: what does not fit is told before anything is tried. */
function refuseTooMuch(
  { mistakes }: Draft,
  { fresh, package: { claims, figures, article } }: Proposal,
): void {
  const [all, most] = [fresh.length + claims.length + figures.length, MOST_IMPORTED.written];
  if (all <= most) return;
  const numbers = figures.length === 0 ? '' : ` and ${figures.length.toLocaleString('en')} figures`;
  const told = `brings ${fresh.length.toLocaleString('en')} new entities and ${claims.length.toLocaleString('en')} claims${numbers}`;
  mistakes.add(
    { file: article.title },
    `${told}, of which ${most.toLocaleString('en')} fit into one transaction`,
    'Import it in parts, each with the entities that its relations name: who is known by then is found again.',
  );
}

type Changes = Record<'new' | 'more' | 'contested' | 'changed', ImportChange[]>;

function toChanges({
  was,
  is,
  coming,
  judged,
}: {
  was: State;
  is: State;
  coming: FilePackage;
  judged: Judged;
}): Changes {
  const rows = new Map<string, number>();
  for (const claim of coming.claims) {
    const key = keyOf(asRead(claim, judged), judged.resolve);
    if (!rows.has(key)) rows.set(key, claim.at[0]?.row ?? 0);
  }
  const nameOf = (id: string) => {
    const name = is.entities.get(id)?.properties['name'];
    return typeof name === 'string' ? name : id;
  };
  const toChange = (edge: GraphEdge): ImportChange => {
    const before = was.relations.get(edge.key);
    return {
      key: edge.key,
      says: `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}`,
      row: rows.get(edge.key) ?? null,
      before: before === undefined ? null : { status: before.status, contested: before.contested },
      after: { status: edge.status, contested: edge.contested },
    };
  };
  const all = [...is.relations.values()];
  const { created } = difference(was.relations, is.relations);
  const isContestedNow = (edge: GraphEdge) =>
    edge.contested && was.relations.get(edge.key)?.contested !== true;
  const hasChanged = (edge: GraphEdge) => {
    const before = was.relations.get(edge.key);
    return before !== undefined && before.status !== edge.status;
  };
  return {
    new: created.map(toChange),
    more: all.filter(({ key }) => rows.has(key) && was.relations.has(key)).map(toChange),
    contested: all.filter(isContestedNow).map(toChange),
    changed: all.filter(hasChanged).map(toChange),
  };
}

/** Of what is taken in and of what it does: who approves one thing does not approve another. */
function digestOf({ package: coming, fresh, matches }: Proposal, changes: Changes): string {
  const content = contentHash({ ...coming, article: { ...coming.article, importedBy: '' } });
  return sha256(canonical([content, fresh.map(({ id }) => id), matches, changes]));
}

function noCounts({ rows }: Draft): ImportPreview['counts'] {
  const relations = { new: 0, more: 0, contested: 0, changed: 0 };
  const entities = { new: 0, byId: 0, byName: 0, byRelation: 0, changed: 0 };
  return { rows, mistakes: 0, entities, relations, claims: 0, figures: 0 };
}

type Lists = 'newEntities' | 'matches' | 'changedEntities' | 'changes' | 'limits' | 'digest' | 'counts';

function withoutChanges(
  { mistakes }: Draft,
  known: Omit<ImportPreview, Lists>,
): Omit<ImportPreview, 'counts'> {
  const changes = { new: [], more: [], contested: [], changed: [] };
  const first = mistakes.first();
  const [total, shown] = [mistakes.total(), first.length];
  const why = 'the first mistakes are listed: correct them, and the others are told';
  const limits: Limit[] = total > shown ? [{ what: 'rows', shown, total, atLeast: false, why }] : [];
  return { ...known, newEntities: [], matches: [], changedEntities: [], changes, limits, digest: null };
}

function cut<T>(list: readonly T[]): T[] {
  return list.slice(0, MOST_IMPORTED.told);
}

function limitOf(what: string, { length: total }: readonly unknown[]): Limit[] {
  const shown = MOST_IMPORTED.told;
  if (total <= shown) return [];
  return [
    { what: 'rows', shown, total, atLeast: false, why: `of the ${what} the first ${shown} are listed` },
  ];
}
