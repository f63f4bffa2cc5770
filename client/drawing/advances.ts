import type { Face, Weight } from './faces.ts';
import { MEASURED } from './measured.ts';

/** What a face says of its letters in units of its em, packed in base 36 by `npm run faces`. */
export interface Measured {
  readonly unitsPerEm: number;
  /** In order of code points: `+n` leaves n out, `w` is the width of the next one, `w*n` of the next n. */
  readonly widths: string;
  /** Arabic letters in touch: letter, its width at the beginning, in the middle, at the end, and 1 if it joins on. */
  readonly joined: string;
  /** Pairs that stand nearer or wider than their widths say. */
  readonly kerning: {
    /** A line for all the letters that do the same, being the left ones of a pair. */
    readonly left: string;
    /** And being the right ones. */
    readonly right: string;
    /** Change by line of `left`, then by line of `right`; `c*n` for n in a row. */
    readonly rows: string;
  };
}

/** A face made ready to be asked. Widths are parts of its size. */
export interface Advances {
  has(letter: number): boolean;
  /** 0 for what the face does not have. */
  widthOf(letter: number): number;
  /** How much nearer (or wider) a pair stands. */
  kern(left: number, right: number): number;
  /** Widths in touch with neighbours; undefined for what touches none. */
  joining(letter: number): Joining | undefined;
}

export interface Joining {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  /** Whether the letter reaches out for the one after it; each of them reaches back. */
  readonly joinsOn: boolean;
}

const ready = new Map<Measured, Advances>();

export function advancesOf({ face, weight }: { face: Face; weight: Weight }): Advances {
  const measured: Measured = MEASURED[face][weight];
  const known = ready.get(measured) ?? unpack(measured);
  ready.set(measured, known);
  return known;
}

function unpack({ unitsPerEm, widths, joined, kerning }: Measured): Advances {
  const spans = unpackWidths(widths);
  const joinings = unpackJoined(joined, unitsPerEm);
  const [left, right] = [classesOf(kerning.left), classesOf(kerning.right)];
  const rows = unpackRows(kerning.rows);
  const columns = kerning.right.split('\n').length;
  const find = (letter: number): Span | undefined => {
    const span = spans[lastAtMost(spans, letter)];
    return span !== undefined && letter < span.end ? span : undefined;
  };
  return {
    has: (letter) => find(letter) !== undefined,
    widthOf: (letter) => (find(letter)?.width ?? 0) / unitsPerEm,
    kern: (a, b) => {
      const [row, column] = [left.get(a), right.get(b)];
      if (row === undefined || column === undefined) return 0;
      return (rows[row * columns + column] ?? 0) / unitsPerEm;
    },
    joining: (letter) => joinings.get(letter),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

function unpackWidths(packed: string): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const token of packed.split(' ')) {
    if (token.startsWith('+')) {
      next += fromBase36(token.slice(1));
      continue;
    }
    const { value, n } = untimes(token);
    spans.push({ start: next, end: next + n, width: value });
    next += n;
  }
  return spans;
}

function lastAtMost(spans: readonly Span[], letter: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= letter) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function unpackJoined(packed: string, unitsPerEm: number): Map<number, Joining> {
  const joinings = new Map<number, Joining>();
  const values = packed === '' ? [] : packed.split(' ').map(fromBase36);
  for (let at = 0; at < values.length; at += 5) {
    const [letter = 0, first = 0, middle = 0, last = 0, joinsOn] = values.slice(at, at + 5);
    const [a, b, c] = [first / unitsPerEm, middle / unitsPerEm, last / unitsPerEm];
    joinings.set(letter, { first: a, middle: b, last: c, joinsOn: joinsOn === 1 });
  }
  return joinings;
}

function classesOf(packed: string): Map<number, number> {
  const lines = packed
    .split('\n')
    .map((line, nth) => Array.from(line, (text) => [text.codePointAt(0), nth] as const));
  return new Map(lines.flat().flatMap(([letter, nth]) => (letter === undefined ? [] : [[letter, nth]])));
}

function unpackRows(packed: string): number[] {
  return packed.split(' ').flatMap((token) => {
    const { value, n } = untimes(token);
    return Array.from({ length: n }, () => value);
  });
}

function untimes(token: string): { value: number; n: number } {
  const [value = '', n = '1'] = token.split('*');
  return { value: fromBase36(value), n: fromBase36(n) };
}

function fromBase36(text: string): number {
  return Number.parseInt(text, 36);
}
