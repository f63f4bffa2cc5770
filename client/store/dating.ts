import * as z from 'zod';
import { dayRange, IsoPrefix, toIsoDay, type Day } from '#contract/days';
import { toDate, toDayWords } from '../words/days.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { delistedAsOf } from './lighting.ts';

/** As of which day lines are judged: that of the latest article or file loaded, today, or one that was given (DECISIONS 3). */
export const AsOf = z.union([z.enum(['latest', 'today']), IsoPrefix]);
export type AsOf = z.infer<typeof AsOf>;

export interface DatingActions {
  readonly judgeAsOf: (chosen: AsOf) => void;
}

export function dating({ get, set }: Context): DatingActions {
  return {
    judgeAsOf(asOfChosen) {
      const asOf = toAsOfDay(asOfChosen, get().about);
      const words = asOf === null ? 'No day to judge by' : `Judged as of ${toDayWords(asOf)}`;
      set({ asOfChosen, asOf, announcement: words, delisted: delistedAsOf(asOf, get().proof) });
    },
  };
}

/** A month or a year counts as a whole: its last day. Null while nothing is loaded. */
export function toAsOfDay(chosen: AsOf, about: Explorer['about']): Day | null {
  if (chosen === 'today') return today();
  if (chosen !== 'latest') return dayRange(chosen).last;
  return about?.asOf === null || about === null ? null : dayRange(about.asOf).last;
}

/** Where the analyst sits. */
export function today(): Day {
  const now = new Date();
  return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
}

/** As exact as it was given: "30 June 2023", "June 2023". */
export function toAsOfWords(chosen: AsOf, about: Explorer['about']): string {
  if (chosen === 'today') return toDate(toIsoDay(today()));
  return toDate(chosen === 'latest' ? (about?.asOf ?? '') : chosen);
}
