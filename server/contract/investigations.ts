import * as z from 'zod';
import { EntityId } from './article.ts';
import { Filters } from './filters.ts';
import { EntityType, RelationType, Status } from './ontology.ts';
import { shownLine } from './shown-line.ts';

const Point = z.strictObject({ x: z.number(), y: z.number() });
const RelationKey = z.string().min(1).max(1_000);
/** A canvas holds up to 20,000 nodes (DECISIONS 20). */
const MAX_NODES = 20_000;
const MAX_EDGES = 60_000;
const MAX_NOTE = 4_000;
/** Of a step: what is longer is cut. */
export const MAX_LABEL = 500;

/** Written by the newest program; an older one says that it cannot read it, and never guesses. */
export const CANVAS_FORMAT = 1;

/**
 * A canvas as it is kept: which elements, where, and what the analyst did to them. Facts are asked for again by id and
 * key; the names, types and statuses beside them only tell what is missing when the graph no longer holds it.
 */
export const SavedCanvas = z.strictObject({
  format: z.literal(CANVAS_FORMAT, { error: `this program reads format ${CANVAS_FORMAT}` }),
  nodes: z
    .array(
      z.strictObject({
        id: EntityId,
        name: z.string(),
        type: EntityType,
        at: Point.nullable(),
        pinned: z.boolean(),
        hidden: z.boolean(),
      }),
    )
    .max(MAX_NODES),
  edges: z
    .array(
      z.strictObject({
        key: RelationKey,
        from: EntityId,
        to: EntityId,
        type: RelationType,
        status: Status,
      }),
    )
    .max(MAX_EDGES),
  /** The path lit in red, in walking order. */
  thread: z.strictObject({ nodes: z.array(EntityId), edges: z.array(RelationKey) }).nullable(),
  /** Actors drawn as one; an entity is in one group at most. */
  groups: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string().max(200),
      members: z.array(EntityId).min(1),
      at: Point,
      isOpen: z.boolean(),
    }),
  ),
  /** What the expansions of an actor brought, so that it can be taken back; older canvases do not tell. */
  expansions: z
    .array(
      z.strictObject({
        id: EntityId,
        nodes: z.array(EntityId).max(MAX_NODES),
        edges: z.array(RelationKey).max(MAX_EDGES),
      }),
    )
    .max(MAX_NODES)
    .optional(),
  /** Pinned to an actor's id or a relation's key. */
  notes: z.array(z.strictObject({ of: z.string().max(1_000), text: z.string().max(MAX_NOTE) })),
  /** Text that stands on the canvas by itself. */
  cards: z.array(z.strictObject({ id: z.string(), text: z.string().max(MAX_NOTE), at: Point })),
  filters: Filters,
  /** The window; null = the whole picture. */
  viewport: z.strictObject({ zoom: z.number().positive(), pan: Point }).nullable(),
});
export type SavedCanvas = z.infer<typeof SavedCanvas>;

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

/** One step of an investigation, for the method note: what was done, what was asked for it, and what came of it. */
export const StepRecord = z.strictObject({
  n: z.int().min(1),
  at: z.iso.datetime(),
  label: z.string().max(MAX_LABEL),
  query: z.strictObject({ id: z.string(), params: z.record(z.string(), z.json()) }).nullable(),
  milliseconds: z.number().min(0).nullable(),
  /** Of actors and relations on the canvas. */
  added: z.strictObject({ nodes: z.int(), edges: z.int() }),
  removed: z.strictObject({ nodes: z.int(), edges: z.int() }),
  /** What the answer left out, in the words of its limits. */
  limits: z.array(z.string()),
});
export type StepRecord = z.infer<typeof StepRecord>;

/** `expected` 0 creates. `save` tells a repeated request from a second one: the same save twice is done once. */
export const Save = z.strictObject({
  save: z.uuid(),
  expected: z.int().min(0),
  title: Title,
  canvas: SavedCanvas,
  /** Steps since the last save, in order; they are appended and never changed. */
  steps: z.array(StepRecord).max(1_000),
});
export type Save = z.infer<typeof Save>;

export const Investigation = z.strictObject({ row: InvestigationRow, canvas: SavedCanvas });
export type Investigation = z.infer<typeof Investigation>;
