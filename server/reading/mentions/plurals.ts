import * as words from '../gazetteers/group-words.ts';
import { NUMBERS } from '../gazetteers/members.ts';
import { kindAt, KINDS } from './kinds.ts';
import { wordSet } from './lexicon.ts';
import { isOfName } from './of-whom.ts';
import { keyAt, type Found, type Line } from './line.ts';

const TRADED = wordSet(words.TRADED);
const DESCRIBING = wordSet(words.DESCRIBING);
const DONE = wordSet(words.DONE);
const COMPARING = wordSet(words.COMPARING);
const AMOUNTS = wordSet(words.AMOUNTS);
const VAGUE = wordSet(words.VAGUE);
const ACTED_ON = wordSet(words.ACTED_ON);
const SOMEWHERE = wordSet(words.SOMEWHERE);
const OF_DEEDS = wordSet(words.OF_DEEDS);
const VERB_OR_NOUN = wordSet(words.VERB_OR_NOUN);
const COMPOUNDED = wordSet(words.COMPOUNDED);
const PLURAL_BEFORE = wordSet(words.PLURAL_BEFORE);
const LEVELS = wordSet(words.LEVELS);
const TIED = wordSet(words.TIED);
const HELD = wordSet(words.HELD);

const MOST_WORDS = 9;
/** Names of lands that describe as they are. */
const OF_LANDS = wordSet('u.s. us uk u.k. eu un u.n.');
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
  if (kindAt(line, head) === undefined || line.taken[head] === true || !endsHere(line, head)) return undefined;
  if (isVerbHere(line, head)) return undefined;
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
  return kindAt(line, head + 1) === undefined;
}

