import type { Claim } from '#contract/article';
import { IsoPrefix } from '#contract/days';
import type { RelationMapping } from '#contract/imports';
import type { RelationType, Status } from '#contract/ontology';
import type { Cells } from './csv-cells.ts';
import type { ToldLine } from './told-line.ts';

type Fields = keyof RelationMapping['columns'];
type Time = Pick<Claim, 'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf'>;

/** When a relation was so, each time by itself, and when it was reported; null where a date is none, which is told. */
export function daysIn(cells: Cells<Fields>): { times: Time[]; reported: string | null } | null {
  const [since, until, notBefore, notAfter, reported] = [
    dayIn('since', cells), dayIn('until', cells), dayIn('notBefore', cells), dayIn('notAfter', cells), dayIn('reported', cells),
  ]; // oxfmt-ignore
  const shown = cells.parts('shownOn');
  const periods = cells.parts('periods').map((period) => toPeriod(period, cells));
  for (const day of shown) if (!IsoPrefix.safeParse(day).success) cells.wrong('shownOn', ...NO_DATE);
  if ([since, until, notBefore, notAfter, reported].includes(undefined)) return null;
  if (periods.includes(null) || shown.some((day) => !IsoPrefix.safeParse(day).success)) return null;
  const certain = new Set(cells.parts('certain'));
  const hasPeriods = cells.of('periods') !== '';
  const times = Array.from({ length: Math.max(1, periods.length, shown.length) }, (_, n): Time => {
    const asOf = shown[n] === undefined ? {} : { asOf: shown[n] };
    const [from, to] = periods[n] ?? [];
    if (hasPeriods && certain.has(`${from ?? ''}/${to ?? ''}`)) return { ...held({ from, to }), ...asOf };
    if (hasPeriods) return { ...held({ notBefore: from, notAfter: to }), ...asOf };
    return { ...held({ from: since, to: until, notBefore, notAfter }), ...asOf };
  });
  return { times, reported: reported ?? null };
}

/** Which relation the row of an export sums up, and as what. */
export function lineIn(
  cells: Cells<Fields>,
  { type, status, hedged, inferred }: { type: RelationType; status: Status; hedged: boolean; inferred: boolean },
): ToldLine | null {
  const key = cells.of('key');
  if (key === '') return null;
  return {
    key, type, status, hedged, inferred,
    from: cells.of('from'),
    to: cells.of('to'),
    periods: cells.parts('periods'),
    qualifiers: cells.parts('qualifiers'),
  };
} // oxfmt-ignore

const NO_DATE = [
  'holds what is no date',
  'Write year, month and day in this order, as much as is known.',
] as const;

function toPeriod(written: string, cells: Cells<Fields>): [string | undefined, string | undefined] | null {
  const [from = '', to = '', ...more] = written.split('/');
  const isRight = [from, to].every((day) => day === '' || IsoPrefix.safeParse(day).success);
  if (isRight && more.length === 0 && written.includes('/')) return [from || undefined, to || undefined];
  cells.wrong(
    'periods',
    'holds what is no period',
    'Write from/to, either side empty where it is open: 2021-04/2023.',
  );
  return null;
}

function held(time: { [K in keyof Time]?: string | null | undefined }): Time {
  return Object.fromEntries(
    Object.entries(time).filter(([, day]) => day !== undefined && day !== null && day !== ''),
  );
}

/** Null where none is given, undefined where it is none. */
function dayIn(
  field: 'since' | 'until' | 'notBefore' | 'notAfter' | 'reported',
  cells: Cells<Fields>,
): string | null | undefined {
  const written = cells.of(field);
  if (written === '') return null;
  const read = IsoPrefix.safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  cells.wrong(
    field,
    `is no date: ${issue?.message ?? ''}`,
    'Write year, month and day in this order, as much as is known.',
  );
  return undefined;
}
