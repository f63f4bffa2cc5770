import { FACES, FAMILIES, WEIGHTS } from '#drawing/faces';
import type { Drawing, Png } from './draw-png.ts';
import { fileOf } from './faces.ts';
import { drawInThread } from './png-thread.ts';

export { LONGEST_SIDE, MOST_PIXELS, type Png } from './draw-png.ts';

/**
 * A picture in pixels, with the letters of our faces only. What would be larger than `MOST_PIXELS` or `LONGEST_SIDE`
 * is drawn as large as can be, and `scaledFrom` says what was asked for.
 */
export async function toPng(svg: string, options: Omit<Drawing, 'svg' | 'fontFiles'> = {}): Promise<Png> {
  return drawInThread({ svg, fontFiles: filesFor(svg), ...options });
}

/** Chinese is 10 MB and is read only for who writes it. What stands in for any other face is there always. */
function filesFor(svg: string): string[] {
  const faces = FACES.filter((face) => face === 'sans' || svg.includes(FAMILIES[face].given));
  return [...new Set(faces.flatMap((face) => WEIGHTS.map((weight) => fileOf({ face, weight }))))];
}