/** The word before, if it describes what comes behind; of "drug trafficking" and "cartel-linked" both. */
function stepBack(line: Line, from: number, names: ReadonlyMap<number, Found>): number | undefined {
  const at = from - 1;
  const word = line.words[at];
  if (word === undefined || line.taken[at] === true) return undefined;
  const { key, pos } = word;
  const before = keyAt(line, at - 1);
  if (key === '-' && word.glued && line.words[from]?.glued === true) return names.get(at)?.from ?? at - 1;
  if (isOfLevels(line, at)) return at;
  if (['and', 'or', '/'].includes(key)) return joinsModifiers(line, at) ? at : undefined;
  if (ARTICLES.has(key) || AMOUNTS.has(key) || POSSESSORS.has(key) || kindAt(line, at) !== undefined)
    return undefined;
  if (isVerbHere(line, at)) return undefined;
  if (line.words[from]?.key === '-' && line.words[from]?.glued) return at;
  if (line.words[at]?.glued === true && before === '-') return at;
  if (DESCRIBING.has(key) || TRADED.has(key)) return isTold(line, at) ? undefined : at;
  if (isPlural(line, at)) return undefined;
  if (DONE.has(key)) return BEFORE.has(before) ? at : undefined;
  if (key.endsWith('ing') && pos !== 'ADJ')
    return TRADED.has(before) || line.here[at - 1]?.listed.type === 'Substance' ? at - 1 : undefined;
  if (/(?:ed|'s|’s)$/.test(key) && pos !== 'ADJ') return undefined;
  return ['ADJ', 'NOUN', 'PROPN'].includes(pos) ? at : undefined;
}

/** A plural that describes nobody: what was counted, or a verb that looks like one, "bribes officials". */
export function isPlural(line: Line, at: number): boolean {
  const { key, pos } = line.words[at] ?? { key: '', pos: '' };
  if (!/[^su]s$/.test(key) || line.taken[at] === true) return false;
  // "US Sanctions Chinese Firms": nothing stands between a noun and a people that it describes.
  if (line.found.get(at + 1)?.kind === 'demonym') return true;
  return pos === 'NOUN' && !PLURAL_BEFORE.has(key);
}

/** "federal, state, and local": a comma or "and" between two levels, or the first of them. */
function isOfLevels(line: Line, at: number): boolean {
  const isJoin = (n: number) => [',', 'and'].includes(keyAt(line, n));
  if (LEVELS.has(keyAt(line, at))) return isJoin(at + 1);
  if (!isJoin(at)) return false;
  const [before, behind] = [isJoin(at - 1) ? at - 2 : at - 1, isJoin(at + 1) ? at + 2 : at + 1];
  return LEVELS.has(keyAt(line, before)) && LEVELS.has(keyAt(line, behind));
}

const BEFORE_VERBS = wordSet(
  'to that who which and , they we i you he she it will would can could may might must shall should also',
);

/** "to charge migrants", "the gangs charge migrants", "this action targets": words that are a noun elsewhere. */
function isVerbHere(line: Line, at: number): boolean {
  const { key, pos } = line.words[at] ?? { key: '', pos: '' };
  if (!VERB_OR_NOUN.has(key)) return false;
  if (pos === 'VERB') return true;
  const before = keyAt(line, at - 1);
  return kindAt(line, at - 1) !== undefined || (BEFORE_VERBS.has(before) && keyAt(line, at + 1) !== '-');
}

/** "The regime jailed opponents", "had exiled activists": done, and no description. */
function isTold(line: Line, at: number): boolean {
  const { key } = line.words[at] ?? { key: '' };
  if (!key.endsWith('ed') || COMPOUNDED.has(key)) return false;
  const { pos } = line.words[at - 1] ?? { pos: '' };
  return ['NOUN', 'PROPN', 'PRON', 'AUX'].includes(pos) && !TRADED.has(keyAt(line, at - 1));
}

/** "current or former officials", "military and law enforcement officials"; not "sanctions and foreign officials". */
function joinsModifiers(line: Line, at: number): boolean {
  const word = line.words[at - 1];
  if (word === undefined || kindAt(line, at - 1) !== undefined) return false;
  const here = line.here[at - 1];
  if (here?.listed.kind === 'demonym') return true;
  // "U.S. and Mexican officials"; of "the U.S. and Mexican officials" nobody can say.
  if (OF_LANDS.has(word.key) && line.here[at + 1]?.listed.kind === 'demonym')
    return keyAt(line, at - 2) !== 'the';
  const behind = line.words[at + 1];
  return (
    word.pos === 'ADJ' || (word.pos === 'NOUN' && BEFORE.has(keyAt(line, at - 2)) && behind?.pos === 'NOUN')
  );
}

export type Weight = 'somebody' | 'beside-others' | 'nobody' | 'told';

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
  if (POSSESSORS.has(article)) return ofName && !isVagueAt(line, head) ? 'somebody' : 'nobody';
  if (ARTICLES.has(article)) before -= 1;
  if (EQUALS.has(keyAt(line, before)) || EQUALS.has(article)) return 'nobody';
  if (keyAt(line, before) === 'of' && !isOfDeed(line, before)) return 'nobody';
  const isVague = isVagueAt(line, head);
  if (amount) return (isVague || keyAt(line, from) === 'all') && !described && !/^(?:countries|nations|states)$/.test(key) ? 'nobody' : 'somebody';
  if (ofName) return 'somebody';
  const isTied = isTiedBehind(line, head + 1);
  // "The winning candidates" are those whom a list or the next words tell; nobody else can say whom.
  if (described && (article !== 'the' || isTied)) return 'somebody';
  if (described) return ['that', 'who', 'which'].includes(keyAt(line, head + 1)) ? 'somebody' : 'told';
  if (isTied && article !== 'other') return 'somebody';
  if (article === 'other') return 'nobody';
  if (behindSomewhere(line, head + 1) !== undefined && !ARTICLES.has(article)) return 'somebody';
  if (keyAt(line, head + 1) === 'in' && !ARTICLES.has(article) && isPlaceAt(line, head + 2)) return 'somebody';
  return bare(line, { before, article, head });
} // oxfmt-ignore

/** Nobody in particular, unless something says of whom; so are those who are only known by an ending. */
function isVagueAt(line: Line, head: number): boolean {
  const key = keyAt(line, head);
  return VAGUE.has(key) || !KINDS.has(key);
}

function isOfDeed(line: Line, of: number): boolean {
  const noun = keyAt(line, of - 1);
  return !PARTITIVE.has(noun) && (OF_DEEDS.has(noun) || /(?:ing|ion|ment|ance)$/.test(noun));
}

/** "the cartels that poison", "told reporters", "traffickers advertise" */
function bare(line: Line, { before, article, head }: { before: number; article: string; head: number }): Weight {
  const key = keyAt(line, head);
  if (['that', 'who', 'which'].includes(keyAt(line, head + 1))) return isVagueAt(line, head) ? 'nobody' : 'somebody';
  if (ARTICLES.has(article)) return 'nobody';
  if (ACTED_ON.has(line.words[before]?.lemma ?? '')) return isVagueAt(line, head) ? 'nobody' : 'somebody';
  const next = line.words[head + 1];
  if (next?.pos === 'VERB' || next?.pos === 'AUX' || (next?.pos === 'ADJ' && next.key.endsWith('ed'))) return isVagueAt(line, head) && !/^(?:countries|nations)$/.test(key) ? 'nobody' : 'somebody';
  return 'beside-others';
} // oxfmt-ignore

/** "companies linked to the CJNG", "firms owned by Lopez", "leaders of the FARC": who they are, the next words say. */
function isTiedBehind(line: Line, at: number): boolean {
  if (isOfName(line, at - 1)) return true;
  const [first, second] = [keyAt(line, at), keyAt(line, at + 1)];
  if (TIED.has(first)) return ['to', 'with', 'in', 'for'].includes(second);
  if (HELD.has(first)) return ['by', 'in', 'from', 'out'].includes(second) && isNameAt(line, at + 2);
  return first === 'from' && isPlaceAt(line, at + 1);
}

function isNameAt(line: Line, at: number): boolean {
  return line.found.has(keyAt(line, at) === 'the' ? at + 1 : at);
}

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
