import type { Stretch } from '#contract/article';
import { toIsoDay } from '#contract/days';

/** A day or a time as a text tells it, resolved against the day on which the text appeared. */
export interface Told extends Stretch {
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly precision: 'year' | 'month' | 'day' | 'approximate';
  /** Why it is this date, where the text itself does not say it whole. */
  readonly inferred?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const LEAD =
  '(?:(?:on|in|since|until|by|from|around|about|as of|during|early|late|mid-|before|after|of|for) )?(?:(?:early|late|mid|around|about) )?';
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

type Reading = Omit<Told, 'start' | 'end'>;
type Resolve = (
  groups: readonly (string | undefined)[],
  published: string | null,
  whole: string,
) => Reading | null;

/** What is written, and what it comes to. The first that fits a place is taken; each is short, so that none runs away. */
const FORMS: readonly { readonly pattern: RegExp; readonly resolve: Resolve }[] = [
  {
    // "between January 2012 and December 2018", "from 2012 to 2018"
    pattern: new RegExp(
      `\\b(?:between|from) (?:(?:around|about|at least) )?(?:(${MONTH}) )?${YEAR} (?:and|to|through|until) (?:(?:around|about|at least) )?(?:(${MONTH}) )?${YEAR}\\b`,
      'giu',
    ),
    resolve: ([m1, y1, m2, y2]) => {
      const [from, to] = [isoMonth(y1, m1), isoMonth(y2, m2)];
      return from === null || to === null || from > to ? null : { from, to, precision: precisionOf(from) };
    },
  },
  {
    // "October 15, 2017", "on Dec. 5, 2023"
    pattern: new RegExp(`\\b${LEAD}(?:${WEEKDAY},? )?(${MONTH}) ${DAY},? ${YEAR}\\b`, 'giu'),
    resolve: ([month, day, year], _published, whole) => exact(isoDay(year, month, day), whole),
  },
  {
    // "5 December 2023"
    pattern: new RegExp(`\\b${LEAD}${DAY} (${MONTH}),? ${YEAR}\\b`, 'giu'),
    resolve: ([day, month, year], _published, whole) => exact(isoDay(year, month, day), whole),
  },
  {
    // "in October 2017"
    pattern: new RegExp(`\\b${LEAD}(${MONTH}),? (?:of )?${YEAR}\\b`, 'giu'),
    resolve: ([month, year], _published, whole) => exact(isoMonth(year, month), whole),
  },
  {
    // "on Sept. 15", "January 10": of the year that lies nearest
    pattern: new RegExp(`\\b${LEAD}(?:${WEEKDAY},? )?(${MONTH}) ${DAY}(?![\\d,]* ?(?:19|20)\\d\\d)\\b`, 'gu'),
    resolve: ([month, day], published, whole) => {
      const date = nearestDay(published, month, day);
      return date === null ? null : { ...exact(date, whole), inferred: 'the year is that of the text' } as Reading;
    },
  },
  {
    // "last November", "in January" (capital: may and march are verbs)
    pattern: new RegExp(`\\b(?:(last|this|next|in|since) )(?:early |late |mid-)?(${MONTH})(?= |,|\\.|$)`, 'gu'),
    resolve: ([lead, month], published, whole) => {
      const date = monthNear(published, month, lead);
      return date === null ? null : { ...exact(date, whole), inferred: 'the year follows from the day of the text' } as Reading;
    },
  },
  {
    pattern: /\b(?:earlier |later )?(today|yesterday|tomorrow)(?=[^'’\w]|$)/giu,
    resolve: ([word = ''], published) => {
      const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
      return shifted(published, shift, `${word.toLowerCase()}, as of the day of the text`);
    },
  },
  {
    pattern: new RegExp(`\\b(?:(on|last|next|this) )?(${WEEKDAY})(?: (?:morning|afternoon|evening|night))?\\b`, 'giu'),
    resolve: ([lead, name = ''], published) => {
      if (published?.length !== 10) return null;
      const weekday = WEEKDAYS.indexOf(name.toLowerCase());
      const ahead = lead?.toLowerCase() === 'next';
      const today = new Date(`${published}T00:00:00Z`).getUTCDay();
      const back = (today - weekday + 7) % 7;
      const shift = ahead ? 7 - back : -(back === 0 && lead?.toLowerCase() === 'last' ? 7 : back);
      return shifted(published, shift, `the ${ahead ? 'next' : 'last'} ${capital(name)} as of the day of the text`);
    },
  },
  {
    pattern: /\b(?:(last|this|next|earlier this|later this) )(week|month|year)\b/giu,
    resolve: ([lead = '', unit = ''], published) => periodNear(published, lead.toLowerCase(), unit.toLowerCase()),
  },
  {
    // "in 2020", "since 2019"
    pattern: new RegExp(`\\b(in|since|during|until|by) (?:(?:early|late|mid-?) ?)?${YEAR}\\b`, 'giu'),
    resolve: ([, year], _published, whole) => exact(year ?? null, whole),
  },
]; // oxfmt-ignore

/** A sentence tells few dates; more are a table, of which the first will do. */
const MOST = 24;

/** Every date in these words, in their order; none overlaps another. `at` is where the words begin in the text. */
export function findDates(words: string, at: number, publishedAt: string | null): Told[] {
  const found: Told[] = [];
  for (const { pattern, resolve } of FORMS) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [at + match.index, at + match.index + match[0].length];
      if (found.length >= MOST) break;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const reading = resolve(match.slice(1), publishedAt, match[0]);
      if (reading !== null) found.push({ start, end, ...reading });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "since 2019" begins then, "until May" ends then; what stands alone happened within it. */
function exact(date: string | null, whole: string): Reading | null {
  if (date === null) return null;
  const precision = precisionOf(date);
  if (/^(?:since|from|after)\b/i.test(whole)) return { from: date, precision };
  if (/^(?:until|by|before)\b/i.test(whole)) return { notAfter: date, precision };
  if (/\b(?:around|about|early|late|mid)\b/i.test(whole))
    return { from: date, to: date, precision: 'approximate' };
  return { from: date, to: date, precision };
}

function precisionOf(date: string): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoMonth(year: string | undefined, month: string | undefined): string | null {
  if (year === undefined) return null;
  return month === undefined ? year : `${year}-${pad(monthNumber(month))}`;
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), monthNumber(month) - 1, Number(day)));
  // There is no 31 June: what is written so is no date.
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null;
}

/** News tells of the past oftener than of days far ahead. */
const AHEAD = 3;

/** Of three years the one in which that day is nearest to the day of the text; days ahead count as farther. */
function nearestDay(published: string | null, month?: string, day?: string): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const from = Date.parse(
    published.length === 10 ? published : `${published.slice(0, 7).padEnd(7, '-06').slice(0, 7)}-15`,
  );
  const days = [year - 1, year, year + 1].flatMap((one) => isoDay(String(one), month, day) ?? []);
  const distance = (iso: string) => Math.max(from - Date.parse(iso), (Date.parse(iso) - from) * AHEAD);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "last November" lies before the month of the text, "in January" in it or before, "next May" after it. */
function monthNear(published: string | null, name?: string, lead?: string): string | null {
  if (published === null || published.length < 7 || name === undefined) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const month = monthNumber(name);
  const word = lead?.toLowerCase();
  if (word === 'next') return `${month > now ? year : year + 1}-${pad(month)}`;
  const before = word === 'last' ? month < now : month <= now;
  return `${before ? year : year - 1}-${pad(month)}`;
}

function shifted(published: string | null, days: number, why: string): Reading | null {
  if (published === null) return null;
  // Of a text whose day nobody knows only the month or year can be said.
  if (published.length !== 10)
    return days === 0
      ? { from: published, to: published, precision: precisionOf(published), inferred: why }
      : null;
  const date = dayAfter(published, days);
  return { from: date, to: date, precision: 'day', inferred: why };
}

function periodNear(published: string | null, lead: string, unit: string): Reading | null {
  if (published === null) return null;
  const inferred = `${lead} ${unit}, as of the day of the text`;
  const step = { last: -1, next: 1 }[lead] ?? 0;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit === 'year') return span(String(year + step), inferred);
  if (published.length < 7) return null;
  if (unit === 'month') {
    const date = new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7);
    return span(date, inferred);
  }
  if (published.length < 10) return null;
  const monday = dayAfter(published, -((new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * step);
  const last = step === 0 && lead !== 'later this' ? published : dayAfter(monday, 6);
  return { notBefore: monday, notAfter: last, precision: 'approximate', inferred };
}

function span(date: string, inferred: string): Reading {
  return { from: date, to: date, precision: precisionOf(date), inferred };
}

function dayAfter(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return toIsoDay(date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate());
}

const pad = (number: number) => String(number).padStart(2, '0');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
