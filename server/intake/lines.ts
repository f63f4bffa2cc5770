import { GLUED_HEADING } from './zone-rules.ts';

/** A line that holds more than white space, without the white space around it: what a region calls a paragraph. */
export interface Line {
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What ends a line in some system or other. */
const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/g;

/** In the order of the text, in one pass. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    const whole = text.slice(from, to);
    const words = whole.trim();
    if (words === '') return;
    const start = from + (whole.length - whole.trimStart().length);
    lines.push({ paragraph: lines.length + 1, start, end: start + words.length, words });
  };
  let from = 0;
  for (const { index } of text.matchAll(BREAK)) {
    add(from, index);
    from = index + 1;
  }
  add(from, text.length);
  return lines;
}

/** Signs behind which nothing is missing; what ends with a letter is a heading, a name or a list. */
const ENDED = /[.!?…:;,。！？；：][\s"'”’»)\]]*$/u;
/** So much of a line tells how it ends. */
const TAIL = 40;
const MOST_GLUED = 160;

/** A heading that is glued to the paragraph before it is no end of its own. */
export function isEnded(words: string): boolean {
  return ENDED.test(words.slice(-TAIL)) || GLUED_HEADING.test(words.slice(-MOST_GLUED));
}

/** No more than `most`: lines may be as long as a text. */
export function countWords(words: string, most = 60): number {
  let count = 0;
  for (const _ of words.matchAll(/\S+/g)) {
    count += 1;
    if (count >= most) break;
  }
  return count;
}

/** Two lines that are the same but for signs, case and white space have the same letters. */
export function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
