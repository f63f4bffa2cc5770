import * as z from 'zod';
import { EntityId } from './article.ts';
import { IsoPrefix } from './days.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { Citation, EvidenceArticle, EvidenceClaim, EvidenceFigure } from './evidence.ts';
import { GraphEdge, GraphNode } from './graph.ts';
import { MAX_DRAWN, MAX_LINES } from './query.ts';
import { shownLine } from './shown-line.ts';

/** Every form in which the data leave; what each is for stands in client/export/formats.ts. */
export const EXPORT_FORMATS = ['csv', 'json', 'graphml', 'gexf', 'cypher', 'ftm'] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** More reasons than filters have. */
const MOST_LEFT_OUT = 40;

/** The day by which it is judged what has ended; null = that of the latest article or file. */
const asOf = IsoPrefix.nullable().default(null);

/** All that is loaded, or what somebody has before him: the page says by id and key what that is, and what it hides. */
export const ExportRequest = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('everything'), asOf }),
  z.strictObject({
    what: z.enum(['drawn', 'selection']),
    asOf,
    /** Of the investigation. */
    title: shownLine('title', 200).nullable().default(null),
    nodes: z.array(EntityId).max(MAX_DRAWN),
    edges: z.array(z.string().min(1).max(1_000)).max(MAX_LINES),
    /** What of the desk does not go along, and why, in words: they stand in the file. */
    leftOut: z.array(shownLine('reason', 500)).max(MOST_LEFT_OUT).default([]),
  }),
]);
export type ExportRequest = z.infer<typeof ExportRequest>;
export type ExportWhat = ExportRequest['what'];

export const EXPORT_FILE_FORMAT = 'redthread/export';
/** What this program writes, and the newest it reads. The second holds figures. */
export const EXPORT_FILE_VERSION = 2;

/** What a canvas does not draw of an entity; each is left out where nothing is known. */
export const ExportedNode = z.strictObject({
  ...GraphNode.shape,
  /** As `scheme:value`. */
  identifiers: z.array(z.string()).min(1).optional(),
  birthDate: IsoPrefix.optional(),
  /** Of those that analysts merged into it: every door knows it by these, too. */
  formerIds: z.array(z.string()).min(1).optional(),
});
export type ExportedNode = z.infer<typeof ExportedNode>;

/** Passages stay with the texts, and so does whether a text is at hand. */
const { passage: _passage, ...place } = Citation.shape;
export const ExportedClaim = z.strictObject({
  ...EvidenceClaim.shape,
  at: z.array(z.strictObject(place)),
});
export type ExportedClaim = z.infer<typeof ExportedClaim>;

/** A number that a source gives, by whom it is of: its `subject` is among the entities. */
export const ExportedFigure = z.strictObject({
  ...EvidenceFigure.shape,
  at: z.array(z.strictObject(place)),
  /** What `place` is called. */
  placeName: z.string().optional(),
});
export type ExportedFigure = z.infer<typeof ExportedFigure>;

const { text: _text, ...bibliography } = EvidenceArticle.shape;
export const ExportedArticle = z.strictObject(bibliography);
export type ExportedArticle = z.infer<typeof ExportedArticle>;

export const ExportedRelation = z.strictObject({
  ...GraphEdge.shape,
  /** Over as of the day of the file. */
  ended: z.boolean(),
  /** Ids of the claims that carry it; of a derived one, of those of the lines that it stands for. */
  claims: z.array(z.string()),
  /** More than are listed, where it is told very often. */
  claimsInAll: z.int().min(0),
});
export type ExportedRelation = z.infer<typeof ExportedRelation>;

/**
 * The data of a graph as our own file: each entity, relation, claim, figure and source that is exported, with all that is known of
 * it. What else the graph holds of them is told in `limits`.
 */
export const ExportFile = z.strictObject({
  format: z.literal(EXPORT_FILE_FORMAT),
  version: z.literal(EXPORT_FILE_VERSION),
  /** The version of the program that wrote it. */
  redthread: z.string().max(100),
  what: z.enum(['everything', 'drawn', 'selection']),
  title: z.string().nullable(),
  asOf: IsoPrefix.nullable(),
  counts: z.strictObject({ nodes: z.int().min(0), relations: z.int().min(0), figures: z.int().min(0) }),
  /** What is not in the file, and why. */
  limits: z.array(z.string()),
  nodes: z.array(ExportedNode),
  relations: z.array(ExportedRelation),
  evidence: z.array(ExportedClaim),
  figures: z.array(ExportedFigure),
  articles: z.array(ExportedArticle),
});
export type ExportFile = z.infer<typeof ExportFile>;

/** The same as JSON Schema 2020-12. */
export function toExportSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(ExportFile, { io: 'output', unrepresentable: 'any' }),
    title: 'Redthread export',
    description: `Data of Redthread as JSON, version ${EXPORT_FILE_VERSION}. Beyond this schema, ids and keys are told once, each relation's ends and each figure's subject are among the nodes, and each claim's and figure's articles among the articles.`,
  };
}

export const EXPORT_ENDPOINTS = {
  exportSchema: {
    method: 'GET', path: '/api/schemas/export.json', about: 'The schema of data exported as JSON, as JSON Schema 2020-12.',
    response: z.looseObject({}), errors: [],
  },
  exportData: {
    method: 'POST', path: '/api/exports/:format', about: 'Entities, relations and their evidence as a file: all that is loaded, or what is named by id and key. It is sent as it is read; a file that breaks off is to be thrown away.',
    params: z.strictObject({ format: ExportFormat }), body: ExportRequest, response: z.custom<File>(), file: true,
    errors: ['bad-request', 'changed-meanwhile', 'nothing-to-export', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
