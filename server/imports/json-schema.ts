import * as z from 'zod';
import { Claim, Entity, Figure } from '#contract/article';
import { EXPORT_FILE_VERSION } from '#contract/exports';
import { IsoPrefix } from '#contract/days';
import { EntityType } from '#contract/ontology';

const Named = z.object({ id: z.string().max(1_000), name: z.string().max(400) });

/** Of an exported entity what can be taken in; what was worked out of its relations is worked out anew. */
export const JsonNode = z.object({
  id: z.string().max(1_000),
  type: EntityType,
  name: Entity.shape.name,
  named: z.boolean().default(true),
  aliases: z.array(Entity.shape.name).default([]),
  identifiers: z.array(z.string().trim().min(1).max(400)).max(100).default([]),
  birthDate: IsoPrefix.optional(),
  summary: z.string().nullable().default(null),
  kind: z.string().nullable().default(null),
  members: z
    .object({ kind: z.string().nullable(), min: z.int().min(1), max: z.int().min(1).nullable() })
    .nullable()
    .default(null),
});
export type JsonNode = z.infer<typeof JsonNode>;

const { id: _id, at: _at, subject: _subject, object: _object, ...said } = Claim.shape;

/** Of an exported claim what can be taken in, with the names it was told by. */
export const JsonClaim = z.object({
  ...said,
  id: z.string().max(1_000),
  subject: z.string().max(1_000),
  object: z.string().max(1_000),
  attributedTo: z.string().max(1_000).optional(),
  relayedBy: z.string().max(1_000).optional(),
  subjectName: z.string().max(400),
  objectName: z.string().max(400),
  speaker: Named.nullable().default(null),
  relay: Named.nullable().default(null),
  at: z.array(
    z.object({
      article: z.string(),
      paragraph: z.int(),
      zone: z.string(),
      start: z.int(),
      end: z.int(),
      story: z.string(),
      cites: z.string().optional(),
      column: z.string().optional(),
    }),
  ),
});
export type JsonClaim = z.infer<typeof JsonClaim>;

const { id: _figure, at: _places, subject: _of, place: _place, ...counted } = Figure.shape;

/** Of an exported figure what can be taken in, with the names it was told by. */
export const JsonFigure = z.object({
  ...counted,
  id: z.string().max(1_000),
  subject: z.string().max(1_000),
  subjectName: z.string().max(400),
  place: z.string().max(1_000).optional(),
  placeName: z.string().max(400).optional(),
  attributedTo: z.string().max(1_000).optional(),
  relayedBy: z.string().max(1_000).optional(),
  speaker: Named.nullable().default(null),
  relay: Named.nullable().default(null),
  at: JsonClaim.shape.at,
});
export type JsonFigure = z.infer<typeof JsonFigure>;

export const JsonArticle = z.object({
  id: z.string(),
  title: z.string(),
  publisher: Named,
  publishedAt: IsoPrefix,
  url: z.string().optional(),
});
export type JsonArticle = z.infer<typeof JsonArticle>;

/** What our own export says of itself; its lists are read one by one, so that each mistake has its place. */
export const JsonHead = z.object({
  format: z.literal('redthread/export'),
  version: z.int().min(1),
  nodes: z.array(z.unknown()),
  evidence: z.array(z.unknown()),
  articles: z.array(z.unknown()),
  /** Not yet of the first form. */
  figures: z.array(z.unknown()).default([]),
  limits: z.array(z.string()).default([]),
});

/** The newest form that this program reads. */
export const NEWEST_JSON = EXPORT_FILE_VERSION;
