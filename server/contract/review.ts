import * as z from 'zod';
import { ArticleId, Entity, EntityId, Region, Stretch } from './article.ts';
import { IsoPrefix } from './days.ts';
import { ClaimDraft, FigureDraft, SuggestionKey, TextReading } from './reading.ts';
import { shownLine } from './shown-line.ts';

/** What one text holds at most. Longer ones are no articles, and reading is bounded by it. */
export const MOST_INTAKE = { bytes: 20_000_000, letters: 2_000_000, passageLetters: 20_000 } as const;

const Line = (what: string, most: number) => shownLine(what, most);

/** What is known of an article; null: nobody has said it, and it is asked for. */
export const ArticleAbout = z.strictObject({
  title: Line('title', 300).nullable(),
  /** Its name, as it would stand in the graph. */
  publisher: Line('publisher', 200).nullable(),
  authors: z.array(Line('author', 200)).max(20),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  retrievedAt: IsoPrefix.nullable(),
  publishedAt: IsoPrefix.nullable(),
  /** How it was bounded, where the text does not have it. */
  publishedInferred: z.string().trim().min(1).max(500).nullable(),
  /** BCP 47, `und` where nobody can tell. */
  language: z.string().min(2).max(35),
});
export type ArticleAbout = z.infer<typeof ArticleAbout>;

/** Another text of which this one is a copy, whole or in part: suggested, and decided by the analyst. */
export const CopySuggestion = z.strictObject({
  of: ArticleId,
  title: z.string(),
  /** Which part of the shingles of the shorter text stands in the other: 0.5 or more is suggested. */
  containment: z.number(),
  /** The same words in both, longest runs, in the order of this text. */
  passages: z.array(z.strictObject({ here: Stretch, there: Stretch })),
});
export type CopySuggestion = z.infer<typeof CopySuggestion>;

/** Whether facts may be read from it by the machine, and why not. */
export const ReadVerdict = z.strictObject({
  is: z.enum(['read', 'not-asked', 'other-language', 'too-long', 'stopped']),
  /** In words, where it was not read: manual claims are offered in any case. */
  why: z.string().nullable(),
});
export type ReadVerdict = z.infer<typeof ReadVerdict>;

/** Somebody as the reviewer has put it: the local entity, and whom of the graph it is. */
export const ReviewedEntity = z.strictObject({
  entity: Entity.omit({ article: true, basis: true }),
  /** An id of the graph, or `new`; null: not decided yet, the only exact match counts. */
  as: z.union([z.literal('new'), EntityId]).nullable(),
});
export type ReviewedEntity = z.infer<typeof ReviewedEntity>;

const Accepted = z.strictObject({ key: SuggestionKey, claim: ClaimDraft });
const AcceptedFigure = z.strictObject({ key: SuggestionKey, figure: FigureDraft });
const Why = z.string().trim().min(1).max(500);

/**
 * One decision. Append-only: the last word on a key, an entity, a stretch or a field holds, and undoing is a step like
 * any other. What was accepted is kept as it was seen, so that a newer reader changes nothing that was decided.
 */
export const ReviewStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('about'), about: ArticleAbout }),
  /** The zone of these stretches from now on; each lies in one paragraph. */
  z.strictObject({ kind: z.literal('zone'), regions: z.array(Region).min(1).max(2_000) }),
  z.strictObject({ kind: z.literal('entity'), entity: ReviewedEntity }),
  /** This local one is not that one of the graph, for ever. */
  z.strictObject({ kind: z.literal('different'), entity: EntityId, from: EntityId }),
  /** One or many at once: one step, one undo. A claim made by hand or edited is accepted as it was made. */
  z.strictObject({
    kind: z.literal('accept'),
    claims: z.array(Accepted).max(2_000),
    figures: z.array(AcceptedFigure).max(2_000),
  }),
  z.strictObject({
    kind: z.literal('reject'),
    keys: z.array(SuggestionKey).min(1).max(2_000),
    why: Why.optional(),
  }),
  /** Back to "not decided". */
  z.strictObject({ kind: z.literal('reopen'), keys: z.array(SuggestionKey).min(1).max(2_000) }),
  z.strictObject({ kind: z.literal('story'), of: ArticleId, same: z.boolean() }),
  z.strictObject({ kind: z.literal('undo'), step: z.int().min(1) }),
]);
export type ReviewStep = z.infer<typeof ReviewStep>;

/** A ULID, given by whoever decides: sent once more because the answer was lost, a step is recorded once. */
export const StepId = z.string().regex(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'the id of a step');

/** A step as it was recorded: numbered from 1 within its article. */
export const ReviewStepRecord = z.strictObject({
  n: z.int().min(1),
  by: z.string(),
  at: z.string(),
  step: ReviewStep,
});
export type ReviewStepRecord = z.infer<typeof ReviewStepRecord>;

export const REVIEW_STATES = {
  open: 'under review',
  published: 'published',
  changed: 'published, with decisions since',
  unpublished: 'taken back',
} as const;
export type ReviewState = keyof typeof REVIEW_STATES;

/** An article on the reviewers' table. */
export const ReviewRow = z.strictObject({
  id: ArticleId,
  about: ArticleAbout,
  /** A passage was pasted to make a fact of: nothing was suggested. */
  passage: z.boolean(),
  addedBy: z.string(),
  addedAt: z.string(),
  /** What it was called as a file; null where it was pasted. */
  fileName: z.string().nullable(),
  textSha256: z.string(),
  state: z.enum(Object.keys(REVIEW_STATES) as [ReviewState]),
  steps: z.int(),
  /** Accepted claims and figures, rejected ones. */
  accepted: z.int(),
  rejected: z.int(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** All that somebody needs who reviews an article. */
export const ReviewAccount = z.strictObject({
  row: ReviewRow,
  /** From the analyst's own folder; null, with the reason, where it is not there (any more). */
  text: z.string().nullable(),
  why: z.string().nullable(),
  /** As rules found them, before anybody corrected them. */
  regions: z.array(Region),
  verdict: ReadVerdict,
  reading: TextReading,
  copies: z.array(CopySuggestion),
  steps: z.array(ReviewStepRecord),
});
export type ReviewAccount = z.infer<typeof ReviewAccount>;
