import * as z from 'zod';
import { Status } from './ontology.ts';
import { PathEnding } from './path-answer.ts';
import { PATH_LIMITS, PathQuestion } from './path-question.ts';
import { RelationKey } from './relation-key.ts';
import { shownLine } from './shown-line.ts';

const Line = z.strictObject({
  key: RelationKey,
  status: Status,
  voices: z.int().min(0),
  stories: z.int().min(0),
});

/** A sentence, and a footnote for each line. */
const MOST_TOLD = PATH_LIMITS.hops + 1;

/** Sides, hubs and loosenings, each in a line. */
const MOST_PROOF = 100;

/** An answer as it was on a day, under a name: asked again later, it tells what has changed since. */
export const KeptPaths = z.strictObject({
  id: z.string().min(1).max(100),
  title: shownLine('name', 200),
  at: z.iso.datetime(),
  question: PathQuestion,
  ending: PathEnding,
  total: z.strictObject({ paths: z.int().min(0), atLeast: z.boolean() }),
  /** In the order in which they were told; of each its actors and the lines that were told. */
  paths: z
    .array(
      z.strictObject({
        nodes: z.array(z.string()).min(2),
        lines: z.array(Line).min(1),
        /** Its sentence and its footnotes, in words. */
        told: z.array(z.string()).max(MOST_TOLD).optional(),
      }),
    )
    .max(PATH_LIMITS.paths),
  /** What it rests on, in words: what was walked, barred and searched. */
  proof: z.array(z.string()).max(MOST_PROOF).optional(),
});
export type KeptPaths = z.infer<typeof KeptPaths>;

/** Whom answers walk, and whom their questions name. */
export function idsOf(results: readonly KeptPaths[]): string[] {
  const named = results.flatMap(({ paths, question: { from, to, via, avoid, hubs } }) =>
    [...paths.flatMap(({ nodes }) => nodes), ...from, ...to, ...via, ...avoid, ...hubs.letIn]); // oxfmt-ignore
  return [...new Set(named)];
}

/** Of an investigation; each question may hold thousands of ids. */
export const MOST_KEPT_PATHS = 100;
