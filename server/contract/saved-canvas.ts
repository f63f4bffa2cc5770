import * as z from 'zod';
import { EntityId } from './article.ts';
import { Filters } from './filters.ts';
import { KeptPaths, MOST_KEPT_PATHS } from './kept-paths.ts';
import { EntityType, RelationType, Status } from './ontology.ts';
import { OwnMarks } from './own-marks.ts';
import { RelationKey } from './relation-key.ts';

const Point = z.strictObject({ x: z.number(), y: z.number() });
/** More than a canvas draws: those that the graph does not hold now are kept beside those that are drawn. */
export const MOST_KEPT = { nodes: 30_000, edges: 60_000 };
/** Of lit paths: a network that joins twelve actors, and all that an answer tells. */
const MOST_LIT = 50;
const Thread = z.strictObject({ nodes: z.array(EntityId), edges: z.array(RelationKey) });
/** Who wrote it last, stated and not verified, and when; older canvases do not tell. */
const Author = { by: z.string().max(100).optional(), writtenAt: z.iso.datetime().optional() };
/** In letters, of a note and of a card. */
export const MAX_NOTE = 4_000;

/**
 * A canvas as it is kept, written out: which elements, where, and what the analyst did to them. Facts are asked for again
 * by id and key; the names, types and statuses beside them only tell what is missing when the graph no longer holds it.
 */
export const SavedCanvas = z.strictObject({
  format: z.literal(1),
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
    .max(MOST_KEPT.nodes),
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
    .max(MOST_KEPT.edges),
  /** The path lit in red, in walking order. */
  thread: Thread.nullable(),
  /** Those lit beside it; left out when there are none, as in older canvases. */
  threads: z.array(Thread).max(MOST_LIT).optional(),
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
        nodes: z.array(EntityId).max(MOST_KEPT.nodes),
        edges: z.array(RelationKey).max(MOST_KEPT.edges),
      }),
    )
    .max(MOST_KEPT.nodes)
    .optional(),
  /** Pinned to an actor's id or a relation's key. */
  notes: z.array(z.strictObject({ of: z.string().max(1_000), text: z.string().max(MAX_NOTE), ...Author })),
  /** Text that stands on the canvas by itself. */
  cards: z.array(z.strictObject({ id: z.string(), text: z.string().max(MAX_NOTE), at: Point, ...Author })),
  /** Answers about paths, under names; older canvases have none. */
  results: z.array(KeptPaths).max(MOST_KEPT_PATHS).optional(),
  ...OwnMarks,
  filters: Filters,
  /** The window; null = the whole picture. */
  viewport: z.strictObject({ zoom: z.number().positive(), pan: Point }).nullable(),
});
export type SavedCanvas = z.infer<typeof SavedCanvas>;
