import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import type { Face, Weight } from '#drawing/faces';
import type { Run } from '#drawing/text-runs';
import { fileOf } from './faces.ts';

/** A glyph where the pen stands when it is drawn. Lengths are units of the face; y grows upwards. */
export interface Glyph {
  readonly id: number;
  /** Where in the text the letters begin that it is drawn for. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** Lays out the letters of a face as HarfBuzz does it for browsers, so that a picture has the same in all its formats. */
export class Shaper {
  /** Of a face, how many units are as long as its size. */
  readonly upem: number;
  readonly #font: harfbuzz.Font;

  constructor(of: { face: Face; weight: Weight }) {
    const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(fileOf(of))));
    this.#font = new harfbuzz.Font(face);
    this.upem = face.upem;
  }

  /** From left to right, whichever way they are read. */
  shape({ text, direction }: Pick<Run, 'text' | 'direction'>): Glyph[] {
    const buffer = new harfbuzz.Buffer();
    // Or marks would count as part of the letter before them, and be read on the wrong side of it.
    buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
    // Or that of the machine is taken, and some letters differ by it.
    buffer.setLanguage('en');
    harfbuzz.shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, nth) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[nth] ?? {};
      return { id: codepoint, cluster, advance: xAdvance, x: xOffset, y: yOffset };
    });
  }

  /** Around the origin, as path data of SVG. */
  outlineOf(glyph: number): string {
    return this.#font.glyphToPath(glyph);
  }

  advanceOf(glyph: number): number {
    return this.#font.glyphHAdvance(glyph);
  }

  /** The glyph of a letter by itself. */
  glyphOf(letter: number): number {
    return this.#font.nominalGlyph(letter) ?? 0;
  }
}
