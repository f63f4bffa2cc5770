import type { Mention, Stretch } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { FigureDraft } from '#contract/reading';
import { amountsIn, type Amount } from './amounts.ts';
import type { Measure, Way } from './measure.ts';
import { MEASURES } from './measures.ts';
import { interrupts, isToldWhole } from './whole.ts';

/** Somebody who is named in a sentence, or whom its first word refers to. Offsets are those of the sentence. */
export interface Named extends Stretch {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: Mention['kind'];
  readonly via?: Stretch;
}

/** A number of somebody before it is written down; offsets are those of the sentence. */
export interface FoundFigure extends Stretch {
  readonly rule: string;
  readonly subject: Named;
  readonly planned: boolean;
  /** Where the number stands: its clause tells who says it and whether it is so. */
  readonly number: number;
  readonly figure: Pick<FigureDraft, 'metric' | 'unit' | 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx' | 'rank' | 'per' | 'population' | 'place'>;
} // oxfmt-ignore

const CAN =
  /\d|\b(?:dozens?|scores|hundreds?|thousands?|millions?|billions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|third|quarter)\b/i;
const LONGEST = 140;
const BESIDE = 60;

/** Every number of a sentence that is somebody's and of which the table tells what it measures. */
export function figuresIn(words: string, { named, taken }: { named: readonly Named[]; taken: readonly Stretch[] }): FoundFigure[] {
  if (!CAN.test(words)) return [];
  const found: FoundFigure[] = [];
  for (const amount of amountsIn(words)) {
    const { number, end } = amount;
    if (taken.some((other) => other.start < end && number < other.end)) continue;
    const figure = first(MEASURES, (measure) => fit(measure, amount, { words, named, last: found.at(-1) }));
    if (figure !== undefined) found.push(figure);
  }
  return found;
} // oxfmt-ignore

interface Around {
  readonly words: string;
  readonly named: readonly Named[];
  readonly last: FoundFigure | undefined;
}

interface Counted {
  readonly unit: string;
  readonly end: number;
  readonly population: string | null;
}

function fit(measure: Measure, amount: Amount, { words, named, last }: Around): FoundFigure | undefined {
  const counted = countedIn(measure, amount, words);
  if (counted === null) return undefined;
  const before = words.slice(Math.max(0, amount.start - BESIDE), amount.start);
  const behind = words.slice(counted.end, counted.end + BESIDE);
  if (!isToldWhole(words, { start: amount.start, number: amount.number, end: counted.end })) return undefined;
  if (measure.leads?.test(before) === false || measure.follows?.test(behind) === false) return undefined;
  if (measure.unlessBefore?.test(before) === true || measure.unlessBehind?.test(behind) === true) return undefined;
  const whose = first(measure.ways, (way) => subjectBy(way, { start: amount.start, end: counted.end }, { words, named })) ?? sharedWith(measure, amount, { words, last });
  if (whose === undefined) return undefined;
  const { subject } = whose;
  const population = counted.population ?? whose.population ?? populationIn(measure, behind);
  const per = perOf(before, behind);
  const place = placeIn(measure, { words, named, from: counted.end, subject });
  return {
    rule: measure.id,
    planned: measure.planned === true,
    subject,
    number: amount.number,
    start: Math.min(amount.start, subject.start),
    end: Math.max(counted.end, subject.end),
    figure: {
      metric: measure.metric,
      unit: counted.unit,
      ...amount.bounds,
      ...(per === null ? {} : { per }),
      ...(population === null ? {} : { population }),
      ...(place === undefined ? {} : { place }),
    },
  };
} // oxfmt-ignore

/** "the 3,000 Americans": a people whom the text counts are among whom it counts. */
const A_PEOPLE =
  /^ ((?:[A-Z][a-z]{2,15}(?:ns|ese|is))(?: (?:aged|ages) (?:between )?\d\d(?: to | and |-|–)\d\d)?)\b/;

/** What is counted: the unit of the amount itself, or the word behind it, over one or two that describe it. */
function countedIn({ units, counts }: Measure, { unit, end }: Amount, words: string): Counted | null {
  if (unit !== null) return units?.includes(unit) === true ? { unit, end, population: null } : null;
  if (counts === undefined) return null;
  const behind = words.slice(end, end + BESIDE);
  for (const [name, list] of Object.entries(counts)) {
    const noun = nounOf(list).exec(behind);
    if (noun !== null) return { unit: name, end: end + noun[0].length, population: null };
  }
  const people = counts['person'] === undefined ? null : A_PEOPLE.exec(behind);
  return people === null ? null : { unit: 'person', end: end + people[0].length, population: people[1] ?? null };
} // oxfmt-ignore

