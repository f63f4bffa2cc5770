import bidiFactory from 'bidi-js';
import type { Face } from './faces.ts';
import { isPlain, legible } from './legible.ts';
import type { TextItem } from './sheet.ts';
import { hasAll, toLetter, type Letter } from './letter-face.ts';

/** Letters that stand beside each other, of one face and one direction. */
export interface Run {
  /** As it is read; a writer that draws a run alone needs not know its direction, and mirrors nothing. */
  readonly text: string;
  readonly face: Face;
  readonly direction: 'ltr' | 'rtl';
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text as runs from left to right. Nothing that is not seen gets into a run, and a letter that no face has is there
 * as □. `base`: a name goes the way of its own first letter; a sentence of ours goes from left to right, whoever it begins with.
 */
export function toRuns(text: string, base: 'auto' | 'ltr' = 'auto'): Run[] {
  if (text === '') return [];
  if (isPlain(text)) return [{ text, face: 'sans', direction: 'ltr' }];
  return joinRuns(inParts(legible(text)).flatMap((part) => toRunsOfPart(part, base)));
}

function toRunsOfPart(text: string, base: 'auto' | 'ltr'): Run[] {
  const levels = RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(inOneUnit(text), base).levels : null;
  const segments = Array.from(graphemes.segment(text));
  const letters = withNeighbours(segments.map(({ segment }) => toLetter(segment)));
  const stretches: Stretch[] = [];
  for (const [nth, letter] of letters.entries()) {
    const level = levels?.[segments[nth]?.index ?? 0] ?? 0;
    const last = stretches.at(-1);
    if (last?.level === level) last.letters.push(letter);
    else stretches.push({ level, letters: [letter] });
  }
  return inVisualOrder(stretches).flatMap(toPieces);
}

/** To part and to order a text takes time that grows with its square: what is longer than any label is done in parts. */
const MOST_AT_ONCE = 1_000;

function inParts(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const part = text.slice(start, start + MOST_AT_ONCE);
    const isLast = start + part.length === text.length;
    // The last letter may go on in what follows.
    const open = isLast ? 0 : (Array.from(graphemes.segment(part)).at(-1)?.segment.length ?? 0);
    const whole =
      open < part.length ? part.slice(0, part.length - open) : part.replace(/[\ud800-\udbff]$/, '');
    parts.push(whole);
    start += whole.length;
  }
  return parts;
}

/** The same of what stands on a sheet. */
export function runsOf({ text, isSentence }: Pick<TextItem, 'text' | 'isSentence'>): Run[] {
  return toRuns(text, isSentence === true ? 'ltr' : 'auto');
}

/** Letters in these texts that no face of ours has, each once, in order of code points. */
export function missingLetters(texts: Iterable<string>): string[] {
  const missing = new Set<string>();
  for (const text of texts) {
    if (isPlain(text)) continue;
    const segments = inParts(legible(text)).flatMap((part) => Array.from(graphemes.segment(part)));
    for (const { segment } of segments) missing.add(toLetter(segment).missing);
  }
  missing.delete('');
  return [...missing].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Letters of two units would be taken for Latin ones, and turn what stands around an emoji. */
function inOneUnit(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (letter) => (/[\p{L}\p{N}]/u.test(letter) ? 'aa' : '☃☃'));
}

/** Neighbours of one level, as they are read. */
interface Stretch {
  readonly level: number;
  readonly letters: Letter[];
}

/** A space between two Chinese names is as wide as Chinese spaces are; between others it is Latin. */
function withNeighbours(letters: readonly Letter[]): Letter[] {
  const following: (Face | undefined)[] = [];
  let next: Face | undefined;
  for (let at = letters.length - 1; at >= 0; at--) {
    following[at] = next;
    if (letters[at]?.isNeutral === false) next = letters[at]?.face;
  }
  let before: Face | undefined;
  return letters.map((letter, at) => {
    if (!letter.isNeutral) {
      before = letter.face;
      return letter;
    }
    const [left, right] = [before ?? following[at], following[at] ?? before];
    const isAmong = left !== undefined && left === right && left !== 'emoji';
    return isAmong && hasAll(left, letter.text) ? { ...letter, face: left } : letter;
  });
}

/** Rule L2 of Unicode's bidirectional algorithm. */
function inVisualOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const highest = stretches.reduce((most, { level }) => Math.max(most, level), 0);
  let order = stretches;
  for (let level = highest; level > 0; level--) order = turned(order, level);
  return order;
}

/** Each sequence of this level or a higher one, the other way round. */
function turned(stretches: readonly Stretch[], least: number): Stretch[] {
  const order: Stretch[] = [];
  let sequence: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.level >= least) {
      sequence.push(stretch);
      continue;
    }
    order.push(...sequence.toReversed(), stretch);
    sequence = [];
  }
  return [...order, ...sequence.toReversed()];
}

/**
 * Readers differ in how they place a sign at the rim of a word that runs to the left, and in whether they mirror a
 * bracket: so words are alone, and signs stand where they are seen, mirrored already.
 */
function toPieces({ level, letters }: Stretch): Run[] {
  if (level % 2 === 0) return letters.map(({ text, face }) => ({ text, face, direction: 'ltr' }));
  const runs: Run[] = [];
  let word: Letter[] = [];
  const flush = (): void => {
    const isWord = word.map(({ text }) => isOfWord(text));
    const [first, last] = [isWord.indexOf(true), isWord.lastIndexOf(true)];
    const inside = word.slice(first, last + 1);
    runs.push(...word.slice(0, Math.max(0, first)).map(alone));
    if (first >= 0)
      runs.push({
        text: inside.map(({ text }) => text).join(''),
        face: inside[0]?.face ?? 'sans',
        direction: 'rtl',
      });
    runs.push(...word.slice(last + 1).map(alone));
    word = [];
  };
  for (const letter of letters) {
    const mirrored = bidi.getMirroredCharacter(letter.text);
    if (mirrored !== null || word[0]?.face !== letter.face) flush();
    if (mirrored === null) word.push(letter);
    else runs.push(alone({ ...letter, text: mirrored }));
  }
  flush();
  return runs.toReversed();
}

function alone({ text, face }: Letter): Run {
  return { text, face, direction: 'ltr' };
}

function isOfWord(text: string): boolean {
  const type = bidi.getBidiCharTypeName(text);
  return type === 'R' || type === 'AL';
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSame = last?.face === run.face && last.direction === run.direction;
    if (last !== undefined && isSame) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}
