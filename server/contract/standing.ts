import { dayRange, type Day } from './days.ts';
import type { GraphEdge } from './graph.ts';

/** What can be said of a relation on one day. The third answer is none of the other two. */
export type Standing = 'held' | 'did not hold' | 'not known';

/**
 * Did this relation hold on that day? It did within a period whose ends a text gives (an open end goes on until a
 * text says that it ended), and on days on which a text shows it true; it did not outside every period that its
 * texts allow. A happening "held" from the day on which it had certainly happened. What is told to have begun or ended
 * in April is shown by a text as of April on some day of it, not on each.
 */
export function standingOn(
  { periods, certain, shownOn }: Pick<GraphEdge, 'periods' | 'certain' | 'shownOn'>,
  day: Day,
  { point = false }: { point?: boolean } = {},
): Standing {
  const told = periods.map(toBounds);
  if (point) return standingOfPoint(told, day);
  const bounds = periods.flatMap((period) => period.split('/'));
  const isShown = shownOn.some((asOf) => {
    const { first, last } = dayRange(asOf);
    const isWhole = first === last || !bounds.some((bound) => bound.startsWith(asOf));
    return isWhole && first <= day && day <= last;
  });
  if (isShown) return 'held';
  if (certain.map(toBounds).some(({ begun, ending }) => begun <= day && day <= ending)) return 'held';
  const possible = told.length === 0 || told.some(({ first, last }) => first <= day && day <= last);
  return possible ? 'not known' : 'did not hold';
}

/** Whole days, both included; Infinity where a side is open. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Did this relation hold, or happen, on some day of a stretch? It certainly did when its latest possible beginning and
 * its earliest possible end leave it no way around the stretch, or when a text shows it true within; it did not when all
 * its periods lie outside.
 */
export function standingWithin(
  { periods, certain, shownOn }: Pick<GraphEdge, 'periods' | 'certain' | 'shownOn'>,
  days: Days,
  { point = false }: { point?: boolean } = {},
): Standing {
  const told = periods.map(toBounds);
  const isWithin = ({ first, last }: Days): boolean => days.first <= first && last <= days.last;
  const isPossible = told.length === 0 || told.some((period) => overlaps(period, days));
  if (point) {
    if (told.some(isWithin)) return 'held';
    return isPossible ? 'not known' : 'did not hold';
  }
  const bounds = periods.flatMap((period) => period.split('/'));
  const isShown = shownOn.some((asOf) => {
    const shown = dayRange(asOf);
    const isWhole = shown.first === shown.last || !bounds.some((bound) => bound.startsWith(asOf));
    return isWithin(shown) || (isWhole && overlaps(shown, days));
  });
  const isCertain = certain
    .map(toBounds)
    .some(
      ({ first, last, begun, ending }) =>
        Math.min(begun, last) <= days.last && Math.max(ending, first) >= days.first,
    );
  if (isShown || isCertain) return 'held';
  return isPossible ? 'not known' : 'did not hold';
}

function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && a.last >= b.first;
}

interface Bounds {
  first: Day;
  last: Day;
  /** From when on it had certainly begun, and until when it had certainly not ended; Infinity when that is never. */
  begun: Day;
  ending: Day;
}

function toBounds(written: string): Bounds {
  const [from = '', to = ''] = written.split('/');
  const start = from === '' ? null : dayRange(from);
  const end = to === '' ? null : dayRange(to);
  return {
    first: start?.first ?? 0,
    last: end?.last ?? Infinity,
    begun: start?.last ?? Infinity,
    ending: end?.first ?? Infinity,
  };
}

/** Its period is the stretch in which it happened once, not one for which it lasted. */
function standingOfPoint(told: readonly Bounds[], day: Day): Standing {
  if (told.some(({ last }) => last <= day)) return 'held';
  return told.length > 0 && told.every(({ first }) => day < first) ? 'did not hold' : 'not known';
}
