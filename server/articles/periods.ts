import { dayRange, type Day } from '#contract/days';
import type { SourceClaim } from '#contract/file-source';
import { relationRow } from '#contract/ontology';

/** The widest stretch that a claim allows, in ISO prefixes; '' where that side is open. */
export interface Period {
  from: string;
  to: string;
}

/** A period as one claim tells it, with the days on which the claim shows it true. */
export interface ToldPeriod extends Period {
  point: boolean;
  asOf: string | null;
}

const OPEN: Period = { from: '', to: '' };

/**
 * When a claim says it happened or held; null when it names no day at all. The day as of which a text shows
 * something true is never its beginning; for what has happened, it is a latest end.
 */
export function toldPeriod(claim: SourceClaim): ToldPeriod | null {
  const { from, to, notBefore, notAfter, asOf } = claim;
  if ((from ?? to ?? notBefore ?? notAfter ?? asOf) === undefined) return null;
  const point = relationRow(claim.type).point === true;
  const happened = point && (claim.reality === 'actual' || claim.reality === 'alleged');
  const known = { from: from ?? notBefore ?? '', asOf: asOf ?? null, point };
  if (!point) return { ...known, to: to ?? notAfter ?? '' };
  return { ...known, to: to ?? from ?? notAfter ?? (happened ? asOf : undefined) ?? '' };
}

/** The same without what is only a bound: it has a beginning that the text gives, and no end that is only bounded. */
export function certainPeriod({ from, to, notAfter }: SourceClaim): Period | null {
  return from === undefined || (to === undefined && notAfter !== undefined) ? null : { from, to: to ?? '' };
}

/** First and last day of a period; null where it is open. */
export function daysOf({ from, to }: Period): { first: Day | null; last: Day | null } {
  return { first: from === '' ? null : dayRange(from).first, last: to === '' ? null : dayRange(to).last };
}

/** Earliest possible start and latest possible end of them all (DECISIONS 3). */
export function hullOf(periods: readonly Period[]): { firstDay: Day | null; lastDay: Day | null } {
  const days = periods.map(daysOf);
  return {
    firstDay: extreme(
      days.map(({ first }) => first),
      { pick: Math.min },
    ),
    lastDay: extreme(
      days.map(({ last }) => last),
      { pick: Math.max },
    ),
  };
}

function extreme(days: readonly (Day | null)[], { pick }: { pick: (...days: Day[]) => Day }): Day | null {
  const closed = days.filter((day) => day !== null);
  return closed.length === 0 || closed.length < days.length ? null : pick(...closed);
}

/** Might there be a day on which both hold? What is not told may reach to any day. */
export function mayOverlap(a: Period | null, b: Period | null): boolean {
  return intersect(a ?? OPEN, b ?? OPEN) !== null;
}

/** The stretch common to both, each side in the more exact spelling; null when there is none. */
export function intersect(a: Period, b: Period): Period | null {
  const common = {
    from: narrower(a.from, b.from, (x, y) => dayRange(x).first - dayRange(y).first),
    to: narrower(a.to, b.to, (x, y) => dayRange(y).last - dayRange(x).last),
  };
  const { first, last } = daysOf(common);
  return first !== null && last !== null && first > last ? null : common;
}

function narrower(a: string, b: string, further: (a: string, b: string) => number): string {
  if (a === '' || b === '') return a || b;
  return further(a, b) > 0 || (further(a, b) === 0 && a.length >= b.length) ? a : b;
}

/** All that is common to one period of each list; a list without periods says nothing about time. */
export function intersectAll(as: readonly Period[], bs: readonly Period[]): Period[] | null {
  if (as.length === 0 || bs.length === 0) return [...as, ...bs];
  const common = as.flatMap((a) => bs.map((b) => intersect(a, b))).filter((period) => period !== null);
  return common.length === 0 ? null : common;
}

/**
 * Equal periods are one, and one that says no more than another falls: "since 2021", true in 2022, beside
 * 2021 to 2023; a happening "in June" beside the 18th of June.
 */
export function mergeTold(told: readonly ToldPeriod[]): Period[] {
  return distinct(told.filter((period) => !told.some((other) => isToldBetter(period, { by: other }))));
}

function isToldBetter(period: ToldPeriod, { by }: { by: ToldPeriod }): boolean {
  if (format(period) === format(by)) return false;
  if (period.point) return isWithin(by, period) && (!isWithin(period, by) || format(by) > format(period));
  const refines = by.from.startsWith(period.from) && by.to.startsWith(period.to);
  return refines && (period.asOf === null || intersect(by, { from: period.asOf, to: period.asOf }) !== null);
}

function isWithin(inside: Period, around: Period): boolean {
  const [inner, outer] = [daysOf(inside), daysOf(around)];
  const startsLater = outer.first === null || (inner.first !== null && inner.first >= outer.first);
  const endsSooner = outer.last === null || (inner.last !== null && inner.last <= outer.last);
  return startsLater && endsSooner;
}

export function distinct(periods: readonly Period[]): Period[] {
  return [...new Set(periods.map(format))].toSorted().map(parsePeriod);
}

export function format({ from, to }: Period): string {
  return `${from}/${to}`;
}

export function parsePeriod(written: string): Period {
  const [from = '', to = ''] = written.split('/');
  return { from, to };
}
