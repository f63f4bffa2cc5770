import type { FigureDraft } from '#contract/reading';
import { dayRange } from '#contract/days';
import { METRICS, UNITS } from '#contract/vocabulary';
import { readDate } from './days.ts';
import { toFigureSays } from './figures.ts';
import type { NameOf } from './review.ts';

/** A figure while it is written: everything as it was typed. */
export interface FigureFields {
  readonly subject: string;
  readonly metric: string;
  readonly unit: string;
  readonly low: string;
  /** "More than" it, and not at least. */
  readonly lowOpen: boolean;
  readonly high: string;
  /** "Less than" it, and not at most. */
  readonly highOpen: boolean;
  readonly approx: boolean;
  readonly rank: string;
  readonly per: string;
  readonly population: string;
  readonly place: string;
  readonly voice: FigureDraft['voice'];
  readonly speaker: string;
  readonly hedged: boolean;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Empty: as exact as the day is written. */
  readonly precision: FigureDraft['precision'] | '';
}

export const FIGURE_DAYS = ['asOf', 'from', 'to', 'notBefore', 'notAfter'] as const;
export type FigureDay = (typeof FIGURE_DAYS)[number];
/** Which of two days comes first. */
const ORDER: readonly (readonly [FigureDay, FigureDay])[] = [
  ['from', 'to'], ['notBefore', 'notAfter'], ['notBefore', 'to'], ['from', 'notAfter'],
]; // oxfmt-ignore

export function toFigureFields(figure: FigureDraft): FigureFields {
  const typed = (value: number | undefined) =>
    value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 20 });
  return {
    subject: figure.subject,
    metric: figure.metric,
    unit: figure.unit,
    low: typed(figure.min),
    lowOpen: figure.minOpen === true,
    high: typed(figure.max),
    highOpen: figure.maxOpen === true,
    approx: figure.approx === true,
    rank: typed(figure.rank),
    per: figure.per ?? '',
    population: figure.population ?? '',
    place: figure.place ?? '',
    voice: figure.voice,
    speaker: figure.attributedTo ?? '',
    hedged: figure.hedged === true,
    asOf: figure.asOf,
    from: figure.from ?? '',
    to: figure.to ?? '',
    notBefore: figure.notBefore ?? '',
    notAfter: figure.notAfter ?? '',
    precision: figure.precision === exactnessOf(figure.asOf) ? '' : figure.precision,
  };
}

export type FigureProblems = Partial<Record<keyof FigureFields, string>>;

/** What is wrong, by field; nothing where it can be accepted. */
export function figureProblems(fields: FigureFields): FigureProblems {
  const { subject, metric, unit, voice, speaker } = fields;
  return {
    ...(subject === '' && { subject: 'Choose whose number it is.' }),
    ...(!Object.hasOwn(METRICS, metric) && { metric: 'Choose what is measured.' }),
    ...(!Object.hasOwn(UNITS, unit) && { unit: 'Choose in what it is counted.' }),
    ...amountProblems(fields),
    ...(voice === 'said' && speaker === '' && { speaker: 'Choose who says it.' }),
    ...dayProblems(fields),
  }; // oxfmt-ignore
}

function amountProblems({ low, high, rank, lowOpen, highOpen }: FigureFields): FigureProblems {
  const [least, most, place] = [low, high, rank].map(readAmount);
  const wrong = (read: number | null | undefined) =>
    read !== undefined && read !== null && Number.isNaN(read);
  const isRank = place === null || (Number.isInteger(place) && (place ?? 0) >= 1);
  const both = typeof least === 'number' && typeof most === 'number' ? { least, most } : null;
  return {
    ...(wrong(least) && { low: NO_NUMBER }),
    ...(wrong(most) && { high: NO_NUMBER }),
    ...(!isRank && { rank: 'Write a whole number from 1 on.' }),
    ...(least === null && most === null && place === null && { low: 'Write a number: the least, the most, or both.' }),
    ...(both !== null && both.least > both.most && { high: 'The most is less than the least.' }),
    ...(both !== null && both.least === both.most && (lowOpen || highOpen) && { high: 'No number is more and less than the same.' }),
  }; // oxfmt-ignore
}

