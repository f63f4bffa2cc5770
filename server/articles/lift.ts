import { dayRange, toIsoDay } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { areDatesInferred, toDays } from './fold.ts';
import { groupBy } from './group-by.ts';
import { daysOf, format, hullOf, parsePeriod, type Period } from './periods.ts';

/**
 * What a lifting ends: the periods of the sanction's TARGETS (of its `target` only, where it names one) that began
 * before it and were to last beyond. Only a lifting that is asserted or said, and neither hedged nor inferred, ends
 * anything: a planned one is no end. Without a date, it lies at the latest on the day that reported it.
 */
export function endLifted(relations: readonly GraphEdge[]): GraphEdge[] {
  const effective = relations.filter((edge) => edge.type === 'LIFTED' && isEffective(edge));
  const bySanction = groupBy(effective, ({ to }) => to);
  return relations.map((edge) => {
    if (edge.type !== 'TARGETS') return edge;
    const liftings = (bySanction.get(edge.from) ?? []).filter(({ qualifiers }) => {
      const targets = qualifiers['target'];
      return targets === undefined || targets.includes(edge.to);
    });
    return liftings.map(timeOf).toSorted(byEnd).reduce(endAt, edge);
  });
}

/** When it ended, and whether that date is worked out. */
interface End extends Period {
  dateInferred: boolean;
}

function endAt(edge: GraphEdge, lifting: End): GraphEdge {
  const lifted = daysOf(lifting).last ?? Infinity;
  const told = edge.periods.length > 0 ? edge.periods.map(parsePeriod) : [{ from: '', to: '' }];
  const reaches = (period: Period) => {
    const { first, last } = daysOf(period);
    return (first ?? 0) <= lifted && (last ?? Infinity) > lifted;
  };
  const ended = told.map((period) => (reaches(period) ? { from: period.from, to: lifting.to } : period));
  const isEnded = told.some(reaches);
  const certain = edge.certain.map(parsePeriod).flatMap((period) => {
    if (daysOf(period).last !== null && (daysOf(period).last ?? 0) <= lifted) return [format(period)];
    // Lifted at some time within a stretch: until that began it certainly held.
    return lifting.from === '' ? [] : [format({ from: period.from, to: lifting.from })];
  });
  const shownOn = edge.shownOn.filter((day) => dayRange(day).first <= lifted);
  const ending = { periods: [format(lifting)], dateInferred: lifting.dateInferred };
  const dateInferred = isEnded ? areDatesInferred([edge, ending]) : edge.dateInferred;
  return { ...edge, ...toDays(ended), certain, shownOn, knownDays: true, dateInferred };
}

function timeOf(lifting: GraphEdge): End {
  const { lastDay } = hullOf(lifting.periods.map(parsePeriod));
  const latest = lifting.periods.map(parsePeriod).find((period) => daysOf(period).last === lastDay);
  return lastDay === null || latest === undefined
    ? { from: '', to: toIsoDay(lifting.reportedLast), dateInferred: false }
    : { ...latest, dateInferred: lifting.dateInferred };
}

function isEffective({ status, hedged, inferred }: GraphEdge): boolean {
  return (status === 'asserted' || status === 'said') && !hedged && !inferred;
}

function byEnd(a: Period, b: Period): number {
  return (daysOf(a).last ?? 0) - (daysOf(b).last ?? 0) || (format(a) < format(b) ? -1 : 1);
}
