import * as z from 'zod';
import { IsoPrefix } from '#contract/days';
import { latestDay } from '../articles/latest-day.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

const State = z.object({
  state: z.string(),
  entities: z.int(),
  relations: z.int(),
  days: z.array(IsoPrefix),
});

/** What the graph holds at the moment; `state` is another as soon as something of it was loaded or decided. */
export async function readState(db: Db) {
  const [row] = await db.records(internalText('export-state'));
  const { days, ...state } = State.parse(row);
  return { ...state, day: latestDay(days) };
}
