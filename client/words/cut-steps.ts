import type { StepRecord } from '#contract/investigations';
import { count } from './count.ts';
import { toPrintedWords } from './limits.ts';
import { foldUndone } from './undone.ts';

export type CutStep = Pick<StepRecord, 'at' | 'label' | 'limits' | 'added'>;

/** Steps before these are counted. */
const MOST_STEPS = 8;

/** What was cut of the answers that steps drew, of those that stand: "Overview (500 of 2,000 actors, the best connected)." */
export function toCutLines(steps: readonly CutStep[]): string[] {
  const standing = foldUndone(steps).flatMap(({ step: { label, limits, added }, undoneAt }) =>
    undoneAt !== null || limits.length === 0 || added.nodes + added.edges === 0
      ? []
      : [`${label} (${limits.map(toPrintedWords).join('; ')}).`],
  );
  const all = [...new Set(standing)];
  const earlier = all.length - MOST_STEPS;
  if (earlier <= 0) return all;
  return [`${count(earlier, 'earlier step', 'earlier steps')} drew answers that were cut as well.`, ...all.slice(earlier)];
} // oxfmt-ignore
