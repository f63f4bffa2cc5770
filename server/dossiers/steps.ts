import { StepRecord } from '#contract/investigations';
import type { Db } from '../db/run.ts';
import { readSteps } from '../investigations/store.ts';

/** All steps of an investigation, however many answers they take. */
export async function readAllSteps(db: Db, id: string): Promise<StepRecord[]> {
  const all: StepRecord[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each answer begins behind the last
    const { steps, limits } = await readSteps(db, { id, after: all.length });
    all.push(...steps.map((step) => StepRecord.parse(step)));
    if (limits.length === 0 || steps.length === 0) return all;
  }
}
