import * as z from 'zod';
import { EntityId } from './article.ts';
import { EntityType } from './ontology.ts';
import { RelationKey } from './relation-key.ts';
import { shownLine } from './shown-line.ts';

/** What analysts put on a canvas beside the facts: none of it is in the graph, and no question is asked with it. */

export const TagName = shownLine('tag', 60);
export const ShortLabel = shownLine('short label', 60);
export const FrameTitle = shownLine('title', 200);
export const HypothesisName = shownLine('name', 200);
/** What the line says: `paid`, `is the same person as`. */
export const HypothesisWords = shownLine('phrase', 200);
/** Why something is supposed. */
export const HypothesisReason = z
  .string()
  .trim()
  .min(1, 'a reason is missing')
  .max(2_000, 'a reason of 2000 letters at most');

/** No id of an entity and no key of a relation looks like it: no door that asks for one of these takes it. */
export const HypothesisId = z
  .string()
  .regex(/^hypothesis:[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'the id of a hypothesis');

/** Of what is seen on a canvas, whose ids are those of actors, of lines and of what is supposed. */
export function isHypothesisId(id: string): boolean {
  return id.startsWith('hypothesis:');
}

/** How much of each one canvas holds. */
export const MOST_MARKS = { tags: 200, frames: 500, hypotheses: 2_000 } as const;

const Point = z.strictObject({ x: z.number(), y: z.number() });
/** Whose it is, since when, and why: stated, not verified. */
const Made = {
  by: z.string().max(100).nullable(),
  madeAt: z.iso.datetime(),
  why: HypothesisReason,
  /** Put out of sight by hand. */
  hidden: z.literal(true).optional(),
};

export const SupposedActor = z.strictObject({
  is: z.literal('actor'),
  id: HypothesisId,
  name: HypothesisName,
  /** What it would be; null while that is open, too. */
  type: EntityType.nullable(),
  at: Point,
  ...Made,
});

export const SupposedLine = z.strictObject({
  is: z.literal('line'),
  id: HypothesisId,
  from: z.union([EntityId, HypothesisId]),
  to: z.union([EntityId, HypothesisId]),
  words: HypothesisWords,
  /** False where it joins two alike. */
  directed: z.boolean(),
  /** The relation that was found to say so since. */
  fact: RelationKey.nullable(),
  ...Made,
});

/** An actor or a line that somebody supposes: it stands on one investigation and is no fact. */
export const Hypothesis = z.discriminatedUnion('is', [SupposedActor, SupposedLine]);
export type Hypothesis = z.infer<typeof Hypothesis>;
export type SupposedActor = z.infer<typeof SupposedActor>;
export type SupposedLine = z.infer<typeof SupposedLine>;

export const Emphasis = z.enum(['dim', 'strong']);
export type Emphasis = z.infer<typeof Emphasis>;

const Elements = { nodes: z.array(EntityId), edges: z.array(RelationKey) };

/** Of a canvas as it is written out; older canvases have none of them. */
export const OwnMarks = {
  tags: z
    .array(z.strictObject({ name: TagName, ...Elements }))
    .max(MOST_MARKS.tags)
    .optional(),
  /** Never changes what a line's status looks like. */
  emphasis: z.array(z.strictObject({ is: Emphasis, ...Elements })).optional(),
  shortLabels: z.array(z.strictObject({ of: EntityId, text: ShortLabel })).optional(),
  /** A title around these actors, which move with it. */
  frames: z
    .array(z.strictObject({ id: z.string(), title: FrameTitle, members: z.array(EntityId).min(1) }))
    .max(MOST_MARKS.frames)
    .optional(),
  hypotheses: z.array(Hypothesis).max(MOST_MARKS.hypotheses).optional(),
  /** Put out of sight by hand; of an actor its own row says so. */
  hiddenLines: z.array(RelationKey).optional(),
};
