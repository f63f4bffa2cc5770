/** A search in three widths: each finds what the one before finds, and more. */
export interface LuceneSearch {
  /** What was typed, in lower case: to know a whole name again. */
  said: string;
  terms: string[];
  exact: string;
  prefix: string;
  fuzzy: string;
}

const MAX_TERMS = 8;
/** A wrong letter in a shorter word makes another word of it. */
const FUZZY_FROM = 4;

/** Letters that NFD leaves whole, as the index folds them. */
const FOLDED: Record<string, string> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't',
}; // oxfmt-ignore

/**
 * The one place that writes Lucene's language. Only letters and digits of any script come through, with the full
 * stops and apostrophes inside a word (U.S., O'Brien) that the index keeps too; null when nothing is left.
 */
export function toLucene(words: string): LuceneSearch | null {
  const terms = (fold(words).match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? []).slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  const all = (write: (term: string) => string[]) =>
    terms.map((term) => `(${write(term).join(' OR ')})`).join(' AND ');
  const exact = (term: string) => `"${term}"^4`;
  const prefix = (term: string) => [exact(term), `${term}*^2`];
  const fuzzy = (term: string) => [...prefix(term), ...(term.length >= FUZZY_FROM ? [`${term}~1`] : [])];
  return {
    said: words.trim().toLowerCase(),
    terms,
    exact: all((term) => [exact(term)]),
    prefix: all(prefix),
    fuzzy: all(fuzzy),
  };
}

/** Wildcard and fuzzy terms are not folded by the index, so they are folded here, as it folds names. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœıħŧ]/g, (letter) => FOLDED[letter] ?? letter)
    .replaceAll('’', "'");
}
