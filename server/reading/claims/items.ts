import type { Told } from '../dates.ts';
import { groupOfVerbs, isSecondVerb, startsVerbs, type VerbGroup } from './verb-groups.ts';
import { singular } from './office-words.ts';
import { longAt, phraseAt, type Phrase } from './phrase.ts';
import type { Unit } from './units.ts';
import {
  CONJUNCTIONS, DOING, POSSESSIVE, PREPOSITIONS, PRESENT, RELATIVES, SUBORDINATORS, TIMES,
} from './words.ts'; // oxfmt-ignore

/** A sentence as a row of phrases, groups of verbs and the small words between them. */
export type Item =
  | { readonly is: 'phrase'; readonly phrase: Phrase }
  | { readonly is: 'verbs'; readonly verbs: VerbGroup }
  | { readonly is: 'preposition'; readonly word: string; readonly start: number }
  | {
      readonly is: 'and' | 'comma' | 'relative' | 'clause' | 'stop' | 'time' | 'other';
      readonly word: string;
      readonly start: number;
    };

const TIME = 'TIME';

/** Cuts a sentence into its parts: each unit once, from left to right. */
export function itemsOf(plain: readonly Unit[], dates: readonly Told[]): Item[] {
  const units = timed(asVerbs(plain), dates);
  const items: Item[] = [];
  for (let at = 0; at < units.length;) {
    const { item, to } = itemAt(units, at, { dates, last: items.at(-1), second: items.at(-2) });
    items.push(item);
    at = to;
  }
  return items;
}

interface Around {
  readonly dates: readonly Told[];
  readonly last: Item | undefined;
  readonly second: Item | undefined;
}

function itemAt(units: readonly Unit[], at: number, { dates, last, second }: Around): { item: Item; to: number } {
  const unit = units[at] as Unit;
  const { low, start } = unit;
  const small = (is: Exclude<Item['is'], 'phrase' | 'verbs' | 'preposition'>, to = at + 1) => ({ item: { is, word: low, start } as Item, to });
  if (unit.pos === TIME) {
    let to = at + 1;
    while (units[to]?.pos === TIME && !dates.some((told) => told.start === units[to]?.start)) to += 1;
    return small('time', to);
  }
  if (unit.ref === null) {
    const long = longAt(units, at);
    if (long !== null) return { item: { is: 'preposition', word: long, start }, to: at + long.split(' ').length };
    if (low === ',' || low === '—' || low === '–') return small('comma');
    if (CONJUNCTIONS.has(low)) return small('and');
    if (low === ';' || low === ':' || low === '.' || low === '?' || low === '!') return small('stop');
    if (RELATIVES.has(low)) return small('relative');
    if (low === 'that' && last?.is === 'phrase' && !opensPhrase(units, at)) return small('relative');
    if (SUBORDINATORS.has(low) && !(low === 'that' && opensPhrase(units, at))) return small('clause');
    if (TIMES.has(low)) return small('time');
    if (startsVerbs(units, at, last) || (last?.is === 'and' && second?.is === 'verbs' && isSecondVerb(units, at))) {
      const verbs = groupOfVerbs(units, at);
      return { item: { is: 'verbs', verbs }, to: verbs.to };
    }
    if (PREPOSITIONS.has(low) || (low === 'to' && unit.pos !== 'PART')) return { item: { is: 'preposition', word: low, start }, to: at + 1 };
    if (low === 'to') return { item: { is: 'preposition', word: low, start }, to: at + 1 };
  }
  const phrase = phraseAt(units, at);
  if (phrase !== null) return { item: { is: 'phrase', phrase }, to: phrase.to };
  return small('other');
} // oxfmt-ignore

