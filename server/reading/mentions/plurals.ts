import * as words from '../gazetteers/group-words.ts';
import { MEMBERS, NUMBERS } from '../gazetteers/members.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';

export const HEADS = wordSet(...Object.values(MEMBERS));
const TRADED = wordSet(words.TRADED);
const DESCRIBING = wordSet(words.DESCRIBING);
const DONE = wordSet(words.DONE);
const COMPARING = wordSet(words.COMPARING);
const AMOUNTS = wordSet(words.AMOUNTS);
const VAGUE = wordSet(words.VAGUE);
const ACTED_ON = wordSet(words.ACTED_ON);
const SOMEWHERE = wordSet(words.SOMEWHERE);
const OF_DEEDS = wordSet(words.OF_DEEDS);

const MOST_WORDS = 9;
const ARTICLES = wordSet('the a an these those this both any each every');
const POSSESSORS = wordSet('its his her their our my your whose');
const EQUALS = wordSet('be is are was were been being become became becomes remain remains as');
const BEFORE = wordSet(
  'by of to with from against for in on at between among including via through the a an these those',
);
const PARTITIVE = wordSet('one some many most none each several few any either neither all');
const TYPES_WITHIN = wordSet('Country Place Organization Agency Substance Company Good');

/** A plural with what describes it, before it is known whether it speaks of somebody. */
export interface Plural {
  readonly from: number;
  readonly head: number;
  /** Something says of whom: a people, a name, an adjective, an amount. */
  readonly described: boolean;
  readonly ofName: boolean;
  readonly amount: boolean;
}

/** The plural that ends at a word. */
export function pluralAt(line: Line, head: number, names: ReadonlyMap<number, Found>): Plural | undefined {
  if (!HEADS.has(keyAt(line, head)) || line.taken[head] === true || !endsHere(line, head)) return undefined;
  const start = describedFrom(line, head, names);
  let [from, amount] = [start, false];
  const ofName = holdsName(line, start, head);
  const described = from < head;
  const isOther = keyAt(line, from - 1) === 'other' && ['and', 'or'].includes(keyAt(line, from - 2));
  if (!isOther && AMOUNTS.has(keyAt(line, from - 1)) && !ARTICLES.has(keyAt(line, from - 2)) && keyAt(line, from - 2) !== 'so') {
    from -= 1;
    amount = true;
  }
  return { from, head, described, ofName, amount };
} // oxfmt-ignore

/** Where begins what describes the noun at a word: names and adjectives, "drug trafficking", "cartel-linked". */
export function describedFrom(line: Line, head: number, names: ReadonlyMap<number, Found>): number {
  let from = head;
  while (head - from < MOST_WORDS && from > 0) {
    const name = names.get(from);
    const before = name !== undefined && TYPES_WITHIN.has(name.type) ? name.from : stepBack(line, from, names);
    if (before === undefined) break;
    from = before;
  }
  return from;
} // oxfmt-ignore

function holdsName(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.found.has(at)) return true;
  return false;
}

/** Not within a longer name, no owner, and no "companies Alpha and Beta". */
function endsHere(line: Line, head: number): boolean {
  const next = line.words[head + 1];
  if (next === undefined) return true;
  if (["'", '’', "'s", '’s', '-'].includes(next.key) && next.glued) return false;
  const behind = line.found.get(head + 1);
  if (behind !== undefined && behind.kind === 'name' && behind.type !== 'Country' && behind.type !== 'Place')
    return false;
  return !HEADS.has(next.key);
}

