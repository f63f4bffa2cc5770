/** A search of names in three widths, each of which finds what the one before finds and more; and one of what texts write. */
export interface LuceneSearch {
  /** What was typed, in lower case: to know a whole name again. */
  said: string;
  terms: string[];
  exact: string;
  prefix: string;
  fuzzy: string;
  /** Of mentions: what a text calls somebody by other words than a name. A verb that tells of an event is none. */
  written: string;
}

const MAX_TERMS = 8;
/** A wrong letter in a shorter word makes another word of it. */
const FUZZY_FROM = 4;
/** The index leaves them out (Lucene's English stop words), so no search may demand them. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of', 'on',
  'or', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'to', 'was', 'will', 'with',
]); // oxfmt-ignore

/** Letters that NFD leaves whole, as the index folds them. */
const FOLDED: Record<string, string> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't',
}; // oxfmt-ignore

/**
 * The one place that writes Lucene's language. Only letters and digits of any script come through, with the full
 * stops and apostrophes inside a word (U.S., O'Brien) that the index keeps too; null when nothing is left.
 */
export function toLucene(words: string): LuceneSearch | null {
  const typed = fold(words).match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = typed.filter((term) => !STOP_WORDS.has(term));
  // Alone it is the beginning of a name: "the" of "Theodore".
  const terms = (telling.length === 0 ? typed : telling).slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  const demanded = beginsStopWord(terms.at(-1) ?? '') && terms.length > 1 ? terms.slice(0, -1) : terms;
  const all = (write: (term: string) => string[]) =>
    demanded.map((term) => `(${write(term).join(' OR ')})`).join(' AND ');
  const exact = (term: string) => `"${term}"^4`;
  const prefix = (term: string) => [exact(term), `${term}*^2`];
  const fuzzy = (term: string) => [...prefix(term), ...(term.length >= FUZZY_FROM ? [`${term}~1`] : [])];
  return {
    said: words.trim().toLowerCase(),
    terms,
    exact: all((term) => [exact(term)]),
    prefix: all(prefix),
    fuzzy: all(fuzzy),
    written: `surface:(${all(prefix)}) AND kind:(nominal OR demonym)`,
  };
}

/** "Bank o" may become "Bank of": what is being typed last is not demanded while it may be left out. */
function beginsStopWord(term: string): boolean {
  return [...STOP_WORDS].some((word) => word.startsWith(term));
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
