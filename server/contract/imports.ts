import * as z from 'zod';
import { EntityId, FileId } from './article.ts';
import { IsoPrefix } from './days.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { EntityType, RelationType, Status } from './ontology.ts';
import { FileFormat } from './file-source.ts';
import { Limit } from './graph.ts';
import { shownLine } from './shown-line.ts';

/** What one import holds at most; a list of mistakes or changes is cut at `told`, and says so. */
export const MOST_IMPORTED = {
  bytes: 20_000_000,
  rows: 50_000,
  /**
   * New entities, claims and figures that a file brings, together. Measured with pairs of CSV on our own Neo4j, whose transactions
   * hold 256 MB: 5,000 + 5,000 fit, 1,000 + 9,000 and 9,000 + 1,000 too, and 6,000 + 6,000; 7,500 + 7,500 do not. On
   * two cores that others kept busy (load 12), the preview of ten thousand took 15 to 28 s and the import 36 to 78 s.
   */
  written: 10_000,
  columns: 200,
  letters: 10_000,
  told: 200,
} as const;

export const ImportedFile = z.strictObject({
  name: z.string().trim().min(1).max(200),
  text: z.string().max(MOST_IMPORTED.bytes, 'a file of 20 MB at most'),
});
export type ImportedFile = z.infer<typeof ImportedFile>;

const Column = z.string().min(1).max(MOST_IMPORTED.letters);
const Word = z.string().max(MOST_IMPORTED.letters);

/** Which column of a table of nodes holds what. */
export const NODE_FIELDS = [
  'id', 'name', 'type', 'aliases', 'summary', 'kind', 'named', 'birthDate', 'identifiers', 'members', 'membersLeast', 'membersMost',
] as const; // oxfmt-ignore
/**
 * Which column of a table of relations holds what; `cites` is whom a row names as its source. The last three are told by
 * our own exports: by the key it is known which relation a row sums up.
 */
export const RELATION_FIELDS = [
  'from', 'to', 'type', 'status', 'since', 'until', 'notBefore', 'notAfter', 'shownOn', 'role', 'cites', 'reported', 'says', 'speaker',
  'qualifiers', 'hedged', 'inferred', 'occasion', 'key', 'periods', 'certain',
] as const; // oxfmt-ignore
export type NodeField = (typeof NODE_FIELDS)[number];
export type RelationField = (typeof RELATION_FIELDS)[number];

/** Their word as ours; null leaves its rows out. */
const translated = <T extends z.ZodType>(as: T) =>
  z.array(z.strictObject({ word: Word, as: as.nullable() })).max(MOST_IMPORTED.told);

export const NodeMapping = z.strictObject({
  /** The place of the file in the request. */
  file: z.int().min(0).max(3),
  columns: z.partialRecord(z.enum(NODE_FIELDS), Column),
  /** Of every row, where no column says it. */
  type: EntityType.nullable(),
  types: translated(EntityType),
});
export type NodeMapping = z.infer<typeof NodeMapping>;

export const RelationMapping = z.strictObject({
  file: z.int().min(0).max(3),
  columns: z.partialRecord(z.enum(RELATION_FIELDS), Column),
  type: RelationType.nullable(),
  types: translated(RelationType),
  status: Status,
  statuses: translated(Status),
});
export type RelationMapping = z.infer<typeof RelationMapping>;

/** How a pair of tables is read. */
export const CsvMapping = z.strictObject({
  nodes: NodeMapping.nullable(),
  relations: RelationMapping.nullable(),
});
export type CsvMapping = z.infer<typeof CsvMapping>;

/** Whom somebody in the file is: one who is in the graph, or somebody else who has the same name. */
const Choice = z.strictObject({ ref: Word, as: z.union([z.literal('new'), EntityId]) });

export const ImportRequest = z.strictObject({
  /** One file, or a table of nodes and one of relations; of our own exports with what stands beside them. */
  files: z.array(ImportedFile).min(1).max(4, 'one file, or the tables of one export'),
  /** Who made the file, if that is known: the voice that speaks. */
  maker: shownLine('maker', 200).nullable(),
  /** The day of the file: what it says was reported then, where its rows do not say otherwise. */
  date: IsoPrefix,
  /** Null: as it is suggested. */
  mapping: CsvMapping.nullable(),
  choices: z.array(Choice).max(MOST_IMPORTED.rows),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** One thing that is wrong, where, and what to try. */
export const ImportMistake = z.strictObject({
  file: z.string(),
  /** Null where the file as a whole is meant. */
  row: z.int().nullable(),
  column: z.string().nullable(),
  /** What stands there, cut to what can be read. */
  value: z.string().nullable(),
  problem: z.string(),
  advice: z.string(),
});
export type ImportMistake = z.infer<typeof ImportMistake>;

/** A table as it was read, so that its columns can be told apart. */
export const ImportTable = z.strictObject({
  name: z.string(),
  rows: z.int(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      samples: z.array(z.string()),
      /** All of them where there are few, so that each can be given a meaning. */
      words: z.array(z.string()),
    }),
  ),
});
export type ImportTable = z.infer<typeof ImportTable>;

