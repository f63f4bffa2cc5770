import * as z from 'zod';
import { EntityId } from './article.ts';
import { DateWindow } from './filters.ts';
import { EntityType, RelationType, Status, STATUS_ORDER } from './ontology.ts';
import type { WalkClass } from './relation-row.ts';

/** What is asked about the ways between actors, as a form offers it and an address spells it. */
export const PATH_MODES = {
  shortest: { label: 'Shortest', meaning: 'all paths of the least length' },
  next: { label: 'Next', meaning: 'the shortest and then longer ones, no actor twice' },
  'in-time': { label: 'In order of time', meaning: 'no step before the one before it' },
  joins: { label: 'What joins these', meaning: 'a small network that connects them all' },
  shared: { label: 'Shared', meaning: 'whom both ends are tied to, by type' },
} as const;
export type PathMode = keyof typeof PATH_MODES;
export const PathMode = z.enum(Object.keys(PATH_MODES) as [PathMode]);

/** `hidden`: what the bars hid is looked for among paths of up to so many steps. */
export const PATH_LIMITS = {
  ends: 12, via: 4, avoid: 10_000, letIn: 100, hops: 6, paths: 25, threshold: 1_000_000, support: 1_000, hidden: 4,
} as const; // oxfmt-ignore

/** Classes whose lines are walked when they are switched on; lines of `hub` always where they touch a chosen end. */
export const WALKABLE = ['actor', 'context', 'speech', 'hub'] as const satisfies readonly WalkClass[];

/** What a class of lines is about, as the form offers it and as it is told everywhere. */
export const CLASS_WORDS: { readonly [C in (typeof WALKABLE)[number]]: string } = {
  actor: 'between actors',
  context: 'of events, deals and measures',
  speech: 'what was only said of others',
  hub: 'of countries, places and topics',
};

const anyTime = (): DateWindow => ({ from: null, to: null });

/**
 * A question about paths. An *end* is an actor of `from`, `to` or `via`; every other actor of a path is *inside* it.
 * Everything but the ends has a default: `PathQuestion.parse({ from, to })` is the plain question.
 */
export const PathQuestion = z.strictObject({
  mode: PathMode.default('shortest'),
  /** Any of them; of `joins` all that are to be joined. */
  from: z.array(EntityId).min(1).max(PATH_LIMITS.ends),
  /** Any of them; empty for `joins` alone. */
  to: z.array(EntityId).max(PATH_LIMITS.ends).default([]),
  /** Passed in this order. */
  via: z.array(EntityId).max(PATH_LIMITS.via).default([]),
  /** Whom no path passes inside. */
  avoid: z.array(EntityId).max(PATH_LIMITS.avoid).default([]),
  /**
   * No path passes one of these inside. Ends may be of such a type, for what is avoided is avoided inside; a waypoint
   * may not, since a path is asked to pass it.
   */
  avoidTypes: z.array(EntityType).default([]),
  classes: z.array(z.enum(WALKABLE)).default(['actor', 'context']),
  /** Only along lines of these types, whatever their class; empty = all types of the classes. */
  types: z.array(RelationType).default([]),
  /** Only from the subject of a line to its object; symmetric lines go both ways. */
  directed: z.boolean().default(false),
  statuses: z
    .array(Status)
    .min(1)
    .default(STATUS_ORDER.filter((status) => status !== 'denied')),
  leastStories: z.int().min(1).max(PATH_LIMITS.support).default(1),
  leastVoices: z.int().min(1).max(PATH_LIMITS.support).default(1),
  /** When it was so: as of one day, both are that day. */
  happened: DateWindow.default(anyTime),
  /** When it was reported. */
  reported: DateWindow.default(anyTime),
  /** Lines of which it is not known whether they held then are walked too. */
  undated: z.boolean().default(false),
  hops: z.int().min(1).max(PATH_LIMITS.hops).default(4),
  /** How many paths are told. */
  paths: z.int().min(1).max(PATH_LIMITS.paths).default(10),
  /** What is barred inside a path: what the ontology bars, and who has more neighbours than the threshold. */
  hubs: z
    .strictObject({
      /** Nothing is barred. */
      all: z.boolean().default(false),
      /** These are let in. */
      letIn: z.array(EntityId).max(PATH_LIMITS.letIn).default([]),
      /** Null = as the server is set (REDTHREAD_HUB). */
      threshold: z.int().min(1).max(PATH_LIMITS.threshold).nullable().default(null),
    })
    .default({ all: false, letIn: [], threshold: null }),
});
export type PathQuestion = z.infer<typeof PathQuestion>;
/** As it is sent and spelled in an address: what has its default may be left out. */
export type PathQuestionGiven = z.input<typeof PathQuestion>;
