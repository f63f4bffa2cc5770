import { crc32 } from 'node:zlib';
import { joined } from './adler.ts';
import type { Drawn } from './draw-strips.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Red, green, blue and how much is seen through, of eight bits each; nothing else there is a choice of. */
const COLOURS = [8, 6, 0, 0, 0];
const PER_METRE = 1;
const METRES_PER_INCH = 0.0254;
/** Of a zlib stream: 32 KB of window, packed fast. */
const HEADER = Buffer.from([0x78, 0x01]);
/** A block of nothing that is the last. */
const END = Buffer.from([0x03, 0x00]);
const NOTHING = 1;

interface Written {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A picture of its strips, from above downwards, with its resolution written in: it comes out on paper as large as meant. */
export function toPngBytes(strips: readonly Drawn[], { width, height, dpi }: Written): Buffer {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const adler = strips.reduce((sum, strip) => joined(sum, strip.adler, strip.length), NOTHING);
  return Buffer.concat([
    SIGNATURE,
    ...toChunk('IHDR', [inFour(width), inFour(height), Buffer.from(COLOURS)]),
    ...toChunk('pHYs', [inFour(perMetre), inFour(perMetre), Buffer.from([PER_METRE])]),
    ...toChunk('IDAT', [HEADER, ...strips.map(({ deflated }) => deflated), END, inFour(adler)]),
    ...toChunk('IEND', []),
  ]);
}

function toChunk(type: string, data: readonly Uint8Array[]): Uint8Array[] {
  const named = [Buffer.from(type, 'latin1'), ...data];
  const length = data.reduce((sum, part) => sum + part.length, 0);
  const checksum = named.reduce((sum, part) => crc32(part, sum), 0);
  return [inFour(length), ...named, inFour(checksum)];
}

function inFour(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