const Named = z.strictObject({ id: z.string(), name: z.string(), type: EntityType });

/** Somebody of the file who is in the graph already, by the id or by exactly this name and type. */
export const ImportMatch = z.strictObject({
  ref: z.string(),
  row: z.int(),
  name: z.string(),
  type: EntityType,
  by: z.enum(['id', 'name']),
  /** Those it may be; by id there is one. */
  candidates: z.array(Named).min(1),
  as: z.union([z.literal('new'), EntityId]),
});
export type ImportMatch = z.infer<typeof ImportMatch>;

/** A relation that would be new, or be told by one source more, or change. */
export const ImportChange = z.strictObject({
  key: z.string(),
  says: z.string(),
  row: z.int().nullable(),
  before: z.strictObject({ status: Status, contested: z.boolean() }).nullable(),
  after: z.strictObject({ status: Status, contested: z.boolean() }),
});
export type ImportChange = z.infer<typeof ImportChange>;

export const ImportPreview = z.strictObject({
  /** Null where it is not known what the file is. */
  format: FileFormat.nullable(),
  tables: z.array(ImportTable),
  /** As it was read: what was asked, or what is suggested. */
  mapping: CsvMapping.nullable(),
  /** This very file, read just so, is in the graph already: nothing would change. */
  again: z.strictObject({ by: z.string() }).nullable(),
  mistakes: z.array(ImportMistake),
  counts: z.strictObject({
    rows: z.int(),
    mistakes: z.int(),
    /** Each once. Known ones by how it is known who they are: by their id, by name and type, or only as a relation names them. */
    entities: z.strictObject({
      new: z.int(),
      byId: z.int(),
      byName: z.int(),
      byRelation: z.int(),
      /** Of the known ones, those that get a name or something else that they had not. */
      changed: z.int(),
    }),
    relations: z.strictObject({ new: z.int(), more: z.int(), contested: z.int(), changed: z.int() }),
    claims: z.int(),
    figures: z.int(),
  }),
  /** What the file holds and Redthread has no place for, or what was left out on purpose. */
  leftOut: z.array(z.strictObject({ what: z.string(), count: z.int(), why: z.string() })),
  /** What an export of ours does not hold, in sentences. */
  missing: z.array(z.string()),
  /** Columns that no property was chosen for, with how many of their cells hold anything. */
  unread: z.array(z.strictObject({ file: z.string(), column: z.string(), cells: z.int(), why: z.string() })),
  newEntities: z.array(z.strictObject({ ...Named.shape, row: z.int() })),
  matches: z.array(ImportMatch),
  /** Known ones of whom the file tells more; what of them would be another. */
  changedEntities: z.array(z.strictObject({ ...Named.shape, what: z.array(z.string()) })),
  changes: z.strictObject({
    new: z.array(ImportChange),
    more: z.array(ImportChange),
    contested: z.array(ImportChange),
    changed: z.array(ImportChange),
  }),
  limits: z.array(Limit),
  /** Approves what was shown, and nothing else; null while there is a mistake or nothing new. */
  digest: z.string().nullable(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** A file that is in the graph. */
export const ImportRow = z.strictObject({
  id: FileId,
  title: z.string(),
  format: FileFormat,
  maker: z.string().nullable(),
  date: IsoPrefix,
  importedBy: z.string(),
  /** When it came in, by the clock of the database. */
  at: z.string().nullable(),
  claims: z.int(),
  figures: z.int(),
  entities: z.int(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** The doors of what is taken in from files. */
export const IMPORT_ENDPOINTS = {
  imports: {
    method: 'GET', path: '/api/imports', about: 'The files that were imported, the last one first.',
    response: z.strictObject({ imports: z.array(ImportRow), limits: z.array(Limit) }), errors: ASKS_DATABASE,
  },
  previewImport: {
    method: 'POST', path: '/api/imports/preview', about: 'What a file would change, and all that is wrong with it by row and column. Nothing is written.',
    body: ImportRequest, response: ImportPreview, errors: ['bad-request', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  importFile: {
    method: 'POST', path: '/api/imports', about: 'Takes in what a preview has shown, in one transaction; `digest` is that of the preview. The same file twice changes nothing. X-Analyst, percent-encoded, names who approves.',
    body: z.strictObject({ ...ImportRequest.shape, digest: z.string().max(100) }),
    response: z.strictObject({ row: ImportRow, again: z.boolean() }),
    errors: ['bad-request', 'no-analyst', 'import-mistakes', 'import-changed', 'load-under-way', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  removeImport: {
    method: 'DELETE', path: '/api/imports/:id', about: 'Takes a file out again: its claims go, and the facts are what they were without it. X-Analyst, percent-encoded, names who does.',
    params: z.strictObject({ id: FileId }), response: z.strictObject({ id: FileId }),
    errors: ['bad-request', 'no-analyst', 'unknown-import', 'load-under-way', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
