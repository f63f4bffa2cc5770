import { dayRange, IsoPrefix, type Day } from '#contract/days';
import * as z from 'zod';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

const Row = z.object({ day: IsoPrefix });

/** The day as of which "ended" is judged: the latest possible day of the latest article (DECISIONS 3); null without one. */
export async function dataDay(db: Db): Promise<Day | null> {
  const rows = await db.records(internalText('data-day'));
  const days = rows.map((row) => dayRange(Row.parse(row).day).last);
  return days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day));
}
