import * as z from 'zod';
import { Article, ArticleId, Claim, Figure, Mention, Region, Span, Zone } from './article.ts';
import { CorrectedBefore } from './evidence.ts';
import { GivenRepair } from './judgements.ts';
import { Status } from './statuses.ts';

const Named = z.strictObject({ id: z.string(), name: z.string() });

/** A place in the text with its paragraph and zone, so that it can be told without the text. */
const Place = z.strictObject({ ...Span.shape, paragraph: z.int(), zone: Zone });
const Told = {
  at: z.array(Place),
  speaker: Named.nullable(),
  relay: Named.nullable(),
  subjectName: z.string(),
};

export const AccountClaim = z.strictObject({
  ...Claim.omit({ at: true }).shape,
  ...Told,
  objectName: z.string(),
  relKey: z.string(),
  status: Status,
  /** An analyst refused it: it carries no line. */
  rejected: z.boolean(),
  /** Who refused it, when and why. */
  disputed: GivenRepair.optional(),
  /** What it said as it was entered. */
  corrected: CorrectedBefore.optional(),
});
export type AccountClaim = z.infer<typeof AccountClaim>;

export const AccountFigure = z.strictObject({
  ...Figure.omit({ at: true }).shape,
  ...Told,
  placeName: z.string().nullable(),
});
export type AccountFigure = z.infer<typeof AccountFigure>;

export const AccountMention = z.strictObject({ ...Mention.omit({ surface: true }).shape, name: z.string() });
export type AccountMention = z.infer<typeof AccountMention>;

/** A passage that repeats one of another article; `title` is null while that one is not loaded. */
export const Copied = z.strictObject({
  start: z.int(),
  end: z.int(),
  of: z.strictObject({ article: ArticleId, start: z.int(), end: z.int(), title: z.string().nullable() }),
});
export type Copied = z.infer<typeof Copied>;

/** One article as it was read: the map of its text, all it was found to say, and the text where it is at hand. */
export const ArticleAccount = z.strictObject({
  article: z.strictObject({
    ...Article.omit({ regions: true, publisher: true, authors: true }).shape,
    publisher: Named,
    authors: z.array(Named),
  }),
  /** In the order of the text. */
  regions: z.array(Region),
  claims: z.array(AccountClaim),
  figures: z.array(AccountFigure),
  mentions: z.array(AccountMention),
  copies: z.array(Copied),
  /** The analyst's own copy, which has the very hash the article's record names. */
  text: z.string().nullable(),
  /** Why there is no text; null when there is one. */
  why: z.string().nullable(),
});
export type ArticleAccount = z.infer<typeof ArticleAccount>;
