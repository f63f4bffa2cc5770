import type { Lettering } from '../../../server/pictures/embed-faces.ts';
import { fontFamily, type Face, type Weight } from '#drawing/faces';
import { toRuns } from '#drawing/text-runs';
import { widthOfRun } from '#drawing/metrics';

interface Lettered {
  weight?: Weight;
  size?: number;
  /** CSS for the letters. */
  style?: string;
}

/** A text as pictures write it: run beside run, each in its face. */
export function toSvg(text: string, { weight = 400, size = 40, style = '' }: Lettered = {}): string {
  let x = size;
  const runs = toRuns(text).map((run) => {
    const at = x;
    x += widthOfRun(run, { size, weight });
    return toText(run.text, { x: at, size, weight, face: run.face });
  });
  const width = Math.ceil(x + size);
  return `<svg xmlns="http://www.w3.org/2000/svg" text-rendering="geometricPrecision" width="${width}" height="${3 * size}"><style>${style}</style>${runs.join('')}</svg>`;
}

interface Placed {
  x: number;
  size: number;
  weight: Weight;
  face: Face;
}

function toText(text: string, { x, size, weight, face }: Placed): string {
  const said = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const look = `font-family="${fontFamily(face)}" font-weight="${weight}" font-size="${size}"`;
  return `<text xml:space="preserve" x="${x}" y="${2 * size}" ${look}>${said}</text>`;
}

/** What `embedFaces` has to hold for a text. */
export function letteringsOf(text: string, weight: Weight = 400): Lettering[] {
  return toRuns(text).map(({ face, text: own }) => ({ face, weight, text: own }));
}
