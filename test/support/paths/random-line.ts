import { dayRange } from '../../../server/contract/days.ts';
import type { GraphEdge } from '../../../server/contract/graph.ts';
import type { Dice } from './dice.ts';

const STATUS = { asserted: 60, said: 15, alleged: 10, planned: 6, wanted: 3, denied: 6 } as const;

type Drawn = Pick<GraphEdge, 'key' | 'type' | 'from' | 'to' | 'derivedFrom'>;

/** A line with some status, support and dates: known, open, unknown, or only shown. */
export function randomLine(dice: Dice, drawn: Drawn): GraphEdge {
  const periods = randomPeriods(dice);
  const shownOn = dice.chance(0.5)
    ? [dice.chance(0.6) ? String(dice.between(2018, 2023)) : randomDate(dice, 2018)]
    : [];
  // Most of what a text shows of a year it shows before the year is over.
  const [shown] = dice.chance(0.8) ? shownOn : [];
  const since = shown === undefined ? 2020 : Number(shown.slice(0, 4));
  const day = () => dayRange(randomDate(dice, since, shown === undefined ? 5 : 0)).first;
  const reported = [day(), day()];
  return {
    ...drawn,
    status: dice.weighted(STATUS),
    inferred: dice.chance(0.15),
    hedged: dice.chance(0.15),
    caption: dice.chance(0.15),
    contested: dice.chance(0.05),
    periods,
    ...toBounds(periods),
    dateInferred: false,
    certain: periods.filter(() => dice.chance(0.6)),
    shownOn,
    reportedFirst: Math.min(...reported),
    reportedLast: Math.max(...reported),
    stories: dice.pick([1, 1, 1, 2, 2, 3]),
    voices: dice.pick([1, 1, 1, 1, 2, 2, 3]),
    reliability: null,
    credibility: null,
    neededReliability: null,
    neededCredibility: null,
    occasion: null,
    qualifiers: {},
  };
}

/** A year, a month or a day of these years; of six, when nothing else is said. */
export function randomDate(dice: Dice, from: number, more = 5): string {
  const year = String(dice.between(from, from + more));
  const month = `${year}-${String(dice.between(1, 12)).padStart(2, '0')}`;
  return dice.pick([year, month, `${month}-${String(dice.between(1, 28)).padStart(2, '0')}`]);
}

function randomPeriods(dice: Dice): string[] {
  if (dice.chance(0.35)) return [];
  if (dice.chance(0.03)) return ['/'];
  const count = dice.pick([1, 1, 1, 2]);
  const periods = Array.from({ length: count }, () => {
    const [one, other] = [randomDate(dice, 2018), randomDate(dice, 2018)];
    const isSingle = dice.chance(0.3);
    const [from, to] = dayRange(one).first <= dayRange(other).last ? [one, other] : [other, one];
    if (isSingle) return `${one}/${one}`;
    return `${dice.chance(0.2) ? '' : from}/${dice.chance(0.3) ? '' : to}`;
  });
  return [...new Set(periods)].toSorted();
}

/** As the projection leaves them: the earliest beginning and the latest end, none where one of them is open. */
function toBounds(periods: readonly string[]): Pick<GraphEdge, 'firstDay' | 'lastDay' | 'knownDays'> {
  const ends = periods.map((period) => period.split('/') as [string, string]);
  const isOpen = (side: 0 | 1): boolean => ends.length === 0 || ends.some((bounds) => bounds[side] === '');
  return {
    firstDay: isOpen(0) ? null : Math.min(...ends.map(([from]) => dayRange(from).first)),
    lastDay: isOpen(1) ? null : Math.max(...ends.map(([, to]) => dayRange(to).last)),
    knownDays: periods.length > 0,
  };
}
