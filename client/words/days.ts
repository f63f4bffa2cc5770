import { IsoPrefix, toIsoDay, type Day } from '#contract/days';
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

/**
 * When it happened or held; nothing where no day is told. What happened did not last from or until a day, and a bound
 * is no beginning.
 */
export function toHappened({
  type,
  periods,
  certain,
}: Pick<GraphEdge, 'type' | 'periods' | 'certain'>): string {
  const isPoint = relationRow(type).point === true;
  return periods
    .map((period) => (!isPoint && certain.includes(period) ? toPeriod(period) : toBounds(period)))
    .filter(Boolean)
    .join('; ');
}

/** `/2023-06` -> `by June 2023`, `2023-06/` -> `not before June 2023`, all else as a period. */
function toBounds(period: string): string {
  const [from = '', to = ''] = period.split('/');
  if (from === '' && to !== '') return `by ${toDate(to)}`;
  return to === '' && from !== '' ? `not before ${toDate(from)}` : toPeriod(period);
}

/** As of when it is shown true, where neither its days nor, of what happened, its bounds are told. */
export function shownOnly(edge: Dated): readonly string[] {
  const isPoint = relationRow(edge.type).point === true;
  return edge.certain.length > 0 || (isPoint && toHappened(edge) !== '') ? [] : edge.shownOn;
}

type Dated = Pick<GraphEdge, 'type' | 'periods' | 'certain' | 'shownOn'>;

/** Of what took one day: `2023-11/2024-01` -> `between November 2023 and January 2024`, `2023` -> `in 2023`. */
export function toMoment(period: string): string {
  const [from = '', to = ''] = period.split('/');
  if (from === '' || to === '') return toBounds(period);
  if (from !== to) return `between ${toDate(from)} and ${toDate(to)}`;
  return `${/-.*-/.test(from) ? 'on' : 'in'} ${toDate(from)}`;
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

/**
 * For the narrow columns of a table: `2021-04 – 2022`, `2023-07-07`, `until 2022`; of what happened, and of a bound,
 * `by 2022`.
 */
export function toShortPeriods({
  type,
  periods,
  certain,
}: Pick<GraphEdge, 'type' | 'periods' | 'certain'>): string {
  const isPoint = relationRow(type).point === true;
  return periods
    .map((period) => toShort(period, { isTold: !isPoint && certain.includes(period) }))
    .join('; ');
}

/** `by 2022, as of 2023-06`: its days and, where they are not told, the first and the last that show it true. */
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

/** `isTold`: its ends are those of what lasted, not bounds of when it was. */
export function toShort(period: string, { isTold }: { isTold: boolean }): string {
  const [from = '', to = ''] = period.split('/');
  if (from === to) return from;
  if (to === '') return `${isTold ? 'since' : 'not before'} ${from}`;
  return from === '' ? `${isTold ? 'until' : 'by'} ${to}` : `${from} – ${to}`;
}

/** By month: what two articles of one month report is told as one. */
export function toShortReported({ reportedFirst, reportedLast }: Reported): string {
  return [...new Set([reportedFirst, reportedLast].map((day) => toIsoDay(day).slice(0, 7)))].join(' – ');
}
