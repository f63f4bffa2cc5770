import { IsoPrefix } from '#contract/days';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?`;
const TIME = String.raw`(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,5})?)?`;

/** The forms in which a day is written, and which group is what. Days of two numbers are read only where one cannot be a month. */
const FORMS: readonly (readonly [RegExp, readonly ('y' | 'm' | 'd' | 'ab')[]])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?:(?=[T ]\d)|\b)/i, ['y', 'm', 'd']],
  [new RegExp(String.raw`\b(${MONTH}) (${DAY}),? (\d{4})\b`, 'i'), ['m', 'd', 'y']],
  [new RegExp(String.raw`\b(${DAY}) (?:of )?(${MONTH}),? (\d{4})\b`, 'i'), ['d', 'm', 'y']],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/, ['y', 'm', 'd']],
  [/\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, ['y', 'm', 'd']],
  [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, ['ab', 'ab', 'y']],
  [new RegExp(String.raw`(?<!\d )\b(${MONTH}),? (\d{4})\b`, 'i'), ['m', 'y']],
  [/\b(\d{4})-(\d{2})\b(?!-)/, ['y', 'm']],
];

/** A line that is a day and nothing else, but for what it was the day of. */
export const DATE_LINE = new RegExp(
  String.raw`^(?:(?:published|posted|updated|released?|date|dated|issued|first published|created)(?: on| at)?:? ?)?(?:\d{1,2}:\d{2} ?(?:[ap]m)?,? )?${WEEKDAY}(?:${MONTH} ${DAY},? \d{4}|${DAY} ${MONTH},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})${TIME}\.?$`,
  'i',
); // oxfmt-ignore

/** The first day written in these words, as exact as it is written; null where there is none, or nobody could tell which. */
export function dayIn(words: string): IsoPrefix | null {
  for (const [form, parts] of FORMS) {
    const found = form.exec(words);
    if (found === null) continue;
    const day = toDay(parts, found.slice(1));
    if (day !== null) return day;
  }
  return null;
}

function toDay(parts: readonly string[], found: readonly string[]): IsoPrefix | null {
  const [part, numbers] = [new Map<string, number>(), [] as number[]];
  for (const [at, name] of parts.entries()) {
    const words = found[at] ?? '';
    const value = name === 'm' && !/^\d/.test(words) ? toMonth(words) : Number.parseInt(words, 10);
    if (name === 'ab') numbers.push(value);
    else part.set(name, value);
  }
  const [a, b] = numbers;
  if (a !== undefined && b !== undefined) {
    if (a <= 12 && b <= 12 && a !== b) return null;
    part.set('m', a > 12 ? b : a);
    part.set('d', a > 12 ? a : b);
  }
  const written = [String(part.get('y')).padStart(4, '0'), two(part.get('m')), two(part.get('d'))];
  const parsed = IsoPrefix.safeParse(written.filter((one) => one !== undefined).join('-'));
  return parsed.success && isPlausible(parsed.data) ? parsed.data : null;
}

const two = (value: number | undefined) => (value === undefined ? undefined : String(value).padStart(2, '0'));

function toMonth(words: string): number {
  return MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

/** Other numbers look like years. */
function isPlausible(day: IsoPrefix): boolean {
  const year = Number(day.slice(0, 4));
  return year >= 1800 && year <= 2100;
}
