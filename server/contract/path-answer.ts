import * as z from 'zod';
import { GraphNode, Limit, Subgraph } from './graph.ts';
import { PathQuestion } from './path-question.ts';

/** Do the times of two neighbouring lines have a day in common? */
export const TimesMeet = z.enum(['overlap', 'apart', 'not known']);
export type TimesMeet = z.infer<typeof TimesMeet>;

export const PathStep = z.strictObject({
  /** Key of the line that is told: of those that may be walked the one with the most support. */
  line: z.string(),
  /** Keys of the other lines between the two that the question lets walk. */
  parallel: z.array(z.string()),
  /** How many more join the two, which the question does not let walk. */
  others: z.int().min(0),
});
export type PathStep = z.infer<typeof PathStep>;

export const FoundPath = z.strictObject({
  /** Ids in walking order: one more than steps. */
  nodes: z.array(z.string()).min(2),
  steps: z.array(PathStep).min(1),
  /** For each actor inside: do the told lines before and after it overlap in time? */
  meets: z.array(TimesMeet),
  /** Why it stands where it stands: its weakest line, or all that are equally weak, in walking order. */
  weakest: z.array(z.string()).min(1),
  /** Of the best connected actor inside; 0 without one. */
  degree: z.int().min(0),
});
export type FoundPath = z.infer<typeof FoundPath>;

/** How far the search came from one end, or from several of one kind. */
export const PathSide = z.strictObject({
  from: z.array(z.string()),
  hops: z.int().min(0),
  actors: z.int().min(0),
  /** Nothing more can be reached from here: a proof that no limit has ended it. */
  isWhole: z.boolean(),
  /** Of the farthest that were reached, the best connected. */
  farthest: z.array(GraphNode),
});
export type PathSide = z.infer<typeof PathSide>;

/** Whom the bars kept out although shorter paths (or, without any, paths at all) run through it, or a network would join more. */
export const HiddenHub = z.strictObject({
  hub: GraphNode,
  hops: z.int().min(1),
  /** So many paths of that length, with this one let in. */
  paths: z.int().min(1),
  atLeast: z.boolean(),
  /** Of `joins` those who are to be joined and whom it would join, ids; empty for all others. */
  joins: z.array(z.string()),
});
export type HiddenHub = z.infer<typeof HiddenHub>;

/** Found, none and stopped are three different answers (DESIGN, promise 2). */
export const PathEnding = z.enum(['found', 'none', 'stopped']);
export type PathEnding = z.infer<typeof PathEnding>;

export const PathAnswer = z.strictObject({
  /** As it was asked, with former ids replaced by those that stand. */
  question: PathQuestion,
  ending: PathEnding,
  /** In the order of their rank. Of `joins` those that join the actors, also when some stay apart. */
  paths: z.array(FoundPath),
  /** How many there are; of `next` and `in-time` at least so many, when longer ones were not looked for. */
  total: z.strictObject({ paths: z.int().min(0), atLeast: z.boolean() }),
  /** The paths' actors and their lines, parallel ones included, and the ends in any case. */
  graph: Subgraph,
  /** Of `joins`: who hangs together, the largest group first; empty for all others. */
  joined: z.array(z.array(z.string())),
  searched: z.strictObject({ actors: z.int().min(0), lines: z.int().min(0), sides: z.array(PathSide) }),
  /** The shortest first; looked for among paths of up to four steps, and not with waypoints. Of `joins`, while not
   * all are joined, the neighbours of two groups: who joins most first. */
  hidden: z.array(HiddenHub),
  /** Lines that the search met and did not walk, since it is not known whether they held then. */
  notKnown: z.int().min(0),
  /** Above so many neighbours an actor carried no path. */
  threshold: z.int().min(1),
  limits: z.array(Limit),
  milliseconds: z.number(),
});
export type PathAnswer = z.infer<typeof PathAnswer>;

/** One thing asked less strictly, and what it would find. */
export const Loosening = z.strictObject({
  /** In words that follow "with": `hubs`, `what is only alleged`. */
  what: z.string(),
  question: PathQuestion,
  /** Of the shortest paths, and how many there are of that length; of `joins` of the longest, and how many there are. */
  hops: z.int().min(1),
  paths: z.int().min(1),
  atLeast: z.boolean(),
  /** Of `joins`: how many of how many the largest group then has, and in how many groups they are; null for all others. */
  joined: z.strictObject({ most: z.int().min(1), of: z.int().min(1), groups: z.int().min(1) }).nullable(),
});
export type Loosening = z.infer<typeof Loosening>;

export const Loosenings = z.strictObject({
  /** The cheapest first. */
  loosenings: z.array(Loosening),
  /** What was tried and finds nothing either, or joins no more: in words that follow "with". */
  without: z.array(z.string()),
  limits: z.array(Limit),
});
export type Loosenings = z.infer<typeof Loosenings>;
