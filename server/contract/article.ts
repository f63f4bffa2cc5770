import * as z from 'zod';
import { dayRange, IsoPrefix, type Day } from './days.ts';
import { EntityType, RelationType } from './ontology.ts';

/** `type/slug`, stable for ever (DECISIONS 9). The slug of `person/wang-xiaohong` is NFKD ASCII of the first name. */
export const EntityId = z
  .string()
  .max(1_000, { error: 'an id has at most 1,000 letters', abort: true })
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written type/slug');
export const ArticleId = z
  .string()
  .regex(/^article\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an article id is article/slug');
export const FileId = z.string().regex(/^file\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a file id is file/slug');
/** Where claims come from: an article, or a file that somebody imported (DECISIONS 10). */
export const SourceId = z.union([ArticleId, FileId]);
export const ClaimId = z
  .string()
  .regex(/^(article|file)\/[a-z0-9-]+\/c[1-9]\d*$/, 'a claim id is the id of its source and /c<number>');
export const FigureId = z
  .string()
  .regex(/^(article|file)\/[a-z0-9-]+\/f[1-9]\d*$/, 'a figure id is the id of its source and /f<number>');
/** Which meeting, visit or launch a point is; the Event's id where there is one (DECISIONS 1). */
export const OccasionId = z.string().regex(/^(occasion|event)\/[a-z0-9]+(-[a-z0-9]+)*$/);

const Words = z.string().trim().min(1);
const Offset = z.int().min(0);

/** Offsets are UTF-16 code units of the decoded text, end exclusive. */
export const Stretch = z
  .strictObject({ start: Offset, end: Offset })
  .refine((range) => range.start < range.end, 'a span ends after it starts');
export type Stretch = z.infer<typeof Stretch>;

export const ZONES = [
  'title', 'standfirst', 'byline', 'dateline', 'subhead', 'body', 'caption',
  'other-headline', 'promo', 'chrome', 'comment', 'duplicate',
] as const; // oxfmt-ignore
export const Zone = z.enum(ZONES);
export type Zone = z.infer<typeof Zone>;
/** Zones that may carry a claim; a caption weighs less, an other-headline counts for review only. */
export const CLAIM_ZONES: readonly Zone[] = ['title', 'standfirst', 'subhead', 'body', 'caption'];

/**
 * A stretch of the text with one zone. Paragraphs are the lines that hold more than white space, counted from 1;
 * a paragraph is one region, or several where its zone changes (a dateline before the body).
 */
export const Region = z.strictObject({
  paragraph: z.int().min(1),
  start: Offset,
  end: Offset,
  zone: Zone,
});
export type Region = z.infer<typeof Region>;

/** Where a text says it. `via` is the antecedent of a pronoun; `copyOf` the passage this one repeats (DECISIONS 4). */
export const Span = z.strictObject({
  start: Offset,
  end: Offset,
  via: Stretch.optional(),
  copyOf: z.strictObject({ article: ArticleId, start: Offset, end: Offset }).optional(),
});
export type Span = z.infer<typeof Span>;

/** Not said but follows. `relation` and `end` mark the line itself; `date` marks only its dates. */
export const Inference = z.strictObject({ what: z.enum(['relation', 'date', 'end']), why: Words });

const Said = {
  voice: z.enum(['stated', 'said']),
  attributedTo: EntityId.optional(),
  relayedBy: EntityId.optional(),
  says: Words.max(400),
  at: z.array(Span).min(1),
};
const Dates = {
  from: IsoPrefix.optional(),
  to: IsoPrefix.optional(),
  notBefore: IsoPrefix.optional(),
  notAfter: IsoPrefix.optional(),
};

/** An entity id, a slug, a number or words, as the relation type's row in the ontology says; or a list of them. */
const QualifierValue = z.union([Words, z.number(), z.array(Words).min(1)]);

/** One sentence of ours about one subject, type and object (ONTOLOGY, Claims). */
export const Claim = z.strictObject({
  id: ClaimId,
  subject: EntityId,
  type: RelationType,
  object: EntityId,
  stance: z.enum(['asserts', 'denies']),
  reality: z.enum(['actual', 'alleged', 'planned', 'wanted']),
  hedged: z.literal(true).optional(),
  inferred: z.array(Inference).min(1).optional(),
  ...Said,
  ...Dates,
  precision: z.enum(['year', 'month', 'day', 'approximate']).optional(),
  asOf: IsoPrefix.optional(),
  occasion: OccasionId.optional(),
  qualifiers: z.record(z.string(), QualifierValue).optional(),
  /** The words of the office or title as this text has them; the slug is in `qualifiers.role`. */
  roleWords: Words.max(120).optional(),
});
export type Claim = z.infer<typeof Claim>;

/** A number claim: an interval, never an average (ONTOLOGY, Figures). A rank stands alone or beside it. */
export const Figure = z.strictObject({
  id: FigureId,
  subject: EntityId,
  metric: z.string(),
  unit: z.string(),
  min: z.number().optional(),
  max: z.number().optional(),
  minOpen: z.literal(true).optional(),
  maxOpen: z.literal(true).optional(),
  approx: z.literal(true).optional(),
  rank: z.int().min(1).optional(),
  per: Words.optional(),
  population: Words.max(120).optional(),
  place: EntityId.optional(),
  of: FigureId.optional(),
  ...Said,
  ...Dates,
  asOf: IsoPrefix,
  precision: z.enum(['year', 'month', 'day', 'approximate']),
  hedged: z.literal(true).optional(),
  inferred: z.array(Inference).min(1).optional(),
});
export type Figure = z.infer<typeof Figure>;

/** One place where an entity is named. `surface` is the name as written there: what search must find. */
export const Mention = z.strictObject({
  entity: EntityId,
  start: Offset,
  end: Offset,
  kind: z.enum(['name', 'demonym', 'nominal', 'trigger']),
  surface: z.string().min(1).max(120),
});
export type Mention = z.infer<typeof Mention>;

/** Which claim supports an authored attribute, or `editorial` where the editor chose it (DECISIONS 7). */
const Basis = z.union([z.literal('editorial'), ClaimId]);

/** What the members of a group are. */
export const MemberKind = z.enum(['person', 'official', 'company', 'entity', 'country', 'organization']);
export type MemberKind = z.infer<typeof MemberKind>;

export const Entity = z.strictObject({
  id: EntityId,
  type: EntityType,
  name: Words.max(200),
  named: z.boolean().default(true),
  aliases: z.array(Words.max(200)).default([]),
  summary: Words.max(400),
  kind: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .optional(),
  identifiers: z.array(z.strictObject({ scheme: Words, value: Words })).default([]),
  birthDate: IsoPrefix.optional(),
  /** Groups: what the members are and how many. An uncounted plural is at least 2. */
  memberKind: MemberKind.optional(),
  min: z.int().min(1).optional(),
  max: z.int().min(1).optional(),
  /** Unnamed persons and groups belong to the article or file that first speaks of them (DECISIONS 4). */
  article: SourceId.optional(),
  basis: z
    .strictObject({
      name: Basis,
      aliases: Basis,
      summary: Basis,
      kind: Basis,
      identifiers: Basis,
      birthDate: Basis,
    })
    .partial()
    .default({}),
});
export type Entity = z.infer<typeof Entity>;

/** Bibliographic data and the map of the text; never its sentences. */
export const Article = z.strictObject({
  id: ArticleId,
  title: Words,
  publisher: EntityId,
  authors: z.array(EntityId).default([]),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The day on which it was read there. */
  retrievedAt: IsoPrefix.optional(),
  language: z.string().default('en'),
  /** As exact as known; `inferred` says how a missing date was bounded. */
  publishedAt: IsoPrefix,
  publishedNotBefore: IsoPrefix.optional(),
  publishedNotAfter: IsoPrefix.optional(),
  publishedInferred: Words.optional(),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  textLength: z.int().min(1),
  regions: z.array(Region).min(1),
});
export type Article = z.infer<typeof Article>;

type Dated = Pick<Article, 'publishedAt' | 'publishedNotBefore' | 'publishedNotAfter'>;

/** Earliest and latest day on which it may have appeared. */
export function reportedDays(article: Dated): { first: Day; last: Day } {
  const { publishedAt, publishedNotBefore, publishedNotAfter } = article;
  return {
    first: dayRange(publishedNotBefore ?? publishedAt).first,
    last: dayRange(publishedNotAfter ?? publishedAt).last,
  };
}

/** `seed/articles/<date>-<slug>.json`: refers to entities by id. */
export const ArticleFile = z.strictObject({
  format: z.literal(1),
  article: Article,
  claims: z.array(Claim),
  figures: z.array(Figure),
  mentions: z.array(Mention),
});
export type ArticleFile = z.infer<typeof ArticleFile>;

/** `seed/entities.json`: every entity once. */
export const EntityFile = z.strictObject({ format: z.literal(1), entities: z.array(Entity) });
export type EntityFile = z.infer<typeof EntityFile>;

/** One article with all it refers to: what the importer takes, whoever read the text. */
export const ArticlePackage = z.strictObject({ ...ArticleFile.shape, entities: z.array(Entity) });
export type ArticlePackage = z.infer<typeof ArticlePackage>;
