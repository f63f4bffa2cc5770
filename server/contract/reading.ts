import * as z from 'zod';
import { Claim, Entity, EntityId, Figure, Stretch, Mention, Region } from './article.ts';
import { Limit } from './graph.ts';
import { EntityType } from './ontology.ts';

/**
 * What reading one text suggests. Offsets are UTF-16 code units of the decoded text, end exclusive. Everybody in it has a
 * local id of the form of an entity's (`person/wang-yi`), made of the type and of the best name that the text itself has:
 * the same text gives the same ids, whatever the graph holds. Whom of the graph they are is decided by whoever reviews.
 */

/** Whom the graph knows by which names: what the reader may find besides its own lists. */
export const KnownName = z.strictObject({
  id: EntityId,
  type: EntityType,
  /** The name, then the aliases. */
  names: z.array(z.string()).min(1),
});
export type KnownName = z.infer<typeof KnownName>;

/** One text as the reader takes it. */
export const ReadableText = z.strictObject({
  text: z.string(),
  regions: z.array(Region),
  /** Against which "today" and "last week" are resolved; null where nobody knows it. */
  publishedAt: z.string().nullable(),
  /** Who speaks where the text says "we": the publisher's name; null where nobody knows it. */
  publisher: z.string().nullable(),
  known: z.array(KnownName),
});
export type ReadableText = z.infer<typeof ReadableText>;

/** Somebody of the graph who may be meant, and why: "is called exactly so", "shares the surname", "a list has this name". */
export const ReadCandidate = z.strictObject({ id: EntityId, name: z.string(), why: z.string() });
export type ReadCandidate = z.infer<typeof ReadCandidate>;

/** Somebody whom the text speaks of, in the form in which an entity is declared. */
export const ReadEntity = z.strictObject({
  ...Entity.pick({ id: true, type: true, name: true, aliases: true, kind: true, birthDate: true, memberKind: true, min: true, max: true }).shape,
  named: z.boolean(),
  /** Not named as itself, only within a title: "Secretary of State" names the Department of State. */
  implied: z.literal(true).optional(),
  /** By what it was found, for people: "the list of countries", "a title before the name". */
  why: z.string(),
  candidates: z.array(ReadCandidate),
  /** Of a group: of which other it is some, and at which place they are told of. */
  some: z.strictObject({ of: EntityId, at: EntityId.optional() }).optional(),
}); // oxfmt-ignore
export type ReadEntity = z.infer<typeof ReadEntity>;

/** The content of a claim while it is being decided: its ends and qualifiers hold local ids. */
export const ClaimDraft = Claim.omit({ id: true });
export type ClaimDraft = z.infer<typeof ClaimDraft>;
export const FigureDraft = Figure.omit({ id: true });
export type FigureDraft = z.infer<typeof FigureDraft>;

/** Strong ones come first; weak ones have a lane of their own. */
export const Lane = z.enum(['strong', 'weak']);
export type Lane = z.infer<typeof Lane>;

/** Never asked twice: of what is said, about whom, and in which sentence, whichever rule found it and however exactly. */
export const SuggestionKey = z.string().regex(/^[a-z0-9-]+\/[0-9a-f]{16}$|^own\/[0-9a-hjkmnp-tv-z]{26}$/);

const Suggested = {
  key: SuggestionKey,
  /** `sanctions/designated`: which rule of which pack. */
  rule: z.string(),
  lane: Lane,
};
export const SuggestedClaim = z.strictObject({ ...Suggested, claim: ClaimDraft });
export type SuggestedClaim = z.infer<typeof SuggestedClaim>;
export const SuggestedFigure = z.strictObject({ ...Suggested, figure: FigureDraft });
export type SuggestedFigure = z.infer<typeof SuggestedFigure>;

/** How often a rule was right where people have said what is right. */
export const RuleMeasure = z.strictObject({
  rule: z.string(),
  about: z.string(),
  right: z.int(),
  of: z.int(),
});
export type RuleMeasure = z.infer<typeof RuleMeasure>;

/** All that reading a text comes to. Equal for equal texts and names, byte for byte. */
export const TextReading = z.strictObject({
  /** Which extractors read it. */
  extractors: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  /** In the order of the text; a sentence lies in one region. */
  sentences: z.array(Stretch),
  entities: z.array(ReadEntity),
  mentions: z.array(Mention),
  claims: z.array(SuggestedClaim),
  figures: z.array(SuggestedFigure),
  /** Of the rules that suggested something here. */
  rules: z.array(RuleMeasure),
  /** What was suggested and cannot be shown, with the reason: its words are not in the text, its ends do not fit. */
  dropped: z.array(z.strictObject({ rule: z.string(), count: z.int(), why: z.string() })),
  /** How much of it was read, where that is not all. */
  limits: z.array(Limit),
});
export type TextReading = z.infer<typeof TextReading>;
