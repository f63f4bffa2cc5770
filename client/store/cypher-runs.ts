import * as z from 'zod';
import { InvestigationId } from '#contract/investigations';
import { QueryParam } from '#contract/query';

/** A run of a text that was written in the editor, as the history lists it. */
export const CypherRun = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Null on a canvas that was not kept yet. */
  investigation: InvestigationId.nullable(),
  /** Of such a canvas: the tab in which it is. */
  tab: z.string().nullable(),
  text: z.string(),
  values: z.record(z.string(), z.json()),
  declared: z.array(QueryParam),
  outcome: z.enum(['answered', 'refused', 'failed', 'cancelled']),
  /** What went wrong, in words. */
  why: z.string().nullable(),
  rows: z.int().min(0).nullable(),
  milliseconds: z.number().min(0),
});
export type CypherRun = z.infer<typeof CypherRun>;

/** Of one investigation; older ones are forgotten. */
export const MOST_RUNS = 200;
/** Of all together, in letters of JSON: a browser keeps five million or so for all that the page keeps. */
const MOST_KEPT = 1_000_000;

/** The newest first, as many of each investigation as are kept. */
export function withRun(runs: readonly CypherRun[], run: CypherRun): readonly CypherRun[] {
  return cutRuns([run, ...runs.filter(({ id }) => id !== run.id)]);
}

type Beside = Pick<CypherRun, 'investigation' | 'tab'>;

/** What is listed beside this canvas. */
export function runsOf(runs: readonly CypherRun[], { investigation, tab }: Beside): readonly CypherRun[] {
  return runs.filter(
    (run) => run.investigation === investigation && (investigation !== null || run.tab === tab),
  );
}

/** The canvas of this tab is kept from now on: what was run on it goes with it. */
export function moveRuns(runs: readonly CypherRun[], { investigation, tab }: Beside): readonly CypherRun[] {
  return runs.map((run) =>
    run.investigation === null && run.tab === tab ? { ...run, investigation, tab: null } : run,
  );
}

/** Those of this tab beside those that other tabs have kept meanwhile. */
export function joinRuns(mine: readonly CypherRun[], theirs: readonly CypherRun[]): readonly CypherRun[] {
  const ids = new Set(mine.map(({ id }) => id));
  const all = [...mine, ...theirs.filter(({ id }) => !ids.has(id))];
  return cutRuns(all.toSorted((a, b) => b.at.localeCompare(a.at)));
}

function cutRuns(newestFirst: readonly CypherRun[]): readonly CypherRun[] {
  const counts = new Map<string | null, number>();
  let letters = 0;
  return newestFirst.filter((run) => {
    const canvas = run.investigation ?? run.tab;
    const before = counts.get(canvas) ?? 0;
    counts.set(canvas, before + 1);
    letters += JSON.stringify(run).length;
    return before < MOST_RUNS && letters <= MOST_KEPT;
  });
}

/** Those whose text, parameters or outcome have all of these words. */
export function findRuns(runs: readonly CypherRun[], words: string): readonly CypherRun[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return runs.filter(({ text, values, outcome, why }) => {
    const all = [text, JSON.stringify(values), outcome, why ?? ''].join(' ').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
