import type { Ref, Unit } from './units.ts';
import {
  DETERMINERS,
  isParticiple,
  LONG_PREPOSITIONS,
  PERSONAL,
  POSSESSIVE,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from './words.ts';

/** A noun with what stands before it, or a name with its titles. */
export interface Phrase {
  /** Whom it names; none where its last word is a plain noun. */
  head: Ref | null;
  /** The last noun, as a dictionary has it; empty where it ends in a name. */
  readonly noun: string;
  /** Whose it is: "Treasury" in "the Treasury's Office". */
  readonly owner: Ref | null;
  /** Names before the noun or name that are no owner: "Russian" in "Russian Minister Lavrov". */
  readonly before: readonly Ref[];
  readonly units: readonly Unit[];
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

const LONGEST = 30;
/** Between these and a noun a participle describes it: "a superseding indictment". After a noun it is a verb. */
const DESCRIBING_BEFORE = new Set(['DET', 'ADJ', 'NUM', 'PUNCT', 'ADV']);
const POSSESSIVE_SIGNS = new Set(['’s', "'s", '’', "'"]);

/** The phrase that begins here, if one does. */
export function phraseAt(units: readonly Unit[], from: number): Phrase | null {
  const taken: Unit[] = [];
  let owner: Ref | null = null;
  const before: Ref[] = [];
  let at = from;
  for (; at < units.length && taken.length < LONGEST; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (POSSESSIVE_SIGNS.has(unit.text) && taken.length > 0 && isNominal(units[at + 1])) {
      const last = taken.at(-1);
      if (last?.ref) owner = last.ref;
    } else if (!goesOn(units, at, taken)) break;
    taken.push(unit);
  }
  const last = taken.findLast((unit) => !POSSESSIVE_SIGNS.has(unit.text));
  if (last === undefined) return null;
  const refs = taken.flatMap((unit) => (unit.ref === null ? [] : [unit.ref]));
  const head = last.ref ?? governmentIn(taken);
  before.push(...refs.filter((ref) => ref !== head && ref !== owner));
  return {
    head,
    noun: last.ref === null && head !== null ? '' : head === null ? last.lemma.toLowerCase() : '',
    owner,
    before,
    units: taken,
    start: taken[0]?.start ?? last.start,
    end: last.end,
    to: Math.max(at, from + 1),
  };
}

function goesOn(units: readonly Unit[], at: number, taken: readonly Unit[]): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.ref !== null) return !closes(taken.at(-1), unit);
  const last = taken.at(-1);
  if (PERSONAL.has(unit.low)) return last === undefined;
  if (last !== undefined && last.ref === null && PERSONAL.has(last.low)) return false;
  if (POSSESSIVE.has(unit.low)) return last === undefined || DETERMINERS.has(last.low);
  if (DETERMINERS.has(unit.low) || unit.pos === 'DET')
    return last === undefined || DETERMINERS.has(last.low) || last.pos === 'ADV';
  if (TIMES.has(unit.low)) return false;
  if (unit.text === '-' || unit.text === '‑') return last !== undefined && units[at + 1] !== undefined;
  if (last?.text === '-' || last?.text === '‑') return /\p{L}|\d/u.test(unit.text);
  if (
    (PREPOSITIONS.has(unit.low) && unit.pos === 'ADP') ||
    RELATIVES.has(unit.low) ||
    longAt(units, at) !== null
  )
    return false;
  if (isParticiple(unit.low) || unit.low.endsWith('ing')) {
    if (unit.pos === 'VERB')
      return (
        isNominal(units[at + 1]) &&
        (last === undefined || (last.ref === null && DESCRIBING_BEFORE.has(last.pos)))
      );
  }
  if (unit.pos === 'ADV') return last !== undefined && last.pos === 'DET';
  return isNominal(unit) && (unit.pos !== 'PRON' || last === undefined);
}

const GOVERNMENTS = new Set(['government', 'administration', 'regime', 'authorities', 'leadership', 'side']);

/** "the U.S. government" is the country as it acts (ONTOLOGY, house rule 2). */
function governmentIn(taken: readonly Unit[]): Ref | null {
  const [country, noun] = taken.slice(-2);
  return noun !== undefined && GOVERNMENTS.has(noun.low) && country?.ref?.type === 'Country'
    ? country.ref
    : null;
}

/** "pursuant to": the words that are one preposition here. */
export function longAt(units: readonly Unit[], at: number): string | null {
  const low = units[at]?.low ?? '';
  for (const words of LONG_PREPOSITIONS)
    if (words[0] === low && words.every((word, n) => units[at + n]?.low === word)) return words.join(' ');
  return null;
}

/** A demonym or the name of a body goes on to what it belongs to; after a person's name a new phrase begins. */
function closes(last: Unit | undefined, unit: Unit): boolean {
  if (last?.ref === null || last?.ref === undefined) return false;
  return (
    last.ref.type === 'Person' ||
    // "owns Alpha Co., Ltd. Beta is part of it": the point ended a sentence.
    (last.ref.type === 'Company' && last.text.endsWith('.') && unit.ref !== null) ||
    (last.ref.kind === 'name' && unit.ref?.type === 'Country' && unit.ref.kind === 'name')
  );
}

function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined || RELATIVES.has(unit.low)) return false;
  return unit.ref !== null || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(unit.pos) || (unit.pos === 'SYM' && unit.text === '$');
} // oxfmt-ignore
