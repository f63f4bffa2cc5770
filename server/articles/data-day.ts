import * as z from 'zod';
import { IsoPrefix } from '#contract/days';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { latestDay } from './latest-day.ts';

const Row = z.object({ day: IsoPrefix });

/** The day as of which "ended" is judged: the latest possible day of the latest article or imported file (DECISIONS 3); null without one. */
export async function dataDay(db: Db): Promise<IsoPrefix | null> {
  const rows = await db.records(internalText('data-day'));
  return latestDay(rows.map((row) => Row.parse(row).day));
}
