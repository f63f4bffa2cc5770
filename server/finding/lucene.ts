import type { EntityType } from '#contract/ontology';
import { slipsOf } from './slips.ts';
import { keyOf, wordsOf } from './tokens.ts';
import { toWritten } from './lucene-mentions.ts';

/** What was typed, as texts of Lucene's language. */
export interface LuceneSearch {
  /** The words typed, folded as the index folds names; and all of them joined. */
  terms: string[];
  key: string;
  /** The words without small ones, unless there are no others. */
  telling: readonly string[];
  /** The joined words in another order: who lists people writes their last name first. */
  turned: string[];
  /** What the joined words were meant to be, had two letters been swapped or one been doubled. */
  slips: string[];
  /** Searches of names that hold all of what was typed, the closest first. */
  near: Search[];
  /** Searches of names like it, for when these are few. */
  far: Search[];
  /** Of offices, by role with or without body or holder. */
  office: string | null;
  farOffice: string | null;
  /** Of mentions: what a text calls somebody by other words than a name. */
  written: string | null;
}

export interface Search {
  /** How close it keeps to what was typed: its place in `RANKS`. */
  rank: number;
  text: string;
}

/**
 * How an entity can be found, the closest first. Offices and mentions stand between the names and what is like them.
 * `explore/search.cypher` knows them by their numbers.
 */
export const RANKS = [
  'name', 'turned', 'words', 'beginnings', 'telling', 'office', 'written', 'spelling', 'farOffice', 'spellings',
] as const; // oxfmt-ignore
const MAX_TERMS = 8;
/** A wrong letter in a shorter word makes any other word of it. */
const FUZZY_FROM = 3;
/** Fewer letters begin too many roles. */
const ROLE_FROM = 3;
/** Not worth demanding: who types them may err in them, who leaves them out is understood. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'at', 'by', 'da', 'de', 'del', 'der', 'di', 'for', 'from', 'in', 'la', 'le', 'of', 'on', 'or', 'the', 'to',
  'von', 'with',
]); // oxfmt-ignore

/**
 * The one place, with `lucene-mentions.ts`, that writes Lucene's language. Only folded letters and digits of any
 * script come through, so that nothing typed is an operator; null when nothing is left.
 */
export function toLucene(
  words: string,
  { types = [] }: { types?: readonly EntityType[] } = {},
): LuceneSearch | null {
  const typed = wordsOf(words);
  if (typed.length === 0) return null;
  const key = keyOf(typed);
  const turned = toTurned(typed);
  // Three words turned and misspelt are found by what is like each of them.
  const orders = typed.length === 2 ? [key, ...turned] : [key];
  const terms = typed.slice(0, MAX_TERMS);
  const telling = toTelling(terms);
  const narrow = types.length === 0 ? '' : ` AND typeName:(${types.join(' OR ')})`;
  const names = (by: (typeof RANKS)[number], text: string): Search => ({
    rank: RANKS.indexOf(by),
    text: `${text}${narrow}`,
  });
  const beginnings = `((${all(terms, (term) => `nameWords:${term}*`)}) OR nameKeys:${key}*)`;
  return {
    terms,
    key,
    telling,
    turned,
    slips: slipsOf(key),
    near: [
      names('name', `nameKeys:${key}`),
      ...(turned.length === 0 ? [] : [names('turned', `nameKeys:(${turned.join(' OR ')})`)]),
      names('words', `(${all(terms, (term) => `nameWords:${term}`)})`),
      names('beginnings', beginnings),
      ...(telling.length === terms.length
        ? []
        : [names('telling', `(${all(telling, (term) => `nameWords:${term}*`)})`)]),
    ],
    far: [
      names('spelling', `nameKeys:(${orders.map((one) => `${one}~1`).join(' OR ')})`),
      names('spellings', `(${all(telling, (term) => `nameWords:(${like(term)})`)})`),
    ],
    office: toOffice(telling, (term) => `${term}*`),
    farOffice: toOffice(telling, like),
    written: toWritten(words),
  };
}

/** Who has any of these joined names, whole or with one letter wrong; they are folded already. */
export function toKeysText(keys: readonly string[], { forgiving }: { forgiving: boolean }): string {
  return `nameKeys:(${keys.map((key) => (forgiving ? `${key}~1` : key)).join(' OR ')})`;
}

function all(terms: readonly string[], write: (term: string) => string): string {
  return terms.map(write).join(' AND ');
}

/**
 * Of an office all words are wanted, whether of the role, the body or who holds it; and one at least of the role, for
 * else it were a search of names. Null when there is none of which a role could be told.
 */
function toOffice(terms: readonly string[], writeRole: (term: string) => string): string | null {
  const roles = terms.filter((term) => term.length >= ROLE_FROM);
  if (roles.length === 0) return null;
  const anywhere = all(terms, (term) => `(office:(${writeRole(term)}) OR officeOf:${term}*)`);
  return `office:(${roles.map(writeRole).join(' OR ')}) AND ${anywhere}`;
}

function like(term: string): string {
  return term.length < FUZZY_FROM ? `${term}*` : `${term}* OR ${term}~1`;
}

export function isSmallWord(term: string): boolean {
  return SMALL_WORDS.has(term);
}

/** Small words are demanded only where there are no others. */
function toTelling(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !isSmallWord(term));
  return telling.length === 0 ? terms : telling;
}

/** The words backwards, the last one first, and the first one last. */
function toTurned(words: readonly string[]): string[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return [];
  const orders = [words.toReversed(), [...words.slice(-1), ...words.slice(0, -1)], [...rest, first]];
  const key = keyOf(words);
  return [...new Set(orders.map(keyOf))].filter((one) => one !== key);
}
