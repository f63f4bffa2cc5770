import type { StepRecord } from '#contract/investigations';
import type { Api } from '../api.ts';
import type { Context } from './context.ts';
import type { Told } from './history.ts';

/** All steps of an investigation, in order, however many answers they take. */
export async function readSteps(api: Api, id: string, after = 0): Promise<readonly StepRecord[]> {
  const { steps, limits } = await api.investigationSteps({ params: { id }, query: { after: String(after) } });
  const last = steps.at(-1);
  if (limits.length === 0 || last === undefined) return steps;
  return [...steps, ...(await readSteps(api, id, last.n))];
}

/** Those that are saved, those since, and what was looked at last; of a version those up to its save. */
export async function stepsTold({ api, get }: Pick<Context, 'api' | 'get'>): Promise<readonly Told[]> {
  const { kept, viewing } = get();
  if (viewing !== null) {
    const { investigation, steps } = viewing.row;
    return (await readSteps(api, investigation)).filter(({ n }) => n <= steps);
  }
  const saved = kept === null || kept.steps === 0 ? [] : await readSteps(api, kept.id);
  // What is saved meanwhile is told by the server and by the journal.
  const isTold = new Set(saved.map(({ at, label }) => `${at} ${label}`));
  const { journal, seen } = get();
  return [...saved, ...journal.filter(({ at, label }) => !isTold.has(`${at} ${label}`)), ...seen];
}
