import * as z from 'zod';
import type { Span } from '#contract/article';
import type { Said, StatementsAnswer } from '#contract/statements';
import { Status } from '#contract/ontology';
import { regionOf } from '../articles/region-of.ts';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import type { Asked } from './asked.ts';
import type { Document } from './documents.ts';
import { toExcerpt } from './excerpt.ts';

interface Telling {
  asked: Asked;
  documents: readonly Document[];
  texts: Texts;
}

type Told = Pick<StatementsAnswer, 'hits' | 'articles'>;

/** The hits as they stand now: who they are about and whether they were rejected may have changed since the index was made. */
export async function tellHits(db: Db, { asked, documents, texts }: Telling): Promise<Told> {
  const recordedIn = new Map(documents.map((document) => [document, recordedOf(document)]));
  const rows = await readRows(db, [...recordedIn.values()].flat());
  const [names, titles, named] = await Promise.all([
    readNames(db, [...rows.values()].flatMap(({ subjectId, objectId }) => [subjectId, objectId ?? subjectId])),
    readTitles(db, documents),
    readNamed(db, documents),
  ]); // oxfmt-ignore
  const toNamed = (id: string) => ({ id, name: names.get(id) ?? id });
  const toSaid = ({ id, says, subjectId }: Row) => ({ id, excerpt: toExcerpt(says, asked), subject: toNamed(subjectId) });
  const toClaim = (row: ClaimRow) => {
    const { relKey, told: status, rejected, objectId } = row;
    return { in: 'claims' as const, ...toSaid(row), relKey, status, rejected, object: toNamed(objectId) };
  };

  const tell = (document: Document): Said[] => {
    const { id, home, note, start, end } = document;
    if (document.in === 'notes') {
      const title = titles.get(home.id);
      if (title === undefined || note === null) return [];
      const investigation = { id: home.id, title };
      return [{ in: 'notes', id, investigation, of: note.of, excerpt: toExcerpt(note.text, asked) }];
    }
    const row = rows.get(id);
    const ofFile = home.file?.rows.get(id);
    if (ofFile !== undefined) {
      if (row === undefined || !isClaim(row)) return [];
      const { row: paragraph, file, column, cites } = ofFile;
      const place = { article: home.id, start: paragraph, end: paragraph, paragraph, zone: 'row' as const };
      const told = { ...(file !== undefined && { file }), column, ...(cites !== undefined && { cites }) };
      return [{ ...toClaim(row), ...place, ...told }];
    }
    if (home.article === null) return [];
    const { record } = home.article;
    const region = regionOf({ start, end }, record.regions);
    const place = {
      article: home.id,
      start,
      end,
      paragraph: region?.paragraph ?? 0,
      zone: region?.zone ?? 'chrome',
    };
    if (document.in === 'texts') {
      const text = texts.whole(record.textSha256);
      if (text === null) return [];
      const recorded = recordedOf(document).flatMap((one) => toRecorded(rows.get(one)));
      const excerpt = toExcerpt(text.slice(start, end), asked);
      return [{ in: 'texts', id, ...place, excerpt, recorded, named: named.get(id) ?? [] }];
    }
    if (row === undefined) return [];
    if (isClaim(row)) return [{ ...toClaim(row), ...place }];
    return [{ in: 'figures', ...toSaid(row), ...place }];
  };
  const hits = documents.flatMap(tell);
  const homes = new Map(documents.flatMap(({ home }) => {
    const record = home.article?.record ?? home.file?.record;
    return record === undefined ? [] : [[home.id, record] as const];
  }));
  return {
    hits,
    articles: [...homes.values()].map(({ id, title, publishedAt }) => ({ id, title, publishedAt })),
  };
} // oxfmt-ignore

/** Of a claim or figure itself; of a sentence those that stand in it. */
function recordedOf({ in: where, id, home, start, end }: Document): readonly string[] {
  if (where === 'claims' || where === 'figures') return [id];
  if (where === 'notes' || home.article === null) return [];
  const overlaps = (span: Span) => span.start < end && span.end > start;
  return home.article.recorded.filter(({ at }) => at.some(overlaps)).map((one) => one.id);
}

/** As it is stored. */
const Row = z.object({
  id: z.string(),
  says: z.string(),
  subjectId: z.string(),
  /** These four of a claim only. */
  objectId: z.string().optional(),
  relKey: z.string().optional(),
  told: Status.optional(),
  rejected: z.boolean().default(false),
});
type Row = z.infer<typeof Row>;
type ClaimRow = Row & { objectId: string; relKey: string; told: Status };

function isClaim(row: Row): row is ClaimRow {
  return row.objectId !== undefined && row.relKey !== undefined && row.told !== undefined;
}

async function readRows(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await db.records(internalText('said-recorded'), { ids: [...new Set(ids)] });
  return new Map(
    rows.map(({ row }) => {
      const read = Row.parse(row);
      return [read.id, read];
    }),
  );
}

function toRecorded(row: Row | undefined): Extract<Said, { in: 'texts' }>['recorded'] {
  if (row === undefined) return [];
  const { id, says, subjectId, objectId, relKey, rejected } = row;
  const isOfLine = objectId !== undefined && relKey !== undefined;
  const line = isOfLine ? { key: relKey, ends: [subjectId, objectId] as [string, string] } : null;
  return [{ id, kind: isOfLine ? 'claim' : 'figure', says, line, rejected }];
}

const Name = z.object({ id: z.string(), name: z.string() });

async function readNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.records(internalText('entity-names'), { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => Name.parse(row)).map(({ id, name }) => [id, name]));
}

const Titled = z.object({ id: z.string(), title: z.string() });

/** Of the investigations among them. */
async function readTitles(db: Db, documents: readonly Document[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(documents.filter((one) => one.in === 'notes').map(({ home }) => home.id));
  if (ids.size === 0) return new Map();
  const rows = await db.records(internalText('investigation-rows'), { ids: [...ids] });
  return new Map(rows.map((row) => Titled.parse(row)).map(({ id, title }) => [id, title]));
}

const NamedIn = z.object({ id: z.string(), named: z.array(Name) });

async function readNamed(
  db: Db,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, z.infer<typeof NamedIn>['named']>> {
  const places = documents
    .filter((one) => one.in === 'texts')
    .map(({ id, home, start, end }) => ({ id, article: home.id, start, end }));
  if (places.length === 0) return new Map();
  const rows = await db.records(internalText('said-named'), { places });
  return new Map(rows.map((row) => NamedIn.parse(row)).map(({ id, named }) => [id, named]));
}