/** The word before, if it describes what comes behind; of "drug trafficking" and "cartel-linked" both. */
function stepBack(line: Line, from: number, names: ReadonlyMap<number, Found>): number | undefined {
  const at = from - 1;
  const word = line.words[at];
  if (word === undefined || line.taken[at] === true) return undefined;
  const { key, pos } = word;
  const before = keyAt(line, at - 1);
  if (key === '-' && word.glued && line.words[from]?.glued === true) return names.get(at)?.from ?? at - 1;
  if (['and', 'or', '/'].includes(key)) return joinsModifiers(line, at) ? at : undefined;
  if (ARTICLES.has(key) || AMOUNTS.has(key) || POSSESSORS.has(key) || HEADS.has(key)) return undefined;
  if (DESCRIBING.has(key) || TRADED.has(key)) return at;
  if (DONE.has(key)) return BEFORE.has(before) ? at : undefined;
  if (key.endsWith('ing') && pos !== 'ADJ')
    return TRADED.has(before) || line.here[at - 1]?.listed.type === 'Substance' ? at - 1 : undefined;
  if (/(?:ed|'s|’s)$/.test(key) && pos !== 'ADJ') return undefined;
  return ['ADJ', 'NOUN', 'PROPN'].includes(pos) ? at : undefined;
}

/** "current or former officials", "military and law enforcement officials"; not "sanctions and foreign officials". */
function joinsModifiers(line: Line, at: number): boolean {
  const word = line.words[at - 1];
  if (word === undefined || HEADS.has(word.key)) return false;
  const here = line.here[at - 1];
  if (here?.listed.kind === 'demonym') return true;
  const behind = line.words[at + 1];
  return (
    word.pos === 'ADJ' || (word.pos === 'NOUN' && BEFORE.has(keyAt(line, at - 2)) && behind?.pos === 'NOUN')
  );
}

export type Weight = 'somebody' | 'beside-others' | 'nobody';

/** Whether a plural speaks of somebody: by what describes it, by what is done to it, by what it does. */
export function weigh(line: Line, plural: Plural): Weight {
  const { from, head, described, ofName, amount } = plural;
  const key = keyAt(line, head);
  const inner = line.words.slice(from, head);
  if (inner.some((word) => COMPARING.has(word.key))) return 'nobody';
  let before = from - 1;
  const article = keyAt(line, before);
  if (COMPARING.has(article) || article === 'both' || NUMBERS[article] !== undefined) return 'nobody';
  if (/^(?:people|men|women|economies)$/.test(key) && !amount) return 'nobody';
  if (POSSESSORS.has(article)) return ofName && !VAGUE.has(key) ? 'somebody' : 'nobody';
  if (ARTICLES.has(article)) before -= 1;
  if (EQUALS.has(keyAt(line, before)) || EQUALS.has(article)) return 'nobody';
  if (keyAt(line, before) === 'of' && !isOfDeed(line, before)) return 'nobody';
  if (amount) return VAGUE.has(key) && !described && !/^(?:countries|nations|states)$/.test(key) ? 'nobody' : 'somebody';
  if (ofName) return 'somebody';
  if (described) return 'somebody';
  if (article === 'other') return 'nobody';
  if (behindSomewhere(line, head + 1) !== undefined && !ARTICLES.has(article)) return 'somebody';
  if (keyAt(line, head + 1) === 'in' && !ARTICLES.has(article) && isPlaceAt(line, head + 2)) return 'somebody';
  return bare(line, { before, article, head });
} // oxfmt-ignore

function isOfDeed(line: Line, of: number): boolean {
  const noun = keyAt(line, of - 1);
  return !PARTITIVE.has(noun) && (OF_DEEDS.has(noun) || /(?:ing|ion|ment|ance)$/.test(noun));
}

/** "the cartels that poison", "told reporters", "traffickers advertise" */
function bare(line: Line, { before, article, head }: { before: number; article: string; head: number }): Weight {
  const key = keyAt(line, head);
  if (['that', 'who', 'which'].includes(keyAt(line, head + 1))) return VAGUE.has(key) ? 'nobody' : 'somebody';
  if (ARTICLES.has(article)) return 'nobody';
  if (ACTED_ON.has(line.words[before]?.lemma ?? '')) return VAGUE.has(key) ? 'nobody' : 'somebody';
  const next = line.words[head + 1]?.pos;
  if (next === 'VERB' || next === 'AUX') return VAGUE.has(key) && !/^(?:countries|nations)$/.test(key) ? 'nobody' : 'somebody';
  return 'beside-others';
} // oxfmt-ignore

function isPlaceAt(line: Line, at: number): boolean {
  const name = line.found.get(keyAt(line, at) === 'the' ? at + 1 : at);
  return name?.kind === 'name' && (name.type === 'Country' || name.type === 'Place');
}

const AROUND = wordSet('around across in throughout along at within');

/** Behind "around the world", "on both sides of the border". */
export function behindSomewhere(line: Line, at: number): number | undefined {
  const isBothSides = keyAt(line, at) === 'on' && keyAt(line, at + 1) === 'both' && keyAt(line, at + 2) === 'sides' && keyAt(line, at + 3) === 'of';
  const the = isBothSides ? at + 4 : at + 1;
  if (!isBothSides && !AROUND.has(keyAt(line, at))) return undefined;
  return keyAt(line, the) === 'the' && SOMEWHERE.has(keyAt(line, the + 1)) ? the + 2 : undefined;
} // oxfmt-ignore
