import * as z from 'zod';
import { ArticleId, Claim, EntityId, OccasionId } from '#contract/article';
import { IsoPrefix } from '#contract/days';
import { relationRow, RelationType } from '#contract/ontology';
import { toBeginning } from '#contract/shown-line';
import { cellsOf, isSaid, type Cells, type Told } from './csv-cells.ts';
import { qualifiersIn } from './csv-relations.ts';
import type { DraftPlace, DraftRelation } from './draft.ts';

const COLUMNS = {
  relation: 'relation', claim: 'claim', says: 'says', subject: 'subject', object: 'object', stance: 'stance', voice: 'voice',
  reality: 'reality', speaker: 'speaker', relay: 'relay', hedged: 'hedged', inferred: 'inferred', from: 'happened_from',
  to: 'happened_to', notBefore: 'not_before', notAfter: 'not_after', asOf: 'shown_on', precision: 'precision',
  occasion: 'occasion', qualifiers: 'qualifiers', roleWords: 'words_of_role', carriesBy: 'carries_by', article: 'article',
  published: 'published', zone: 'zone', start: 'start', end: 'end', story: 'story', citation: 'citation',
} as const; // oxfmt-ignore
type Row = Cells<keyof typeof COLUMNS>;

/** A claim of the table of evidence, and the key of the relation that it was told to carry. */
export interface OwnClaim {
  relation: string;
  draft: DraftRelation;
}

/** The claims that our own export lists beside its relations, each with all of its passages. */
export function evidenceOf(file: number, told: Told): OwnClaim[] {
  const { name } = told.tables[file] ?? { name: '' };
  const present = new Set(told.tables[file]?.columns);
  const columns = Object.fromEntries(Object.entries(COLUMNS).filter(([, column]) => present.has(column)));
  const rows = new Map<string, Row[]>();
  for (const row of cellsOf({ file, columns }, told)) {
    // What a derived relation borrows is told by the relation that it comes from.
    const id = row.of('carriesBy') === '' ? row.of('claim') || `row ${row.row}` : null;
    if (id === null) told.left.leave('passages of derived relations', 'they are told by the relations that these come from');
    else rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return [...rows.values()].flatMap((own) => claimOf(own, name) ?? []);
} // oxfmt-ignore

function claimOf(rows: readonly Row[], file: string): OwnClaim | null {
  const [first] = rows;
  if (first === undefined) return null;
  const type = RelationType.safeParse(first.of('relation').split('|')[0]).data;
  if (type === undefined || relationRow(type).derived === true) {
    first.wrong('relation', 'is no key of a relation', 'Leave it as it was exported.');
    return null;
  }
  const fields = fieldsOf(first);
  const says = first.of('says');
  if (says.length > MOST_SAID) first.wrong('says', `has ${says.length} letters`, `Of ${MOST_SAID} letters at most.`);
  if (fields === null || says.length > MOST_SAID) return null;
  const qualifiers = qualifiersIn(first, type);
  const id = first.of('claim');
  const published = IsoPrefix.safeParse(first.of('published')).data;
  const inferred = toInferred(first.parts('inferred'));
  return {
    relation: first.of('relation'),
    draft: {
      file, row: first.row, column: 'claim', columns: COLUMNS,
      claim: {
        ...fields, type, says: says || null, subject: first.of('subject'), object: first.of('object'),
        ...(isSaid(first.of('hedged')) && { hedged: true as const }),
        ...(inferred.length > 0 && { inferred }),
        ...(qualifiers !== null && { qualifiers }),
        ...(first.of('roleWords') !== '' && { roleWords: first.of('roleWords').slice(0, 120) }),
      },
      reported: published ?? null,
      cites: null,
      places: rows.map((row) => placeOf(row, id)),
      ...(id !== '' && { origin: id }),
    },
  };
} // oxfmt-ignore

/** A table tells what was inferred, and not why. */
export function toInferred(parts: readonly string[]): NonNullable<Claim['inferred']> {
  const what = parts.flatMap((one) => Inferred.safeParse(one).data ?? []);
  return what.map((one) => ({ what: one, why: 'The export marks it as inferred.' }));
}

const MOST_SAID = 400;
const Inferred = z.enum(['relation', 'date', 'end']);
const { stance, voice, reality, precision } = Claim.shape;
/** The cells that hold one word of few, a date or an id; what is empty is not told. */
const FIELDS = {
  stance, voice, reality, precision,
  from: IsoPrefix.optional(), to: IsoPrefix.optional(), notBefore: IsoPrefix.optional(), notAfter: IsoPrefix.optional(),
  asOf: IsoPrefix.optional(), occasion: OccasionId.optional(), attributedTo: EntityId.optional(), relayedBy: EntityId.optional(),
} as const; // oxfmt-ignore
const Fields = z.object(FIELDS);
const NAMED = { attributedTo: 'speaker', relayedBy: 'relay' } as const;

function fieldsOf(row: Row): z.infer<typeof Fields> | null {
  const columnOf = (name: keyof typeof FIELDS) => (name in NAMED ? NAMED[name as keyof typeof NAMED] : (name as 'from'));
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[]; // its own keys
  const read = Fields.safeParse(Object.fromEntries(names.map((name) => [name, row.of(columnOf(name)) || undefined])));
  for (const { path } of read.error?.issues ?? [])
    row.wrong(columnOf(path[0] as keyof typeof FIELDS), 'is none of what may stand there', 'Leave it as it was exported, or write it as the other rows do.');
  return read.data ?? null;
} // oxfmt-ignore

/** Where the file says it, and which passage of an article that is: a claim that has no id is the file's own. */
function placeOf(row: Row, claim: string): DraftPlace {
  const cites = toBeginning(row.of('citation'), 400);
  return {
    row: row.row,
    ...(cites !== '' && { cites }),
    ...copyOf({
      claim,
      article: row.of('article'),
      story: row.of('story'),
      start: Number(row.of('start')),
      end: Number(row.of('end')),
    }),
    ...(row.of('zone') === 'caption' && { caption: true as const }),
  };
}

/**
 * The passage that is repeated: the claim's own, or the beginning of the article that told it first, where only that is
 * known; nothing where the claim is of a file that repeats nobody.
 */
export function copyOf({
  claim,
  article,
  story,
  start,
  end,
}: {
  claim: string;
  article: string;
  story: string;
  start: number;
  end: number;
}): Pick<DraftPlace, 'copyOf'> {
  if (claim === '' || !ArticleId.safeParse(story).success) return {};
  if (story !== article) return { copyOf: { article: story, ...BEGINNING } };
  const isPassage = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  return { copyOf: { article, ...(isPassage ? { start, end } : BEGINNING) } };
}

const BEGINNING = { start: 0, end: 1 } as const;
