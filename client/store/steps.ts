import type { StepRecord } from '#contract/investigations';
import type { Api } from '../api.ts';

/** All steps of an investigation, in order, however many answers they take. */
export async function readSteps(api: Api, id: string, after = 0): Promise<readonly StepRecord[]> {
  const { steps, limits } = await api.investigationSteps({ params: { id }, query: { after: String(after) } });
  const last = steps.at(-1);
  if (limits.length === 0 || last === undefined) return steps;
  return [...steps, ...(await readSteps(api, id, last.n))];
}
