import { FACES, FAMILIES, WEIGHTS } from '#drawing/faces';
import type { Turn } from '../side-thread.ts';
import type { Drawing, Png } from './png-drawing.ts';
import { fileOf } from './faces.ts';
import { DrawingThread, REST_SECONDS, toBuffer } from './drawing-thread.ts';

export type { Png } from './png-drawing.ts';

/** After a larger picture its thread only rests. */
const MOST_KEPT = 16_000_000;

const thread = new DrawingThread<Drawing, Png>(new URL('./png.worker.ts', import.meta.url), {
  rests: ({ width, height }) => (width * height <= MOST_KEPT ? Infinity : REST_SECONDS),
});

/**
 * A picture in pixels, with the letters of our faces only. What would be larger than `MOST_PIXELS` or `LONGEST_SIDE`
 * is drawn as large as can be, and `scaledFrom` says what was asked for.
 */
export async function toPng(
  svg: string,
  options: Omit<Drawing, 'svg' | 'fontFiles'> = {},
  turn: Pick<Turn, 'signal'> = {},
): Promise<Png> {
  const png = await thread.draw({ svg, fontFiles: filesFor(svg), ...options }, turn);
  return { ...png, bytes: toBuffer(png.bytes) };
}

/** Chinese is 10 MB and is read only for who writes it. What stands in for any other face is there always. */
function filesFor(svg: string): string[] {
  const faces = FACES.filter((face) => face === 'sans' || svg.includes(FAMILIES[face].given));
  return [...new Set(faces.flatMap((face) => WEIGHTS.map((weight) => fileOf({ face, weight }))))];
}