const NOUNS = new Map<string, RegExp>();

function nounOf(list: string): RegExp {
  const pattern = NOUNS.get(list) ?? new RegExp(`^[ -](?:(?:of|different|innocent|counterfeit|fake|potentially|participating|federal) ){0,2}(?:${list})\\b`, 'i');
  NOUNS.set(list, pattern);
  return pattern;
} // oxfmt-ignore

type Whose = { readonly subject: Named; readonly population: string | null };

/** Whoever stands nearest, with just the words between that the way allows. */
function subjectBy({ who, types, between }: Way, { start, end }: Stretch, { words, named }: Pick<Around, 'words' | 'named'>): Whose | undefined {
  const near = who === 'before'
    ? named.filter((one) => one.end <= start && start - one.end <= LONGEST).toReversed()
    : named.filter((one) => one.start >= end && one.start - end <= LONGEST);
  return first(near, (one) => {
    if (!types.includes(one.type)) return undefined;
    const stretch = who === 'before' ? words.slice(one.end, start) : words.slice(end, one.start);
    if (who === 'before' && interrupts(stretch)) return undefined;
    const match = between.exec(stretch);
    return match === null ? undefined : { subject: one, population: match.groups?.['population'] ?? null };
  });
} // oxfmt-ignore

/** "151 countries and 14 organizations": the second number is of whom the first is. */
function sharedWith({ id }: Measure, { start }: Amount, { words, last }: Pick<Around, 'words' | 'last'>): Whose | undefined {
  if (last?.rule !== id || !/^,? (?:and|as well as|plus) $/.test(words.slice(last.end, start))) return undefined;
  return { subject: last.subject, population: null };
} // oxfmt-ignore

const OF =
  /^ of (?:the |all |its |total )?([A-Za-z][\w’' -]{2,50}?)(?=[.,;:)]|$| (?:in|and|that|which|to|from|by|is|are|was|were|has|have|sold|made|last|this|since)\b)/;

/** "40% of world production": of what it is a share. */
function populationIn({ metric }: Measure, behind: string): string | null {
  return metric === 'share' ? (OF.exec(behind)?.[1] ?? null) : null;
}

const PER_PEOPLE = /^ (?:per|for every) (\d{1,3}(?:,\d{3})*) (?:people|residents|inhabitants|persons)\b/;
const PER = /^(?: [a-z]+){0,4}? (?:a|per|each|every) (year|month|week|day|kilogram|kilo|gram|pound|ounce|ton|pill|tablet|dose)\b/; // oxfmt-ignore
const OFTEN: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/** "a year", "every day", "per 100,000 people". */
function perOf(before: string, behind: string): string | null {
  const [, people] = PER_PEOPLE.exec(behind) ?? [];
  if (people !== undefined) return `${people} people`;
  const [, time] = PER.exec(behind) ?? /\b(?:each|every) (year|month|week|day),? (?:[a-z]+ ){0,2}$/i.exec(before) ?? [];
  if (time !== undefined) return time;
  const [, often] = /^(?: [a-z]+){0,3}? (annually|yearly|monthly|weekly|daily)\b/.exec(behind) ?? [];
  return often === undefined ? null : (OFTEN[often] ?? null);
} // oxfmt-ignore

const PLACED = new Set(['deaths', 'death-rate', 'seizures', 'share']);

/** "in Peru", behind the number. */
function placeIn({ metric }: Measure, { words, named, from, subject }: Pick<Around, 'words' | 'named'> & { from: number; subject: Named }): string | undefined {
  if (!PLACED.has(metric)) return undefined;
  return named.find(({ id, type, kind, start }) => start >= from && start - from <= LONGEST && id !== subject.id && kind === 'name' && (type === 'Country' || type === 'Place') && /\bin (?:the )?$/.test(words.slice(Math.max(0, start - 8), start)))?.id;
} // oxfmt-ignore

/** What the first comes to that comes to anything. */
function first<T, R>(all: readonly T[], to: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const result = to(one);
    if (result !== undefined) return result;
  }
  return undefined;
}
