import type { EvidenceFigure } from '#contract/evidence';
import { METRICS, UNITS } from '#contract/vocabulary';
import { toDate } from './days.ts';

type Quantity = Pick<EvidenceFigure, 'metric' | 'unit' | 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx'>;
type Counted = Quantity & Pick<EvidenceFigure, 'rank' | 'per' | 'population'>;
type Dated = Pick<EvidenceFigure, 'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf' | 'precision'>;

interface Wording {
  /** Before the amount: "a share of 88%". */
  lead?: string;
  /** Between number and unit: "40 member countries". */
  kind?: string;
  /** In place of the unit: 40 people who died are 40 deaths. */
  unit?: readonly [one: string, many: string];
  after?: string;
  /** What a rank is a rank of. */
  rank?: string;
  /** How its place is joined; "in" otherwise. */
  place?: string;
}

/** How a measure is told; one without a row is told as "metric: amount". */
const WORDINGS: Record<string, Wording> = {
  members: { kind: 'member' },
  deaths: { unit: ['death', 'deaths'], rank: 'cause of death' },
  'death-rate': { unit: ['death', 'deaths'] },
  share: { lead: 'a share of' },
  participants: {},
  'strength-over-heroin': { after: 'as strong as heroin' },
  'fentanyl-shipments': { after: 'of fentanyl', place: 'to' },
  duration: { after: 'long' },
  visits: { place: 'to' },
};

