import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import { fileOf } from '../../../server/pictures/faces.ts';
import type { Face, Weight } from '#drawing/faces';

export interface Shaper {
  unitsPerEm: number;
  /** Code points that the face has a glyph for, in order. */
  letters: readonly number[];
  /** Width of one letter that touches no other, as the face tells it. */
  widthOf(letter: number): number;
  /** Glyphs as they are drawn, from left to right. */
  shape(text: string): Glyph[];
}

export interface Glyph {
  id: number;
  width: number;
  /** Where in the text it comes from. */
  at: number;
}

/** A face as HarfBuzz reads and shapes it: what browsers draw with, and none of the code of ours. */
export function openShaper(options: { face: Face; weight: Weight }): Shaper {
  const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(fileOf(options))));
  const font = new harfbuzz.Font(face);
  return {
    unitsPerEm: face.upem,
    letters: [...face.collectUnicodes()].toSorted((a, b) => a - b),
    widthOf: (letter) => font.glyphHAdvance(font.nominalGlyph(letter) ?? 0),
    shape: (text) => {
      const buffer = new harfbuzz.Buffer();
      // Or a joiner would count as part of the letter before it.
      buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
      buffer.addText(text);
      buffer.guessSegmentProperties();
      harfbuzz.shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer
        .getGlyphInfos()
        .map(({ codepoint: id, cluster: at }, nth) => ({ id, at, width: positions[nth]?.xAdvance ?? 0 }));
    },
  };
}
