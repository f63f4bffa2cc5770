import type { GraphEdge } from '../../../server/contract/graph.ts';
import type { DateWindow } from '../../../server/contract/filters.ts';

/** Days as integers yyyymmdd, both included; infinite where a side is open. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function toStretch({ from, to }: DateWindow): Stretch {
  return { first: from === null ? -Infinity : firstOf(from), last: to === null ? Infinity : lastOf(to) };
}

export function haveADayInCommon(one: Stretch, other: Stretch): boolean {
  return Math.max(one.first, other.first) <= Math.min(one.last, other.last);
}

export function someMeet(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((one) => others.some((other) => haveADayInCommon(one, other)));
}

/** When a line held or happened, as widely as its texts allow; nothing when no text gives a day. */
export function timesOf(line: Pick<Dated, 'periods' | 'shownOn' | 'reportedLast'>): Stretch[] {
  if (line.periods.length > 0) return line.periods.map(widened);
  return line.shownOn.map((day) => seenIn(day, line));
}

/** Nobody reports what has not been yet: of a year that has begun only its days so far, of one to come all. */
function seenIn(date: string, { reportedLast }: Pick<Dated, 'reportedLast'>): Stretch {
  const [first, last] = [firstOf(date), lastOf(date)];
  const isUnderWay = first <= reportedLast && reportedLast < last;
  return { first, last: isUnderWay ? reportedLast : last };
}

/** The same where an order is asked for: what is open on both sides could stand anywhere, and is no period there. */
export function placesInTime(line: Pick<Dated, 'periods' | 'shownOn' | 'reportedLast'>): Stretch[] {
  return timesOf({ ...line, periods: line.periods.filter((period) => period !== '/') });
}

/** When texts tell that it held: certain periods, and what is shown on days that its periods do not rule out. */
export function toldTimesOf({ periods, certain, ...seen }: Dated): Stretch[] {
  const shown = timesOf({ ...seen, periods: [] });
  const allowed = periods.map(widened);
  const isAllowed = (day: Stretch): boolean => allowed.length === 0 || someMeet([day], allowed);
  return [...certain.map(widened), ...shown.filter(isAllowed)];
}

/** May these have been one after the other? A day of each, none before the one of a step before it. */
export function canFollow(stretches: readonly Stretch[]): boolean {
  // Each begins before every later one has ended.
  return stretches.every((one, at) => stretches.slice(at).every((later) => one.first <= later.last));
}

type Dated = Pick<GraphEdge, 'periods' | 'certain' | 'shownOn' | 'reportedLast'>;

/**
 * Did it hold (or, a point, happen) on some day of the stretch? Told by what may have been: each certain period stands
 * for all pairs of a beginning and an end that its texts allow, and it held when every one of them reaches into the
 * stretch.
 */
export function within(
  line: Dated,
  days: Stretch,
  { point }: { point: boolean },
): 'held' | 'did not hold' | 'not known' {
  const periods = line.periods.map(widened);
  const lies = (inside: Stretch): boolean => inside.first >= days.first && inside.last <= days.last;
  const isHeld = point
    ? periods.some(lies)
    : line.certain.some((period) => courses(period).every((course) => haveADayInCommon(course, days))) ||
      line.shownOn.some((day) => shows(line, day, days));
  if (isHeld) return 'held';
  if (periods.length === 0) return 'not known';
  return periods.some((period) => haveADayInCommon(period, days)) ? 'not known' : 'did not hold';
}

/** A text shows it true as of a day, or as of a month or year: on each day of it, but when it began or ended then. */
function shows(line: Dated, asOf: string, days: Stretch): boolean {
  const shown = seenIn(asOf, line);
  const isChange = line.periods.some((period) => period.split('/').some((bound) => bound.startsWith(asOf)));
  if (shown.first === shown.last || !isChange) return haveADayInCommon(shown, days);
  return days.first <= shown.first && shown.last <= days.last;
}

/** The earliest and the latest beginning with the earliest and the latest end that a certain period allows. */
function courses(period: string): Stretch[] {
  const [from = '', to = ''] = period.split('/');
  const latest = to === '' ? Infinity : lastOf(to);
  // Nobody knows when it began; but what is not told to have ended goes on.
  const beginnings = from === '' ? [-Infinity, latest] : [firstOf(from), Math.min(lastOf(from), latest)];
  const endings = to === '' ? [Infinity] : [firstOf(to), latest];
  return beginnings.flatMap((first) => endings.map((last) => ({ first, last: Math.max(first, last) })));
}

function widened(period: string): Stretch {
  const [from = '', to = ''] = period.split('/');
  return { first: from === '' ? -Infinity : firstOf(from), last: to === '' ? Infinity : lastOf(to) };
}

function firstOf(date: string): number {
  return Number(`${date}-01-01`.slice(0, 10).replaceAll('-', ''));
}

function lastOf(date: string): number {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return firstOf(date);
  const nextMonth = new Date(Date.UTC(Number(year), Number(month), 1));
  const last = new Date(nextMonth.getTime() - 86_400_000);
  return firstOf(last.toISOString().slice(0, 10));
}
