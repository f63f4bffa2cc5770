import type { StepRecord } from '#contract/investigations';
import type { Api } from '../api.ts';
import type { Explorer } from './explorer.ts';
import type { Told } from './history.ts';
import type { Viewing } from './viewing.ts';

/** All steps of an investigation, in order, however many answers they take. */
export async function readSteps(api: Api, id: string, after = 0): Promise<readonly StepRecord[]> {
  const { steps, limits } = await api.investigationSteps({ params: { id }, query: { after: String(after) } });
  const last = steps.at(-1);
  if (limits.length === 0 || last === undefined) return steps;
  return [...steps, ...(await readSteps(api, id, last.n))];
}

/**
 * Those of this moment: saved ones, those since, and what was looked at last; of a version those up to its save. What is
 * done, saved or opened while they are read is not among them.
 */
export async function stepsTold(
  api: Api,
  { kept, viewing, journal, seen }: Pick<Explorer, 'kept' | 'viewing' | 'journal' | 'seen'>,
): Promise<readonly Told[]> {
  const of = viewing === null ? kept && { id: kept.id, last: kept.steps } : savedOf(viewing);
  const saved = of === null || of.last === 0 ? [] : await readSteps(api, of.id);
  const then = saved.filter(({ n }) => n <= (of?.last ?? 0));
  return viewing === null ? [...then, ...journal, ...seen] : then;
}

function savedOf({ row }: Viewing): { id: string; last: number } {
  return { id: row.investigation, last: row.steps };
}
