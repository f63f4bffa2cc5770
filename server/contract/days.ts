import * as z from 'zod';

/** An ISO date prefix: `2023`, `2023-04` or `2023-04-14`; its length is its precision. */
export const IsoPrefix = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2023, 2023-04 or 2023-04-14')
  .refine(isCalendarDate, 'there is no such day');
export type IsoPrefix = z.infer<typeof IsoPrefix>;

/** A day as an integer yyyymmdd: exact in JSON, ordered like time, and small in an index. */
export type Day = number;

/** Earliest and latest day that an ISO prefix may mean: `2023-02` is 20230201 to 20230228. */
export function dayRange(date: IsoPrefix): { first: Day; last: Day } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = year * 10_000 + (month ?? 1) * 100 + (day ?? 1);
  const last = year * 10_000 + (month ?? 12) * 100 + (day ?? daysInMonth(year, month ?? 12));
  return { first, last };
}

/** `20230414` -> `2023-04-14`. */
export function toIsoDay(day: Day): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Neo4j counts no day before the first nor after the last of these years in the same form.
  return (
    year >= 1 && year <= 9998 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}
