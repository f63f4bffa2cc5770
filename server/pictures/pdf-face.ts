import { readFileSync } from 'node:fs';
import { create, type TrueType } from 'fontkit';
import type { Face, Weight } from '#drawing/faces';
import type { Run } from '#drawing/text-runs';
import { fileOf } from './faces.ts';
import { Shaper } from './shaper.ts';

/** A run as it is drawn at any size. Lengths are thousandths of the size; y grows upwards. */
export interface Shaped {
  /** An operand of `TJ`. */
  readonly letters: string;
  /** All that is seen. */
  readonly glyphs: readonly Placed[];
  /**
   * What of it is no letter of the line: marks above and below. Drawn as letters, readers take them for rows of their
   * own; so they are drawn as outlines, and read at no width beside the letter they belong to.
   */
  readonly loose: readonly Placed[];
}

export interface Placed {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A letter as a PDF counts them: a glyph, and the text it stands for. */
interface Character {
  readonly glyph: number;
  readonly text: string;
  readonly width: number;
}

/** Codes have two bytes. */
const MOST_CHARACTERS = 65_535;
const SPACE = 0x20;

/** A face as one document uses it: what is written with it, it remembers, so that only that is embedded. */
export class PdfFace {
  readonly name: string;
  readonly font: TrueType;
  /** By code; the first is what stands in for a letter that is missing. */
  readonly characters: Character[] = [{ glyph: 0, text: '', width: 0 }];
  readonly #shaper: Shaper;
  /** From units of the face to those of `Shaped`. */
  readonly scale: number;
  readonly #blank: number;
  readonly #codes = new Map<string, number>();
  readonly #known = new Map<string, Shaped>();

  constructor(name: string, of: { face: Face; weight: Weight }) {
    this.name = name;
    this.font = create(readFileSync(fileOf(of)));
    this.#shaper = new Shaper(of);
    this.scale = 1000 / this.#shaper.upem;
    this.#blank = this.#shaper.glyphOf(SPACE);
  }

  shape(run: Run): Shaped {
    const key = `${run.direction} ${run.text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const shaped = this.#lay(this.#glyphsOf(run), run.direction);
    this.#known.set(key, shaped);
    return shaped;
  }

  /** Around the origin, in the units of `Shaped`, as path data of SVG. */
  outlineOf(glyph: number): string {
    return this.#shaper.outlineOf(glyph);
  }

  #glyphsOf({ text, direction }: Run): Drawn[] {
    const glyphs = this.#shaper.shape({ text, direction });
    const begins = [...new Set(glyphs.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
    const ends = new Map(begins.map((begin, nth) => [begin, begins[nth + 1] ?? text.length]));
    const speaking = new Map<number, number>();
    for (const [nth, { cluster, advance }] of glyphs.entries()) {
      const widest = glyphs[speaking.get(cluster) ?? -1]?.advance ?? -1;
      if (advance > widest) speaking.set(cluster, nth);
    }
    return glyphs.map(({ id, cluster, advance, x, y }, nth) => ({
      id,
      // Of several glyphs that draw one letter the widest says so: of none a reader sees a gap where it is.
      text: speaking.get(cluster) === nth ? text.slice(cluster, ends.get(cluster)) : '',
      advance: advance * this.scale,
      x: x * this.scale,
      y: y * this.scale,
    }));
  }

  #lay(drawn: readonly Drawn[], direction: Run['direction']): Shaped {
    const letters: string[] = [];
    const glyphs: Placed[] = [];
    const loose: Placed[] = [];
    // Where the letters so far have brought the pen, and where it should be.
    let [pen, at] = [0, 0];
    for (const { id, text, advance, x, y } of drawn) {
      const placed = { id, x: at + x, y };
      const isLoose = advance === 0 || Math.round(y) !== 0;
      glyphs.push(placed);
      if (isLoose) loose.push(placed);
      const codes = this.#codesOf({ id: isLoose ? null : id, text, direction });
      // What is not seen stands where the pen is: moved to its mark, it would be read there.
      const back = isLoose ? 0 : Math.round(pen - placed.x);
      if (back !== 0) letters.push(String(back));
      letters.push(...codes.map((code) => `<${code.toString(16).padStart(4, '0')}>`));
      pen += codes.reduce((width, code) => width + (this.characters[code]?.width ?? 0), -back);
      at += advance;
    }
    return { letters: letters.join('').replaceAll('><', ''), glyphs, loose };
  }

  /** Null = nothing is drawn. In a word to the left what stands first is read last. */
  #codesOf({
    id,
    text,
    direction,
  }: {
    id: number | null;
    text: string;
    direction: Run['direction'];
  }): number[] {
    if (id === null && text === '') return [];
    if (direction === 'ltr') return [this.#codeOf(id, text)];
    const [first = '', ...rest] = Array.from(text);
    return [...rest.toReversed().map((letter) => this.#codeOf(null, letter)), this.#codeOf(id, first)];
  }

  /** One glyph has a code for each text it stands for: "x" between numbers looks like "×" and is read as what it is. */
  #codeOf(drawn: number | null, text: string): number {
    const glyph = drawn ?? this.#blank;
    const key = `${drawn} ${text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    if (this.characters.length >= MOST_CHARACTERS) return 0;
    const width = drawn === null ? 0 : Math.round(this.#shaper.advanceOf(glyph) * this.scale);
    const code = this.characters.push({ glyph, text, width }) - 1;
    this.#codes.set(key, code);
    return code;
  }
}

interface Drawn {
  readonly id: number;
  readonly text: string;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}
