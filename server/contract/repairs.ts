import * as z from 'zod';
import { ArticleId, Claim, ClaimId, EntityId, FileId } from './article.ts';
import { GraphEdge, Limit } from './graph.ts';
import { EntityType } from './ontology.ts';

const { subject, type, object, stance, voice, reality, says } = Claim.shape;
const orNone = <T extends z.ZodType>(field: z.ZodOptional<T>) => field.unwrap().nullable();

/**
 * What a claim says instead. A field that is left out stays as it was entered; null says that there is none. The claim
 * itself is never edited: this is laid over it whenever it is read.
 */
export const Corrected = z
  .strictObject({
    subject, type, object, stance, voice, reality, says,
    qualifiers: orNone(Claim.shape.qualifiers),
    occasion: orNone(Claim.shape.occasion),
    roleWords: orNone(Claim.shape.roleWords),
    attributedTo: orNone(Claim.shape.attributedTo),
    relayedBy: orNone(Claim.shape.relayedBy),
    hedged: orNone(Claim.shape.hedged),
    inferred: orNone(Claim.shape.inferred),
    from: orNone(Claim.shape.from),
    to: orNone(Claim.shape.to),
    notBefore: orNone(Claim.shape.notBefore),
    notAfter: orNone(Claim.shape.notAfter),
    precision: orNone(Claim.shape.precision),
    asOf: orNone(Claim.shape.asOf),
  })
  .partial(); // oxfmt-ignore
export type Corrected = z.infer<typeof Corrected>;
export type CorrectedField = keyof Corrected;

/**
 * What is right or wrong only together: whoever corrects one of them has decided on all of them, so that a newer
 * version of the article cannot make nonsense of a correction.
 */
export const PARTS = {
  ends: ['subject', 'type', 'object', 'qualifiers', 'occasion', 'roleWords'],
  standing: ['stance', 'voice', 'reality', 'attributedTo', 'relayedBy'],
  hedge: ['hedged'],
  inference: ['inferred'],
  dates: ['from', 'to', 'notBefore', 'notAfter', 'precision', 'asOf'],
  wording: ['says'],
} as const satisfies Record<string, readonly CorrectedField[]>;
export const CORRECTED_FIELDS: readonly CorrectedField[] = Object.values(PARTS).flat();

/** Of how many claims one decision may change the reading. */
export const MOST_CORRECTED = 1_000;

/** Null takes the corrections of a claim back: it reads as it was entered. */
export const Correction = z.strictObject({ claim: ClaimId, to: Corrected.nullable() });
export type Correction = z.infer<typeof Correction>;
export const Corrections = z.array(Correction).min(1).max(MOST_CORRECTED);

/** All that one article says of somebody is said of somebody else. */
export const Gift = { from: EntityId, to: EntityId, article: z.union([ArticleId, FileId]) };

/** A line as it is now, and as it would be; one of the two is null where it would come or go. */
export const RepairedLine = z.strictObject({
  key: z.string(),
  says: z.string(),
  before: GraphEdge.nullable(),
  after: GraphEdge.nullable(),
});
export type RepairedLine = z.infer<typeof RepairedLine>;

/** What would happen to a line: the first that is true of it. */
export const LINE_CHANGES = [
  'new', 'gone', 'moved', 'contested', 'ended', 'strengthened', 'weakened', 'changed',
] as const; // oxfmt-ignore
export type LineChange = (typeof LINE_CHANGES)[number];

const NamedEntity = z.strictObject({ id: z.string(), name: z.string() });

/** What a decision would change in the graph as it is now. */
export const RepairPreview = z.strictObject({
  lines: z.record(z.enum(LINE_CHANGES), z.array(RepairedLine)),
  counts: z.record(z.enum(LINE_CHANGES), z.int()),
  /** Who would be another's former id, and who would stand alone again. */
  merged: z.array(z.strictObject({ ...NamedEntity.shape, into: NamedEntity })),
  split: z.array(z.strictObject({ ...NamedEntity.shape, type: EntityType, from: z.string() })),
  /** Others of whom something else would be told: names, kinds. */
  changed: z.array(NamedEntity),
  /** How many claims would read differently, or no longer count. */
  claims: z.int(),
  /** Claims that stay as they are, and why: they would make no sense of the other. */
  left: z.array(z.strictObject({ claim: z.string(), says: z.string(), problem: z.string() })),
  limits: z.array(Limit),
  /** Approves what was shown, and nothing else. */
  digest: z.string(),
});
export type RepairPreview = z.infer<typeof RepairPreview>;
