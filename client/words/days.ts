import { dayRange, IsoPrefix, toIsoDay, type Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // oxfmt-ignore

/** What was typed as a date; in words what is wrong with it. */
export function readDate(text: string): { value: IsoPrefix } | { problem: string } {
  const parsed = IsoPrefix.safeParse(text.trim());
  if (parsed.success) return { value: parsed.data };
  // Its form is that of a date.
  if (parsed.error.issues[0]?.code === 'custom') return { problem: 'There is no such day.' };
  return { problem: 'Write a day, month or year: 2023-06-30, 2023-06 or 2023.' };
}

/** `2023-04-14` -> `14 April 2023`, `2023-04` -> `April 2023`: never more exact than what is known. */
export function toDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), named, year].filter(Boolean).join(' ');
}

export function toDayWords(day: Day): string {
  return toDate(toIsoDay(day));
}

/** `2021-04/2021-04` -> `April 2021`, `2021/` -> `since 2021`, `/2019` -> `until 2019`, `/` -> nothing. */
export function toPeriod(period: string): string {
  const [from = '', to = ''] = period.split('/');
  if (from === to) return from === '' ? '' : toDate(from);
  if (to === '') return `since ${toDate(from)}`;
  if (from === '') return `until ${toDate(to)}`;
  return `${toDate(from)} to ${toDate(to)}`;
}

type Dated = Pick<GraphEdge, 'type' | 'periods' | 'certain' | 'shownOn'>;

/**
 * When it happened or held; nothing where no day is told. What happened did not last from or until a day, and a bound
 * is no beginning.
 */
export function toHappened(edge: Dated): string {
  const isPoint = relationRow(edge.type).point === true;
  return edge.periods
    .map((period) => {
      if (isPoint) return toBounds(period);
      return edge.certain.includes(period) ? toPeriod(period) : toLasted(period, edge);
    })
    .filter(Boolean)
    .join('; ');
}

/** Of what happened: `/2023-06` -> `by June 2023`, `2023-06/` -> `not before June 2023`, all else as a period. */
function toBounds(period: string): string {
  const [from, to] = toShortest(period);
  if (from === '' && to !== '') return `by ${toDate(to)}`;
  return to === '' && from !== '' ? `not before ${toDate(from)}` : toPeriod(`${from}/${to}`);
}

/**
 * Of what lasted, where not all its ends are told: `/2024-01` -> `until January 2024 at the latest`, `2023-11/` -> `from
 * November 2023 at the earliest`. A beginning that a text gives stays one beside an end that is only bounded; and what
 * is still shown in the last month it can have lasted to ended in that month.
 */
export function toLasted(period: string, { certain, shownOn }: Pick<Dated, 'certain' | 'shownOn'>): string {
  const [from = '', to = ''] = period.split('/');
  if (from === '' && to === '') return '';
  if (to === '') return `from ${toDate(from)} at the earliest`;
  const until = `until ${toDate(to)}${isShownTo(to, shownOn) ? '' : ' at the latest'}`;
  if (from === '') return until;
  return certain.some((told) => told.startsWith(`${from}/`))
    ? `from ${toDate(from)} ${until}`
    : toMoment(period);
}

function isShownTo(end: string, shownOn: readonly string[]): boolean {
  return shownOn.some((day) => day.startsWith(end));
}

/**
 * As of when it is shown true, where neither its days nor, of what happened, its bounds are told. A year says nothing
 * beside a day in it, and neither does the month that is told as its end.
 */
export function shownOnly({ type, periods, certain, shownOn }: Dated): readonly string[] {
  const isPoint = relationRow(type).point === true;
  if (certain.length > 0 || (isPoint && periods.some((period) => period !== '/'))) return [];
  const ends = periods.map((period) => period.split('/')[1]);
  return shownOn.filter(
    (day) => !ends.includes(day) && !shownOn.some((other) => other.startsWith(`${day}-`)),
  );
}

