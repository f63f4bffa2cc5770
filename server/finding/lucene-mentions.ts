import { fold } from '#contract/fold';

const MAX_TERMS = 8;
/** The index of mentions leaves them out (Lucene's English stop words), so no search may demand them. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of', 'on',
  'or', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'to', 'was', 'will', 'with',
]); // oxfmt-ignore

/**
 * A search of what texts call somebody by other words than a name; a verb that tells of an event is none. That index
 * takes texts apart by itself, and keeps the stops and apostrophes inside a word (U.S., O'Brien). Null when nothing
 * is left.
 */
export function toWritten(words: string): string | null {
  // Wildcard terms are not folded by the index, so they are folded here, as it folds names.
  const typed =
    fold(words, 'NFD')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = typed.filter((term) => !STOP_WORDS.has(term));
  // Alone it is the beginning of a name: "the" of "Theodore".
  const terms = (telling.length === 0 ? typed : telling).slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  const demanded = beginsStopWord(terms.at(-1) ?? '') && terms.length > 1 ? terms.slice(0, -1) : terms;
  const all = demanded.map((term) => `("${term}"^4 OR ${term}*^2)`).join(' AND ');
  return `surface:(${all}) AND kind:(nominal OR demonym)`;
}

/** "Bank o" may become "Bank of": what is being typed last is not demanded while it may be left out. */
function beginsStopWord(term: string): boolean {
  return [...STOP_WORDS].some((word) => word.startsWith(term));
}
