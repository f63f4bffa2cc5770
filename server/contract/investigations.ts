import * as z from 'zod';
import { NEWEST_FORMAT, PackedCanvas } from './packed-canvas.ts';
import { SavedCanvas } from './saved-canvas.ts';
import { DeclaredParams } from './query.ts';
import { shownLine } from './shown-line.ts';
import { Found, MOST_FURTHER, StepKind } from './step-kinds.ts';

/** Of a step: what is longer is cut. */
export const MAX_LABEL = 500;

/** Reasons are no longer than this where they are decided. */
const MAX_WHY = 2_000;

/** Older programs wrote it out, and so do hands; this one packs it. */
export const KeptCanvas = z.discriminatedUnion('format', [SavedCanvas, PackedCanvas], {
  error: `this program reads formats up to ${NEWEST_FORMAT}`,
});
export type KeptCanvas = z.infer<typeof KeptCanvas>;

/** As the analyst gives it; one that is made of types and names is not asked so much. */
export const GroupLabel = shownLine('name', 200);

/** A ULID in lower case: made by the page, so that a creation that is sent twice makes one. */
export const InvestigationId = z
  .string()
  .regex(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'the id of an investigation');

export const Title = shownLine('title', 200);

export const InvestigationRow = z.strictObject({
  id: InvestigationId,
  title: z.string(),
  /** Grows by one with each save. */
  version: z.int().min(1),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Who saved last: stated, not verified. */
  by: z.string().nullable(),
  nodes: z.int(),
  edges: z.int(),
  /** How many steps were saved: the number of the last one. */
  steps: z.int(),
  /** Shipped with Redthread, to show what it is for. */
  example: z.boolean(),
  /** Set while it can still be brought back. */
  deletedAt: z.string().nullable(),
});
export type InvestigationRow = z.infer<typeof InvestigationRow>;

/** A question that was asked, by the id of its query. */
const ToldQuery = z.strictObject({
  id: z.string(),
  params: z.record(z.string(), z.json()),
  /** Of a Cypher text: what its parameters were declared to be. */
  declared: DeclaredParams.optional(),
});

/** One step of an investigation, for the method note: what was done, what was asked for it, and what came of it. */
export const StepRecord = z.strictObject({
  n: z.int().min(1),
  at: z.iso.datetime(),
  label: z.string().max(MAX_LABEL),
  query: ToldQuery.nullable(),
  milliseconds: z.number().min(0).nullable(),
  /** Of actors and relations on the canvas. */
  added: z.strictObject({ nodes: z.int(), edges: z.int() }),
  removed: z.strictObject({ nodes: z.int(), edges: z.int() }),
  /** What the answer left out, in the words of its limits. */
  limits: z.array(z.string()),
  /** What an answer that found nothing rests on, in words: what was searched, and what was barred. */
  proof: z.array(z.string()).optional(),
  /** What the analyst wrote with it: the remark on a check, the reason of a grade. */
  why: z.string().max(MAX_WHY).optional(),
  /** Of older steps it is read from the words and the query (`client/words/step-kind.ts`). */
  kind: StepKind.optional(),
  /** What the answer had; older steps, and those that asked nothing, do not have it. */
  found: Found.optional(),
  /** What it asked after that, in order, with what each answer had; `found.questions` counts those that are not told, too. */
  further: z
    .array(z.strictObject({ query: ToldQuery, found: Found.optional() }))
    .max(MOST_FURTHER)
    .optional(),
});
export type StepRecord = z.infer<typeof StepRecord>;

/** `expected` 0 creates. `save` tells a repeated request from a second one: the same save twice is done once. */
export const Save = z.strictObject({
  save: z.uuid(),
  expected: z.int().min(0),
  title: Title,
  canvas: KeptCanvas,
  /** Steps since the last save, in order; they are appended and never changed. */
  steps: z.array(StepRecord).max(1_000),
});
export type Save = z.infer<typeof Save>;

export const Investigation = z.strictObject({ row: InvestigationRow, canvas: KeptCanvas });
export type Investigation = z.infer<typeof Investigation>;
