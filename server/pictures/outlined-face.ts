import type { Face, Weight } from '#drawing/faces';
import type { Run } from '#drawing/text-runs';
import { haloOf } from './halo.ts';
import { readOutline, toRelativePath, type Step } from './outline.ts';
import { Shaper, type Glyph } from './shaper.ts';

/** A run that stands somewhere, as path data of SVG. */
export interface Outlined {
  readonly letters: string;
  /** Letters with the paper around them; null where a stroke around them does as well. */
  readonly halo: string | null;
  /** How far it reaches above its line and below, with its paper. */
  readonly above: number;
  readonly below: number;
}

interface Placed {
  /** Lengths are told in so many parts of a unit. */
  readonly grain: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What is known of a glyph, or of it in one size. */
interface Known {
  readonly outline: readonly Step[];
  readonly halo: readonly Step[] | null;
  readonly highest: number;
  readonly lowest: number;
}

interface Written {
  readonly letters: string;
  readonly halo: string;
}

/** Sizes that come again in one picture are few; of more the first are forgotten. */
const MOST_SIZES = 50;

/** A face whose letters are drawn as outlines. What was drawn once is kept: the same letters come again and again. */
export class OutlinedFace {
  readonly #shaper: Shaper;
  /** To find a halo takes longer than to draw one: it is worth it where letters are few and come often. */
  readonly #hasHalos: boolean;
  readonly #known = new Map<number, Known>();
  readonly #written = new Map<string, Map<number, Written>>();

  constructor(of: { face: Face; weight: Weight }) {
    this.#shaper = new Shaper(of);
    this.#hasHalos = of.face === 'sans';
  }

  /** Null if the face lacks one of the letters. */
  outline(run: Pick<Run, 'text' | 'direction'>, { x, y, size, grain }: Placed): Outlined | null {
    const glyphs = this.#shaper.shape(run);
    if (glyphs.some(({ id }) => id === 0)) return null;
    const scale = size / this.#shaper.upem;
    const written = this.#writtenIn(`${size} ${grain}`);
    let [letters, halo, highest, lowest, pen] = ['', '', 0, 0, 0];
    for (const glyph of glyphs) {
      const known = this.#knowledgeOf(glyph);
      const own = written.get(glyph.id) ?? toWritten(known, { scale, grain });
      written.set(glyph.id, own);
      const [across, down] = [x + (pen + glyph.x) * scale, y - glyph.y * scale];
      const at = `M${Math.round(across * grain) / grain} ${Math.round(down * grain) / grain}`;
      if (own.letters !== '') letters += at + own.letters;
      if (own.halo !== '') halo += at + own.halo;
      highest = Math.max(highest, known.highest + glyph.y);
      lowest = Math.min(lowest, known.lowest + glyph.y);
      pen += glyph.advance;
    }
    const around = size / 2;
    return {
      letters,
      halo: this.#hasHalos ? halo : null,
      above: highest * scale + around,
      below: around - lowest * scale,
    };
  }

  #knowledgeOf({ id }: Glyph): Known {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const outline = readOutline(this.#shaper.outlineOf(id));
    const heights = outline.flatMap(({ points }) => points.map(({ y }) => y));
    const learnt = {
      outline,
      halo: this.#hasHalos ? haloOf(outline, this.#shaper.upem) : null,
      highest: Math.max(0, ...heights),
      lowest: Math.min(0, ...heights),
    };
    this.#known.set(id, learnt);
    return learnt;
  }

  #writtenIn(size: string): Map<number, Written> {
    const known = this.#written.get(size);
    if (known !== undefined) return known;
    const [oldest] = this.#written.keys();
    if (oldest !== undefined && this.#written.size >= MOST_SIZES) this.#written.delete(oldest);
    const written = new Map<number, Written>();
    this.#written.set(size, written);
    return written;
  }
}

function toWritten({ outline, halo }: Known, measure: { scale: number; grain: number }): Written {
  return {
    letters: toRelativePath(outline, measure),
    halo: halo === null ? '' : toRelativePath(halo, measure),
  };
}
