import type { Heard } from '#contract/statements';
import { wordsIn } from './words.ts';

/** Words that stand one after the other; the last may be only a beginning. */
export interface Term {
  readonly words: readonly string[];
  readonly isBeginning: boolean;
}

/** What is looked for: all of `wanted` and none of `unwanted`, within one sentence. */
export interface Asked {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
}

const QUOTES = '"“”„«»';
/** A quote that is not closed reaches to the end: whoever is still typing sees what it will find. */
const PART = new RegExp(String.raw`(-?)(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([^\s${QUOTES}]+))`, 'gu');
const BEGINNING = /\*[\s\p{P}]*$/u;

/** More words are not looked for: each is looked up in every sentence that has the rarest. */
export const MOST_TERMS = 20;

/** Reads what was typed: `"a phrase"`, `word`, `begin*`, `-without`. Whatever else it holds is no part of a word. */
export function readAsked(text: string): Asked {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const [, sign, quoted, bare] of text.matchAll(PART)) {
    const part = quoted ?? bare ?? '';
    const words = wordsIn(part).map(({ word }) => word);
    // What stands together without a blank is looked for together: `well-known`, a name in Chinese.
    if (words.length > 0)
      (sign === '-' ? unwanted : wanted).push({ words, isBeginning: BEGINNING.test(part) });
  }
  return { wanted: eachOnce(wanted), unwanted: eachOnce(unwanted) };
}

/** A word that is typed twice asks for no more than once. */
function eachOnce(terms: readonly Term[]): readonly Term[] {
  const byText = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return [...byText.values()].slice(0, MOST_TERMS);
}

/** How it was understood, to be shown beside what was found. */
export function toHeard({ wanted, unwanted }: Asked): Heard[] {
  const heard = (terms: readonly Term[], without: boolean) =>
    terms.map(({ words, isBeginning }) => ({ words: [...words], isBeginning, without }));
  return [...heard(wanted, false), ...heard(unwanted, true)];
}

/** Why nothing can be found by it, in words; null when something can. */
export function whyNothing({ wanted, unwanted }: Asked): string | null {
  if (wanted.length > 0) return null;
  if (unwanted.length > 0) return 'It only says what to leave out. Add a word that the sentence must hold.';
  return 'It holds no word. Type a word, a number, or a phrase in quotes.';
}
