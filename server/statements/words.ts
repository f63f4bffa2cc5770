import { fold } from '#contract/fold';

/** A word of a text, folded, and where it stands there: UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** In these scripts nothing parts the words: each sign is one, and what is typed together is looked for together. */
const UNPARTED = ['Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');
const SIGN = String.raw`(?=[\p{L}\p{N}])[${UNPARTED}]\p{M}*`;
const LETTER = String.raw`(?![${UNPARTED}])[\p{L}\p{N}]`;
/** Accents that stand by themselves, and signs that are not seen: soft hyphens, joiners, turns of direction. */
const WITHIN = String.raw`[\p{M}\u00AD\u200C-\u200F\u202A-\u202E\u2060\u2066-\u2069]`;
/** O’Brien; 3,000 and 2.5; U.S. and D.C., but not the end of one sentence and the beginning of the next. */
const JOINT = String.raw`['’ʼ](?=\p{L})|(?<=\p{N})[.,](?=\p{N})|(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))`;
const WORD = new RegExp(`${SIGN}|${LETTER}(?:${LETTER}|${WITHIN}|${JOINT})*`, 'gu');

const PLAIN = /^[a-z0-9]+$/;
const PLAIN_CAPITALS = /^[A-Za-z0-9]+$/;
/** Whose word it is does not matter to who looks for the word. */
const POSSESSIVE = /['’ʼ][sS]$/u;
/** What the normal form leaves of signs within a word; the stop of a number tells 2.5 from 25. */
const SIGNS = /[\p{Cf}'’ʼ,\u0640]|\.(?!\p{N})/gu;
/** Longer ones are found by their beginning. */
const MOST_LETTERS = 120;

/**
 * The words of a text in its order, without case, accents and strokes. Not `Intl.Segmenter`: its breaks in Chinese and
 * Thai depend on what stands around them, so that a word in a question and the same word in a text can part differently,
 * and they change with each version of its dictionaries.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const own = POSSESSIVE.test(raw) ? raw.slice(0, -2) : raw;
    const word = foldWord(own);
    if (word !== '') words.push({ word, start: index, end: index + own.length });
  }
  return words;
}

function foldWord(raw: string): string {
  const short = raw.length > MOST_LETTERS ? raw.slice(0, MOST_LETTERS) : raw;
  if (PLAIN.test(short)) return short;
  if (PLAIN_CAPITALS.test(short)) return short.toLowerCase();
  return fold(short, 'NFKD').replaceAll(SIGNS, '').replaceAll('ς', 'σ');
}
