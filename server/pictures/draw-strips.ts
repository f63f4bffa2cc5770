import { deflateRawSync, constants } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { FAMILIES } from '#drawing/faces';
import { ALPHA, layOn } from './pixels.ts';
import { adler32 } from './adler.ts';
import { toStrips, type Canvas, type Share, type Strip } from './strips.ts';

export interface StripsAsked {
  readonly svg: string;
  readonly canvas: Canvas;
  readonly share: Share;
  /** TrueType files for the letters that are not outlines. Those of the machine are never looked at. */
  readonly fontFiles: readonly string[];
  readonly ground: string | undefined;
}

/** A strip as PNG holds it. */
export interface Drawn {
  /** Whole blocks, of which none is said to be the last. */
  readonly deflated: Uint8Array;
  readonly adler: number;
  /** How much was deflated. */
  readonly length: number;
}

/** More saves little: most of a picture is its ground. */
const LEVEL = 1;

/** Takes the thread for as long as it draws. */
export function drawStrips({ svg, canvas, share, fontFiles, ground }: StripsAsked): Drawn[] {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILIES.sans.given };
  const behind = ground === undefined ? {} : { background: ground };
  return toStrips(svg, canvas, share).map((strip) => {
    if (strip.under === null) return toDrawn(strip, new Resvg(strip.svg, { font, ...behind }).render().pixels);
    const { pixels } = new Resvg(strip.svg, { font }).render();
    layOn(strip.under(ground), pixels);
    return toDrawn(strip, pixels);
  });
} // oxfmt-ignore

function toDrawn(strip: Strip, pixels: Uint8Array): Drawn {
  const rows = toRows(pixels, strip);
  const deflated = deflateRawSync(rows, {
    level: LEVEL,
    finishFlush: constants.Z_FULL_FLUSH,
    chunkSize: CHUNK,
  });
  return { deflated, adler: adler32(rows), length: rows.length };
}

const CHUNK = 1_048_576;

/** Each row is told how its bytes are to be read: as they are. */
function toRows(pixels: Uint8Array, { width, height }: { width: number; height: number }): Buffer {
  const [row, written] = [width * 4, width * 4 + 1];
  const rows = Buffer.alloc(written * height);
  straighten(pixels);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * row, (y + 1) * row), y * written + 1);
  return rows;
}

/** resvg holds colours as much darker as they are seen through; PNG holds them as they are. */
function straighten(pixels: Uint8Array): void {
  // Nearly all are opaque or empty, which is seen four bytes at a time.
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  for (let nth = 0; nth < whole.length; nth += 1) {
    const alpha = (whole[nth] ?? 0) >>> ALPHA;
    if (alpha === 255 || alpha === 0) continue;
    const at = 4 * nth;
    for (let of = at; of < at + 3; of += 1) pixels[of] = Math.floor(((pixels[of] ?? 0) * 255) / alpha + 0.5);
  }
}
