import { fold } from '#contract/fold';

/** What a name is found by. The index holds these words as they are, so that a search is folded by the same hands. */
export interface NameTokens {
  /** Of each name in turn: its words, and each two neighbours joined (`police force policeforce`). */
  nameWords: string[];
  /** Of each name in turn: all its words joined (`policeforce`), whole or misspelt to be told from all other names. */
  nameKeys: string[];
}

/** Who leads has no title told, and is found by these. */
export const LEADER_WORDS: readonly string[] = ['leader', 'head', 'chief'];

/** Nobody types more of a name; a book for a name is no reason for a book of an index. */
const MOST_WORDS = 40;
const MOST_LETTERS = 120;

/** In these scripts words are not set apart: each sign is one. */
const WORD =
  /(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}])+/gu;

/**
 * The words of a text without case, accents, strokes and signs. A stop or apostrophe inside a word joins (`U.S.` is
 * `us`, `O’Brien` is `obrien`), any other sign parts.
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text, 'NFKD').replaceAll(/(?<=[\p{L}\p{N}])['’.](?=[\p{L}\p{N}])/gu, '');
  return folded.match(WORD) ?? [];
}

/** All words as one, as far as anybody would type. */
export function keyOf(words: readonly string[]): string {
  const joined = words.join('');
  // By code points, which only long keys need to be taken apart into.
  return joined.length <= MOST_LETTERS ? joined : Array.from(joined).slice(0, MOST_LETTERS).join('');
}

export function tokensOf(names: readonly string[]): NameTokens {
  const all = names.map((name) => wordsOf(name));
  return {
    nameWords: all.map((words) => toWords(words.slice(0, MOST_WORDS)).join(' ')),
    nameKeys: all.map(keyOf),
  };
}

function toWords(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
  return [...new Set([...words, ...pairs].map((word) => keyOf([word])))];
}
