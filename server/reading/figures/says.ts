import type { FigureDraft } from '#contract/reading';
import { METRICS, UNITS } from '#contract/vocabulary';

const LONGEST = 400;

/** A figure as a sentence of ours: "Global Union, members: more than 40 countries." */
export function toFigureSays(figure: Omit<FigureDraft, 'says'>, { subject, place }: { subject: string; place: string | null }): string {
  const { metric, rank, per, population } = figure;
  const amount = rank === undefined ? toAmount(figure) : `number ${rank}`;
  const parts = [
    `${subject}, ${own(METRICS, metric) ?? metric}: ${amount}${per === undefined ? '' : ` per ${per}`}`,
    population === undefined ? null : `among ${population}`,
    place === null ? null : `in ${place}`,
  ];
  const sentence = parts.filter((part) => part !== null).join(', ');
  return sentence.length < LONGEST ? `${sentence}.` : `${sentence.slice(0, LONGEST - 1).trimEnd()}…`;
} // oxfmt-ignore

type Bounds = Pick<FigureDraft, 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx' | 'unit'>;

function toAmount({ min, max, minOpen, maxOpen, approx, unit }: Bounds): string {
  const about = approx === true ? 'about ' : '';
  const many = (value: number) => about + withUnit(value, unit);
  if (min !== undefined && max !== undefined)
    return min === max ? many(min) : `${about}${number(min)} to ${withUnit(max, unit)}`;
  if (min !== undefined)
    return minOpen === true
      ? `more than ${many(min)}`
      : approx === true
        ? `${many(min)} or more`
        : `at least ${many(min)}`;
  return `${maxOpen === true ? 'less than' : 'at most'} ${many(max ?? 0)}`;
}

function withUnit(value: number, unit: string): string {
  const words = own(UNITS, unit) ?? unit;
  if (typeof words === 'string') return number(value) + words;
  return `${number(value)} ${value === 1 ? words[0] : words[1]}`;
}

const number = (value: number) => value.toLocaleString('en');

function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
