import { dayRange, toIsoDay, type IsoPrefix } from '#contract/days';

/** The day of the data: the latest on which one of these may have been published; null of none. */
export function latestDay(published: readonly IsoPrefix[]): IsoPrefix | null {
  const days = published.map((date) => dayRange(date).last);
  return days.length === 0 ? null : toIsoDay(days.reduce((latest, day) => Math.max(latest, day)));
}