const NO_NUMBER = 'Write a number: 80,000 or 1.5.';

/** `80,000` -> 80000; null where nothing is written, not a number where none is. */
export function readAmount(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(typed) ? Number(typed.replaceAll(',', '')) : NaN;
}

function dayProblems(fields: FigureFields): FigureProblems {
  const problems = new Map<FigureDay, string>();
  for (const day of FIGURE_DAYS) {
    const typed = fields[day].trim();
    const read = typed === '' ? null : readDate(typed);
    if (read !== null && 'problem' in read) problems.set(day, read.problem);
    if (day === 'asOf' && typed === '') problems.set(day, 'Write as of when it was so.');
  }
  for (const [early, late] of ORDER) {
    const [first, last] = [fields[early].trim(), fields[late].trim()];
    if (first === '' || last === '' || problems.has(early) || problems.has(late)) continue;
    if (dayRange(first).first > dayRange(last).last) problems.set(late, 'It is before the day it begins.');
  }
  return Object.fromEntries(problems);
}

interface Made {
  readonly before: FigureDraft;
  readonly at: FigureDraft['at'];
  readonly nameOf: NameOf;
}

/** The figure that the form holds, of fields without a problem. What the form does not ask for stays as it was. */
export function toFigureDraft(fields: FigureFields, { before, at, nameOf }: Made): FigureDraft {
  const { subject, metric, unit, approx, voice, speaker, hedged, place } = fields;
  const [min, max, rank] = [fields.low, fields.high, fields.rank].map((text) => readAmount(text) ?? undefined);
  const [per, population] = [fields.per.trim(), fields.population.trim()];
  const [from, to, notBefore, notAfter] = [fields.from, fields.to, fields.notBefore, fields.notAfter].map((day) => day.trim());
  const asOf = fields.asOf.trim();
  const draft: FigureDraft = {
    subject, metric, unit,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(min !== undefined && fields.lowOpen && { minOpen: true as const }),
    ...(max !== undefined && fields.highOpen && { maxOpen: true as const }),
    ...(approx && { approx: true as const }),
    ...(rank !== undefined && { rank }),
    ...(per !== '' && { per }),
    ...(population !== '' && { population }),
    ...(place !== '' && { place }),
    ...(before.of !== undefined && { of: before.of }),
    ...(hedged && { hedged: true as const }),
    voice,
    ...(voice === 'said' && speaker !== '' && { attributedTo: speaker }),
    ...(voice === 'said' && before.relayedBy !== undefined && { relayedBy: before.relayedBy }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    ...(notBefore !== '' && { notBefore }),
    ...(notAfter !== '' && { notAfter }),
    asOf,
    precision: fields.precision === '' ? exactnessOf(asOf) : fields.precision,
    at,
    says: before.says,
  }; // oxfmt-ignore
  const inferred = (before.inferred ?? []).filter(({ what }) => what !== 'date' || isOfSameDays(before, draft));
  const told = { ...draft, ...(inferred.length > 0 && { inferred }) };
  // A sentence that told the figure as it was would belie what was changed.
  return isSameFigure(before, told) ? told : { ...told, says: toFigureSays(told, nameOf) };
} // oxfmt-ignore

function exactnessOf(day: string): 'year' | 'month' | 'day' {
  if (day.length === 4) return 'year';
  return day.length === 7 ? 'month' : 'day';
}

function isOfSameDays(before: FigureDraft, now: FigureDraft): boolean {
  return FIGURE_DAYS.every((day) => before[day] === now[day]) && before.precision === now.precision;
}

/** Where a number is the same and of the same, its sentence still tells it. */
const TOLD = [
  'subject', 'metric', 'unit', 'min', 'max', 'minOpen', 'maxOpen', 'approx', 'rank', 'per', 'population', 'place',
] as const; // oxfmt-ignore

function isSameFigure(before: FigureDraft, now: FigureDraft): boolean {
  return TOLD.every((field) => before[field] === now[field]);
}
