import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
/** Around the data of a chunk: length and type before it, checksum behind it. */
const FRAME = { before: 8, after: 4 };
const PER_METRE = 1;
const METRES_PER_INCH = 0.0254;

/** The picture with its resolution written in, so that it comes out on paper as large as it was meant. */
export function withResolution(png: Buffer, dpi: number): Buffer {
  const header = SIGNATURE + FRAME.before + png.readUInt32BE(SIGNATURE) + FRAME.after;
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(PER_METRE, 8);
  return Buffer.concat([png.subarray(0, header), toChunk('pHYs', data), png.subarray(header)]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
