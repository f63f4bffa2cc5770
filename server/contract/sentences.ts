interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A full stop after these is no end: a name follows, or after `no` a number. */
const TITLES = [
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'lt', 'col', 'sgt', 'capt', 'maj', 'adm', 'sen', 'rep', 'gov', 'rev',
  'pres', 'st', 'mt', 'no', 'nos', 'vs', 'pp', 'ca', 'cf',
]; // oxfmt-ignore
/** After these it may be one: a word that opens a sentence decides, as after U.S. and after an initial. */
const SHORTENED = [
  'jr', 'sr', 'inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'bros', 'dept', 'univ', 'etc', 'approx', 'al',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]; // oxfmt-ignore
const OPENERS = [
  'a', 'an', 'the', 'this', 'that', 'these', 'those', 'it', 'its', 'he', 'she', 'they', 'we', 'you', 'i', 'his',
  'her', 'their', 'our', 'there', 'here', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'as', 'and', 'but', 'or',
  'if', 'when', 'while', 'after', 'before', 'since', 'although', 'however', 'meanwhile', 'then', 'what', 'who',
  'how', 'why', 'both', 'some', 'many', 'most', 'all', 'no', 'not', 'one', 'two', 'more', 'last', 'during',
]; // oxfmt-ignore

const BEFORE_NAME = new Set(TITLES);
const AMBIGUOUS = new Set(SHORTENED);
const OPENS = new Set(OPENERS);

/** An end: its signs and whatever closes with them, then a blank; the signs of Chinese and Japanese need none. */
const END = /(?<![.!?…؟۔])[.!?…؟۔]+["'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*/gu;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
/** U.S, D.C, e.g, a.m: what stands before the last full stop. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const NEXT_WORD = /^["'“‘«([¿¡]*([\p{L}\p{N}]*)/u;
/** What is longer is no word, and need not be looked at whole. */
const WORD = 60;

/**
 * Splits a stretch into its sentences: they join to it exactly, each with the blanks that follow it. Plain rules, no
 * model: where they cannot tell, two sentences stay one.
 */
export function splitSentences(text: string, { start, end }: Stretch): Stretch[] {
  const words = text.slice(start, end);
  const sentences: Stretch[] = [];
  let begun = 0;
  for (const found of words.matchAll(END)) {
    const stop = found.index + found[0].length;
    const following = afterBlanks(words, stop);
    if (following === words.length) break;
    const before = words.slice(Math.max(begun, found.index - WORD), found.index);
    const next = NEXT_WORD.exec(words.slice(following, following + WORD))?.[1] ?? '';
    if (!isEnd({ before, sign: found[0], next })) continue;
    sentences.push({ start: start + begun, end: start + following });
    begun = following;
  }
  return [...sentences, { start: start + begun, end }];
}

function isEnd({ before, sign, next }: { before: string; sign: string; next: string }): boolean {
  // “Really?” he asked. And ... so it went on.
  if (/^\p{Ll}/u.test(next)) return false;
  if (sign.startsWith('..') || !sign.startsWith('.')) return true;
  const last = LAST_WORD.exec(before)?.[0] ?? '';
  const lower = last.toLowerCase();
  if (BEFORE_NAME.has(lower)) return lower === 'no' && !/^\p{N}/u.test(next);
  const isShort = DOTTED.test(last) || /^\p{Lu}$/u.test(last) || AMBIGUOUS.has(lower);
  return !isShort || OPENS.has(next.toLowerCase());
}

function afterBlanks(text: string, from: number): number {
  const blanks = /\s*/uy;
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
}
