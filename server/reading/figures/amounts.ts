import type { Stretch } from '#contract/article';
import type { FigureDraft } from '#contract/reading';
import { numbersIn, type Written } from './numbers.ts';

type Bounds = Pick<FigureDraft, 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx'>;

/** So much of something, bounded as it is told: "more than 40", "between 10 and 20 percent". */
export interface Amount extends Stretch {
  readonly bounds: Bounds;
  /** A unit of the vocabulary, where the amount has one of its own; null: what follows tells what is counted. */
  readonly unit: string | null;
  /** Where the number begins, behind "more than". */
  readonly number: number;
}

type Lead = 'over' | 'least' | 'under' | 'most' | 'about';

/** What stands before a number, and how it bounds it. The first that fits. */
const LEADS: readonly (readonly [Lead, RegExp])[] = [
  ['most', /\b(?:no|not) (?:more than|over|above) $/i],
  ['least', /\b(?:no|not) (?:fewer|less) than $/i],
  ['over', /\b(?:(?:many |well |far )?more than|(?:well |far )?(?:over|above)|in excess of|upwards? of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|greater than|higher than) (?:the |a |an |some )?$/i],
  ['under', /\b(?:(?:fewer|less) than|under|below) (?:a |an )?$/i],
  ['least', /\b(?:at least|a minimum of|at a minimum,?|minimum of) $/i],
  ['most', /\b(?:up to|at most|as many as|as much as|a maximum of|maximum of) (?:an? )?$/i],
  ['about', /(?:\b(?:about|around|approximately|roughly|some|nearly|almost|close to|approaching|an estimated|estimated|circa|virtually|just (?:over|under)|more or less) |~ ?)(?:the |a |an )?$/i],
]; // oxfmt-ignore
const LONGEST_LEAD = 30;

const MONEY: Readonly<Record<string, string>> = {
  $: 'us-dollar', us$: 'us-dollar', '€': 'euro', '£': 'pound-sterling', '¥': 'yen',
  usd: 'us-dollar', eur: 'euro', gbp: 'pound-sterling', cny: 'yuan', rmb: 'yuan', rub: 'ruble', jpy: 'yen',
}; // oxfmt-ignore
/** What stands behind a number, and the unit that it is. */
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['percent', /^(?: ?%| percent\b| per ?cent\b| percentage points?\b)/i],
  ['us-dollar', /^ (?:of )?(?:US |U\.S\. |American )?dollars?\b/i],
  ['euro', /^ (?:of )?euros?\b/i],
  ['pound-sterling', /^ pounds? sterling\b/i],
  ['yuan', /^ (?:of )?(?:Chinese )?(?:yuan|renminbi|RMB)\b/i],
  ['ruble', /^ (?:of )?(?:Russian )?rou?bles?\b/i],
  ['yen', /^ yen\b/i],
  ['metric-ton', /^[ -](?:of )?(?:metric tons?|tonnes?)\b/i],
  ['ton', /^[ -](?:of )?(?:short )?tons?\b/i],
  ['kilogram', /^[ -]?(?:of )?(?:kilograms?|kilogrammes?|kilos?|kgs?)\b/i],
  ['gram', /^[ -]?grams?\b/i],
  ['milligram', /^[ -]?(?:milligrams?|mg)\b/i],
  ['pound', /^[ -]?(?:of )?(?:pounds?|lbs?)\b/i],
  ['times', /^ times\b(?! as (?:many|much))/i],
];
/** Between the two numbers of a range; "between" and "from" let "and" and "to" join what may stand alone as well. */
const JOIN = /^ ?(?:to|-|–|—) ?$/;
const AND = /^ and $/;
const MORE = /^(?: or more\b|\+)/;

/** Every amount of a sentence, as it is told. */
export function amountsIn(words: string): Amount[] {
  const all: Written[] = [...numbersIn(words)];
  const amounts: Amount[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [first, second] = [all[at], all[at + 1]];
    if (first === undefined) continue;
    const before = words.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
    if (second !== undefined && isRange(first, second, { words, before })) {
      amounts.push(rangeOf(first, second, { words, before }));
      at += 1;
    } else amounts.push(amountOf(first, words, before));
  }
  return amounts;
}

interface Around {
  readonly words: string;
  readonly before: string;
}

function isRange(first: Written, second: Written, { words, before }: Around): boolean {
  if (first.isVague || second.isVague || first.isFraction || second.isFraction) return false;
  const between = words.slice(first.end, second.start).replace(/^ ?(?:%|percent|per cent)(?= )/i, '');
  if (!JOIN.test(between) && !(AND.test(between) && /\bbetween $/i.test(before))) return false;
  return lowOf(first, second) < second.value;
}

/** "$2 to $3 million": the scale of the second is that of the first. */
function lowOf({ value, scale }: Written, second: Written): number {
  return scale === 1 && value < 1000 ? value * second.scale : value;
}

function rangeOf(first: Written, second: Written, { words, before }: Around): Amount {
  const { unit, end } = unitOf(second, words, first.sign);
  const opening = /\b(?:between|from) $/i.exec(before);
  const [lead, length] = leadOf(before);
  return {
    start: first.start - (opening?.[0].length ?? length),
    number: first.start,
    end,
    unit,
    bounds: { min: lowOf(first, second), max: second.value, ...(lead === 'about' ? { approx: true as const } : {}) },
  };
} // oxfmt-ignore

function amountOf(written: Written, words: string, before: string): Amount {
  const { value, start, isVague } = written;
  const { unit, end } = unitOf(written, words, null);
  const [lead, length] = leadOf(before);
  const more = MORE.exec(words.slice(end, end + 10));
  return {
    start: start - length,
    number: start,
    end: end + (more?.[0].length ?? 0),
    unit,
    bounds: boundsOf(value, { lead: more === null ? lead : 'least', isVague }),
  };
}

function leadOf(before: string): [lead: Lead | null, length: number] {
  for (const [lead, pattern] of LEADS) {
    const found = pattern.exec(before);
    if (found !== null) return [lead, found[0].length];
  }
  return [null, 0];
}

function boundsOf(value: number, { lead, isVague }: { lead: Lead | null; isVague: boolean }): Bounds {
  if (isVague) return { min: value, approx: true };
  if (lead === 'over') return { min: value, minOpen: true };
  if (lead === 'least') return { min: value };
  if (lead === 'under') return { max: value, maxOpen: true };
  if (lead === 'most') return { max: value };
  return { min: value, max: value, ...(lead === 'about' ? { approx: true as const } : {}) };
}

function unitOf(written: Written, words: string, sign: string | null): { unit: string | null; end: number } {
  const { end, isFraction } = written;
  if (isFraction) return { unit: 'percent', end };
  const money = MONEY[(written.sign ?? sign ?? '').toLowerCase()];
  if (money !== undefined) return { unit: money, end };
  const behind = words.slice(end, end + LONGEST_LEAD);
  for (const [unit, pattern] of UNITS) {
    const found = pattern.exec(behind);
    if (found !== null) return { unit, end: end + found[0].length };
  }
  return { unit: null, end };
}
