import { FACES, WEIGHTS, type Face, type Weight } from '#drawing/faces';
import { openShaper, type Shaper } from './shaper.ts';

/** What is known of a face before it is packed into lines. */
export type Kerning = { left: readonly string[]; right: readonly string[]; rows: string };
export type Measured = { unitsPerEm: number; widths: string; joined: string; kerning: Kerning };

const NO_KERNING: Kerning = { left: [], right: [], rows: '' };
/** Joins a letter to nothing: so the form that it has in touch with another is seen alone. */
const JOINER = '\u200d';
/** Latin, Greek, Cyrillic and Hebrew names and the signs around them: whose pairs are measured. */
const PAIRED =
  /^[\u0020-\u007e\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0386-\u03ce\u0401-\u045f\u0490\u0491\u05d0-\u05ea\u2010-\u2026\u2039\u203a]$/u;

export function measureAll({ pairs }: { pairs: boolean }): Record<Face, Record<Weight, Measured>> {
  return perFace((face) => perWeight((weight) => measure({ face, weight, pairs })));
}

function measure({ face, weight, pairs }: { face: Face; weight: Weight; pairs: boolean }): Measured {
  const font = openShaper({ face, weight });
  const letters = font.letters.filter((letter) => isDrawnBy(face, letter));
  return {
    unitsPerEm: font.unitsPerEm,
    widths: packWidths(letters.map((letter) => [letter, font.widthOf(letter)])),
    joined: face === 'arabic' ? packJoined(font, letters) : '',
    kerning: pairs && (face === 'sans' || face === 'hebrew') ? measurePairs(font, letters) : NO_KERNING,
  };
}

/** Private letters mean what each reader likes; Latin (but the wide), Greek and Cyrillic are drawn in one face. */
function isDrawnBy(face: Face, letter: number): boolean {
  const text = String.fromCodePoint(letter);
  if (/[\p{Cc}\p{Co}]/u.test(text)) return false;
  return (
    face === 'sans' ||
    letter >= 0x2e_80 ||
    !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)
  );
}

function packWidths(letters: readonly (readonly [letter: number, width: number])[]): string {
  const tokens: string[] = [];
  let expected = 0;
  for (let at = 0; at < letters.length;) {
    const [letter, width] = letters[at] ?? [0, 0];
    if (letter > expected) tokens.push(`+${(letter - expected).toString(36)}`);
    let n = 1;
    while (letters[at + n]?.[0] === letter + n && letters[at + n]?.[1] === width) n++;
    tokens.push(times(width, n));
    expected = letter + n;
    at += n;
  }
  return tokens.join(' ');
}

function times(value: number, n: number): string {
  return n === 1 ? value.toString(36) : `${value.toString(36)}*${n.toString(36)}`;
}

function packJoined(font: Shaper, letters: readonly number[]): string {
  const formOf = (text: string): { glyphs: string; width: number } => {
    const glyphs = font.shape(text).filter(({ at }) => text[at] !== JOINER);
    return { glyphs: glyphs.map(({ id }) => id).join(), width: sum(glyphs.map(({ width }) => width)) };
  };
  const rows = letters.flatMap((letter) => {
    const text = String.fromCodePoint(letter);
    // A letter of a presentation block is one form already.
    if (!/^\p{Script_Extensions=Arabic}$/u.test(text) || /\p{M}/u.test(text) || letter >= 0xfb_00) return [];
    const alone = formOf(text);
    const others = [text + JOINER, JOINER + text + JOINER, JOINER + text].map(formOf);
    // A letter without a form of its own at the beginning joins only what comes before it, or nothing.
    const own = others.map(({ glyphs, width }) => (glyphs === alone.glyphs ? -1 : width));
    if (own.every((width) => width < 0)) return [];
    const [first = -1, middle = -1, last = -1] = own;
    const joinsOn = first >= 0;
    return [[letter, joinsOn ? first : alone.width, joinsOn ? middle : last, last, joinsOn ? 1 : 0]];
  });
  return rows.map((row) => row.map((value) => value.toString(36)).join(' ')).join(' ');
}

function measurePairs(font: Shaper, held: readonly number[]): Kerning {
  const letters = held.map((letter) => String.fromCodePoint(letter)).filter((text) => PAIRED.test(text));
  const alone = new Map(letters.map((text) => [text, font.widthOf(text.codePointAt(0) ?? 0)]));
  const widths = (text: string): number => alone.get(text) ?? 0;
  const change = (a: string, b: string): number =>
    sum(font.shape(a + b).map(({ width }) => width)) - widths(a) - widths(b);
  const rows = new Map(letters.map((a) => [a, letters.map((b) => change(a, b))]));
  const columns = new Map(letters.map((b, at) => [b, letters.map((a) => rows.get(a)?.[at] ?? 0)]));
  const [left, right] = [classesOf(rows), classesOf(columns)];
  const packed = left.map((group) => {
    const [first = ''] = group;
    const row = right.map(([other = '']) => rows.get(first)?.[letters.indexOf(other)] ?? 0);
    return packRow(row);
  });
  return {
    left: left.map((group) => group.join('')),
    right: right.map((group) => group.join('')),
    rows: packed.join(' '),
  };
}

/** Letters that do the same to all others. */
function classesOf(rows: ReadonlyMap<string, readonly number[]>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [letter, row] of rows) {
    if (row.every((change) => change === 0)) continue;
    const group = groups.get(row.join()) ?? [];
    groups.set(row.join(), [...group, letter]);
  }
  return [...groups.values()];
}

function packRow(row: readonly number[]): string {
  const tokens: string[] = [];
  for (let at = 0; at < row.length;) {
    const value = row[at] ?? 0;
    let n = 1;
    while (row[at + n] === value) n++;
    tokens.push(times(value, n));
    at += n;
  }
  return tokens.join(' ');
}

function perFace<T>(of: (face: Face) => T): Record<Face, T> {
  return Object.fromEntries(FACES.map((face) => [face, of(face)])) as Record<Face, T>;
}

function perWeight<T>(of: (weight: Weight) => T): Record<Weight, T> {
  return Object.fromEntries(WEIGHTS.map((weight) => [weight, of(weight)])) as unknown as Record<Weight, T>;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
