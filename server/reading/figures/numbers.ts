import type { Stretch } from '#contract/article';

/** A number as a text writes it, in digits or words, with the sign of money before it. */
export interface Written extends Stretch {
  readonly value: number;
  readonly sign: string | null;
  /** A million in "2.5 million": the first of a range has that of the second. */
  readonly scale: number;
  /** "Dozens", "tens of thousands": no number is told, so many at least. */
  readonly isVague: boolean;
  /** "Half", "two thirds", "one in five": of a hundred. */
  readonly isFraction: boolean;
}

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};
const WORTH = new Map<string, number>([
  ...ONES.map((word, n) => [word, n + 1] as const),
  ...TEENS.map((word, n) => [word, n + 10] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);
/** "Dozens" are two dozen, "hundreds" two hundred. */
const VAGUE: Readonly<Record<string, number>> = {
  dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, millions: 2e6, billions: 2e9,
  'tens of thousands': 2e4, 'hundreds of thousands': 2e5, 'tens of millions': 2e7, 'hundreds of millions': 2e8,
}; // oxfmt-ignore
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50, 'a quarter': 25, 'one quarter': 25, 'a third': 100 / 3, 'one third': 100 / 3, 'two thirds': 200 / 3,
  'three quarters': 75, 'a fifth': 20, 'one fifth': 20, 'two fifths': 40, 'three fifths': 60, 'four fifths': 80,
}; // oxfmt-ignore

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?`;
const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')})`;
const WORDS = `(?:(?:${SMALL}|an?) hundred(?: and ${SMALL}| ${SMALL})?|(?:half )?an?(?= (?:thousand|million|billion|trillion|dozen)\\b)|${SMALL})`;
const SIGN = String.raw`(?:US\$|\$|€|£|¥|(?:USD|EUR|GBP|CNY|RMB|RUB|JPY)(?= ?\d))`;
const WRITTEN = new RegExp(
  [
    String.raw`(?<![\w.,$€£¥/§]|(?<!\d)-)(?:`,
    `(?<vague>${Object.keys(VAGUE).toSorted((a, b) => b.length - a.length).join('|')})`,
    `|(?<fraction>${Object.keys(FRACTIONS).map((words) => words.replace(' ', '[ -]')).join('|')})(?= of\\b)`,
    `|(?<part>${SMALL}|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>${SMALL}|\\d{1,3})(?= (?:of )?[A-Za-z])`,
    `|(?<sign>${SIGN})? ?(?:(?<digits>${DIGITS})|(?<words>${WORDS})(?<andHalf> and a half)?)`,
    String.raw`(?:(?<scale>[ -]?(?:thousand|million|billion|trillion)|(?:bn|m|k)(?![\w-]))|(?<dozen> dozen))?`,
    String.raw`)(?![\w/])(?!,\d)`,
  ].join(''),
  'giu',
); // oxfmt-ignore

/** Every number of a sentence from left to right. Each part of the pattern is bounded: linear in its length. */
export function* numbersIn(words: string): Generator<Written> {
  for (const match of words.matchAll(WRITTEN)) {
    const lead = match[0].length - match[0].trimStart().length;
    const [start, end] = [match.index + lead, match.index + match[0].length];
    const value = valueOf(match.groups ?? {});
    if (value === null) continue;
    const { sign, vague, fraction, part, scale } = match.groups ?? {};
    yield {
      start,
      end,
      value,
      sign: sign ?? null,
      scale: scaleOf(scale),
      isVague: vague !== undefined,
      isFraction: fraction !== undefined || part !== undefined,
    };
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf({ vague, fraction, part, whole, digits, words, andHalf, scale, dozen }: Groups): number | null {
  if (vague !== undefined) return VAGUE[vague.toLowerCase()] ?? null;
  if (fraction !== undefined) return rounded(FRACTIONS[fraction.toLowerCase().replace('-', ' ')] ?? 0);
  if (part !== undefined) return shareOf(plain(part), plain(whole ?? ''));
  const times = scaleOf(scale) * (dozen === undefined ? 1 : 12);
  const number = digits === undefined ? plain(words ?? '') + (andHalf === undefined ? 0 : 0.5) : Number(digits.replaceAll(',', ''));
  return number === 0 && digits === undefined ? null : rounded(number * times);
} // oxfmt-ignore

function scaleOf(scale: string | undefined): number {
  return SCALES[(scale ?? '').replace(/[ -]/, '').toLowerCase()] ?? 1;
}

function shareOf(part: number, whole: number): number | null {
  return part === 0 || whole < 2 || part > whole ? null : rounded((100 * part) / whole);
}

/** "One hundred and twenty-five", "half a": what a scale multiplies. */
function plain(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const parts = words.toLowerCase().split(/[ -]/);
  if (parts[0] === 'half') return 0.5;
  let sum = 0;
  for (const part of parts) {
    if (part === 'hundred') sum = Math.max(sum, 1) * 100;
    else if (part === 'a' || part === 'an') sum = 1;
    else sum += WORTH.get(part) ?? 0;
  }
  return sum;
}

/** Millions times a fraction are no whole number in a computer. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