/** "Peru exports rockets": between two names the model takes many a verb for a noun. */
function asVerbs(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const [before, next] = [units[at - 1], units[at + 1]];
    // No preposition: with a blank it is none of those.
    if (unit.low === 'under' && next?.text === 'Secretary')
      return Object.assign({}, unit, { pos: 'ADJ', low: 'under ' });
    // "the 32nd member", "documents show that"
    if (/^\d+(?:st|nd|rd|th)$/.test(unit.low)) return Object.assign({}, unit, { pos: 'ADJ' });
    if (unit.pos === 'NOUN' && next?.low === 'that' && TELLING.has(unit.low))
      return Object.assign({}, unit, { pos: 'VERB', lemma: unit.low });
    // "accused of smuggling cocaine", which the model takes for a noun.
    const deed = before?.pos === 'ADP' && unit.pos === 'NOUN' ? DOING.get(unit.low) : undefined;
    if (
      deed !== undefined &&
      next !== undefined &&
      (next.ref !== null || next.pos === 'DET' || next.pos === 'ADJ')
    )
      return Object.assign({}, unit, { pos: 'VERB', lemma: deed });
    if (unit.low === 'part' && (before?.lemma === 'take' || next?.low === 'of'))
      return Object.assign({}, unit, { pos: 'NOUN', lemma: 'part' });
    // "today's action": no time of its own, but which one it is.
    if (unit.low === 'today' && next?.pos === 'PART')
      return Object.assign({}, unit, { pos: 'DET', low: 'today’s' });
    // "a Peru-based firm": behind such a compound the model is lost.
    if (isAfterCompound(units, at) && (unit.pos === 'ADV' || unit.pos === 'VERB'))
      return Object.assign({}, unit, { pos: 'NOUN', lemma: singular(unit.low) });
    // "heroin trafficking" is a noun.
    if (
      unit.pos === 'VERB' &&
      before?.ref?.type === 'Substance' &&
      /^(?:trafficking|smuggling|dealing)$/.test(unit.low)
    )
      return Object.assign({}, unit, { pos: 'NOUN', lemma: unit.low });
    if (
      unit.ref !== null ||
      unit.pos !== 'NOUN' ||
      before?.ref === null ||
      before?.ref === undefined ||
      before.ref.kind === 'demonym' ||
      next === undefined
    )
      return unit;
    const lemma =
      PRESENT.get(unit.low) ??
      (before.ref.kind === 'nominal' && PLAIN_FORMS.has(unit.low) ? unit.low : undefined);
    const goesOn =
      next.ref !== null ||
      next.pos === 'DET' ||
      POSSESSIVE.has(next.low) ||
      next.low === 'with' ||
      next.low === 'to' ||
      (before.ref.type === 'Person' && next.pos === 'NOUN');
    return lemma !== undefined && goesOn ? Object.assign({}, unit, { pos: 'VERB', lemma }) : unit;
  });
}

const TELLING = new Set(['show', 'say', 'allege', 'state', 'claim', 'report', 'note']);
const PLAIN_FORMS = new Set(PRESENT.values());
const COMPOUNDS = new Set(['based', 'linked', 'backed', 'led', 'owned', 'registered', 'sponsored']);

function isAfterCompound(units: readonly Unit[], at: number): boolean {
  const [sign, last] = [units[at - 2], units[at - 1]];
  return last !== undefined && COMPOUNDS.has(last.low) && (sign?.text === '-' || sign?.text === '‑');
}

/** The words of dates are no part of a phrase, except in "the October 15, 2017 elections". */
function timed(units: readonly Unit[], dates: readonly Told[]): Unit[] {
  const out = [...units];
  for (const date of dates) {
    const at = out.findIndex(({ end }) => end > date.start);
    let to = at;
    while ((out[to]?.start ?? Infinity) < date.end) to += 1;
    if (at < 0 || isWithinName(out, at, to)) continue;
    for (let n = at; n < to; n += 1) {
      const unit = out[n];
      if (unit !== undefined && unit.ref === null) out[n] = { ...unit, pos: TIME };
    }
  }
  return out;
}

/** "the October 15, 2017 state elections": a date before a noun, with no preposition of its own. */
function isWithinName(units: readonly Unit[], at: number, to: number): boolean {
  const [first, next] = [units[at], units[to]];
  if (first?.low === 'today’s') return true;
  if (first === undefined || next === undefined || PREPOSITIONS.has(first.low) || TIMES.has(first.low))
    return false;
  return next.ref === null && (next.pos === 'NOUN' || next.pos === 'ADJ') && !TIMES.has(next.low);
}

/** "that request": a noun follows, and after it no verb. */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const [next, after] = [units[at + 1], units[at + 2]];
  if (next === undefined || next.ref !== null || next.pos !== 'NOUN') return false;
  return after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT';
}