/** Of what took one day: `2023-11/2024-01` -> `between November 2023 and January 2024`, `2023` -> `in 2023`. */
export function toMoment(period: string): string {
  const [from, to] = toShortest(period);
  if (from === '' || to === '') return toBounds(period);
  if (from !== to) return `between ${toDate(from)} and ${toDate(to)}`;
  return `${/-.*-/.test(from) ? 'on' : 'in'} ${toDate(from)}`;
}

/** What is bounded by the first day and the last of one month or year lies in it: `2023-06-01/2023-06-30` -> June 2023. */
function toShortest(period: string): [from: string, to: string] {
  const [from = '', to = ''] = period.split('/');
  if (from === '' || to === '') return [from, to];
  const whole = [to.slice(0, 4), to.slice(0, 7)].find((one) => {
    const { first, last } = dayRange(one);
    return dayRange(from).first === first && dayRange(to).last === last;
  });
  return whole === undefined ? [from, to] : [whole, whole];
}

/** `2021`, `2019 – 2021`; by month `Apr 2023`, `Apr – Jun 2023`, `Nov 2023 – Jan 2024`. */
export function toBandWords({
  first,
  last,
  unit,
}: {
  first: Day;
  last: Day;
  unit: 'month' | 'year';
}): string {
  const [from, to] = [first, last].map((day) => {
    const [year = '', month = ''] = toIsoDay(day).split('-');
    return { year, month: unit === 'year' ? '' : (MONTHS[Number(month) - 1] ?? '').slice(0, 3) };
  });
  const words = [from, to].map((date) => `${date?.month ?? ''} ${date?.year ?? ''}`.trim());
  if (words[0] === words[1]) return words[0] ?? '';
  return from?.year === to?.year ? `${from?.month ?? ''} – ${words[1] ?? ''}` : words.join(' – ');
}

interface Reported {
  reportedFirst: Day;
  reportedLast: Day;
}

/** What the ends of a period are: those a text gives of what lasted, bounds of them, or bounds of when it happened. */
export type Ends = 'told' | 'bounds' | 'of a point';

export function endsOf({ type, certain }: Pick<GraphEdge, 'type' | 'certain'>, period: string): Ends {
  if (relationRow(type).point === true) return 'of a point';
  return certain.includes(period) ? 'told' : 'bounds';
}

/** For the narrow columns of a table: `2021-04 – 2022`, `2023-07-07`, `until 2022`; of what happened, `by 2022`. */
export function toShortPeriods(edge: Pick<GraphEdge, 'type' | 'periods' | 'certain'>): string {
  return edge.periods.map((period) => toShort(period, endsOf(edge, period))).join('; ');
}

/** `until 2022 at the latest, as of 2021-06`: its days and, where they are not told, the first and the last that show it true. */
export function toShortWhen(edge: Dated): string {
  const shown = shownOnly(edge);
  const ends = [...new Set([shown[0], shown.at(-1)])].filter((day) => day !== undefined);
  const words = [toShortPeriods(edge), ends.length === 0 ? '' : `as of ${ends.join(' – ')}`];
  return words.filter(Boolean).join(', ');
}

/** The same for sorting: earlier days before later ones. */
export function toSortableDays(edge: Dated): string {
  return edge.periods.join() || shownOnly(edge).join();
}

const OPEN_ENDS: Readonly<Record<Ends, { since: (day: string) => string; until: (day: string) => string }>> =
  {
    told: { since: (day) => `since ${day}`, until: (day) => `until ${day}` },
    bounds: { since: (day) => `from ${day} at the earliest`, until: (day) => `until ${day} at the latest` },
    'of a point': { since: (day) => `not before ${day}`, until: (day) => `by ${day}` },
  };

export function toShort(period: string, ends: Ends): string {
  const [from = '', to = ''] = period.split('/');
  if (from === to) return from;
  if (to === '') return OPEN_ENDS[ends].since(from);
  return from === '' ? OPEN_ENDS[ends].until(to) : `${from} – ${to}`;
}

/** By month: what two articles of one month report is told as one. */
export function toShortReported({ reportedFirst, reportedLast }: Reported): string {
  return [...new Set([reportedFirst, reportedLast].map((day) => toIsoDay(day).slice(0, 7)))].join(' – ');
}