/** "More than 80,000 deaths in the United States": what was counted, without its day. */
export function toFigureWords(figure: Counted, place: string | null): string {
  const wording = wordingOf(figure.metric);
  const { rank, per, population } = figure;
  const amount = toAmount(figure, wording);
  const ranked =
    rank === undefined ? undefined : `number ${rank} ${wording.rank ?? `in ${toMetric(figure.metric)}`}`;
  const words = [
    ranked === undefined ? wording.lead : ranked + (amount === '' ? '' : ','),
    amount,
    per === undefined ? undefined : `per ${per}`,
    population === undefined ? undefined : `among ${population}`,
    place === null ? undefined : `${wording.place ?? 'in'} ${withArticle(place)}`,
    isVague(figure) ? '(our reading of a vague word)' : undefined,
  ];
  const sentence = words.filter((part) => part !== undefined && part !== '').join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Located = Counted & { readonly place?: string | undefined };

/** ": more than 40 member countries", ", seizures: 40 kilograms": what follows the name of whose number it is. */
export function toFigureClause(figure: Located, nameOf: (id: string) => string): string {
  const words = toFigureWords(figure, figure.place === undefined ? null : nameOf(figure.place));
  const namesMeasure = own(WORDINGS, figure.metric) === undefined && figure.rank === undefined;
  return `${namesMeasure ? ',' : ':'} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Harbour Office, seizures: 40 kilograms.": our own sentence for a figure that was written here. */
export function toFigureSays(
  figure: Located & { readonly subject: string },
  nameOf: (id: string) => string,
): string {
  return `${nameOf(figure.subject)}${toFigureClause(figure, nameOf)}.`.slice(0, 400);
}

/** "kilograms", "%": in what is counted, where no number stands before it. */
export function toUnitWords(unit: string): string {
  const words = own(UNITS, unit) ?? unit;
  if (typeof words !== 'string') return words[1];
  return words === '' ? unit : words;
}

/** "More than 40 member countries": the amount alone, where a heading says of whom and where. */
export function toAmountWords({ per: _per, population: _population, ...figure }: Counted): string {
  return toFigureWords(figure, null);
}

/**
 * "Deaths per year among adults in the United States (people)": what a table of figures measures; where its heading does
 * not say of what, that comes first: "Opioids: deaths ...".
 */
export function toMeasureWords(
  { metric, unit, per, population }: Pick<Counted, 'metric' | 'unit' | 'per' | 'population'>,
  { of, place }: { of: string | null; place: string | null },
): string {
  const wording = wordingOf(metric);
  const named = own(UNITS, unit) ?? unit;
  const counted = wording.unit ?? (typeof named === 'string' ? [named, named] : named);
  const words = [
    toMetric(metric),
    per === undefined ? undefined : `per ${per}`,
    population === undefined ? undefined : `among ${population}`,
    place === null ? undefined : `${wording.place ?? 'in'} ${withArticle(place)}`,
    counted[1] === '' || counted[1] === toMetric(metric) ? undefined : `(${counted[1]})`,
  ];
  const sentence = words.filter((part) => part !== undefined).join(' ');
  return of === null ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${of}: ${sentence}`;
}

/** "in 2021", "since 2019", "on 7 July 2023, as of June 2023": the time it speaks of, then when that was said. */
export function toFigureTime(figure: Dated): string {
  const { from, to, asOf, precision } = figure;
  const span = toSpan(figure);
  // Of the very time it speaks of: said once is enough.
  if (span !== '' && (asOf === to || asOf === from)) return span;
  const told = `as of ${precision === 'approximate' ? 'about ' : ''}${toDate(asOf)}`;
  return [span, told].filter(Boolean).join(', ');
}

function toSpan({ from, to, notBefore, notAfter }: Dated): string {
  if (from !== undefined && from === to) return `${/-.*-/.test(from) ? 'on' : 'in'} ${toDate(from)}`;
  if (from !== undefined && to !== undefined) return `from ${toDate(from)} to ${toDate(to)}`;
  if (from !== undefined) return `since ${toDate(from)}`;
  if (to !== undefined) return `until ${toDate(to)}`;
  const bounds = [
    notBefore === undefined ? '' : `not before ${toDate(notBefore)}`,
    notAfter === undefined ? '' : `not after ${toDate(notAfter)}`,
  ];
  return bounds.filter(Boolean).join(', ');
}

/** "Dozens", "tens of thousands": the text has no number. */
function isVague({ min, max, minOpen, approx }: Quantity): boolean {
  return min !== undefined && max === undefined && approx === true && minOpen !== true;
}

/** Empty for a rank that stands alone. */
function toAmount(figure: Quantity, wording: Wording): string {
  const { min, max, minOpen, maxOpen, approx } = figure;
  const isAbout = approx === true;
  const about = isAbout ? 'about ' : '';
  const counted = (value: number) => toCounted(value, { figure, wording });
  if (max === 0) return `${isAbout ? 'almost no' : 'no'} ${counted(max).replace(/^0 ?/, '')}`;
  if (min !== undefined && max !== undefined) {
    if (min === max) return about + counted(min);
    if (minOpen === true || maxOpen === true) {
      const low = `${minOpen === true ? 'more than' : 'at least'} ${about}${number(min)}`;
      return `${low} and ${maxOpen === true ? lessThan(figure) : 'at most'} ${about}${counted(max)}`;
    }
    return `${about}${number(min)} to ${counted(max)}`;
  }
  if (min !== undefined) {
    if (minOpen === true) return `more than ${about}${counted(min)}`;
    return isAbout ? `about ${counted(min)} or more` : `at least ${counted(min)}`;
  }
  if (max === undefined) return '';
  if (maxOpen === true) return `${lessThan(figure)} ${about}${counted(max)}`;
  return `at most ${about}${counted(max)}`;
}

/** "40 member countries", "88%", "50 times as strong as heroin". */
function toCounted(value: number, { figure, wording }: { figure: Quantity; wording: Wording }): string {
  const unit = wording.unit ?? own(UNITS, figure.unit) ?? [figure.unit, figure.unit];
  if (typeof unit === 'string') return [number(value) + unit, wording.after].filter(Boolean).join(' ');
  const [one, many] = unit;
  // 84 members, not 84 member members.
  const kind = wording.kind === one ? undefined : wording.kind;
  return [number(value), kind, value === 1 ? one : many, wording.after].filter(Boolean).join(' ');
}

/** Measured, not counted: "less than 40 kilograms". */
const UNCOUNTED = new Set([
  'percent', 'times', 'gram', 'milligram', 'kilogram', 'pound', 'ton', 'metric-ton', 'us-dollar', 'euro', 'pound-sterling',
  'yuan', 'ruble', 'yen', 'day', 'hour', 'week', 'month', 'year',
]); // oxfmt-ignore

/** Fewer countries, but less than 88%. */
function lessThan({ unit }: Quantity): string {
  return UNCOUNTED.has(unit) ? 'less than' : 'fewer than';
}

function wordingOf(metric: string): Wording {
  return own(WORDINGS, metric) ?? { lead: `${toMetric(metric)}:` };
}

function toMetric(metric: string): string {
  return own(METRICS, metric) ?? metric.replaceAll('-', ' ');
}

const WITH_ARTICLE = /^(United |European Union|Netherlands|Philippines)|( Islands| Emirates| Republic)$/;

function withArticle(place: string): string {
  return WITH_ARTICLE.test(place) ? `the ${place}` : place;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

/** A word from elsewhere may be called as something that every object has. */
function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
