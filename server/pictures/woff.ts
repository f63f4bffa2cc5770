import { deflateSync } from 'node:zlib';

const HEADER = 44;
/** Of a table in the directory: of the TrueType file, and of ours. */
const ENTRY = { from: 16, to: 20 };
const WOFF = 0x77_4f_46_46;
const LEVEL = 9;

interface Table {
  tag: number;
  checksum: number;
  length: number;
  packed: Buffer;
}

/**
 * TrueType as WOFF 1.0: half the size in a few milliseconds. WOFF 2 would save another tenth, and what packs it takes
 * a hundred times as long.
 */
export function toWoff(truetype: Buffer): Buffer {
  const tables = readTables(truetype);
  const directory = Buffer.alloc(ENTRY.to * tables.length);
  let offset = HEADER + directory.length;
  for (const [nth, { tag, checksum, length, packed }] of tables.entries()) {
    const fields = [tag, offset, packed.length, length, checksum];
    for (const [at, field] of fields.entries()) directory.writeUInt32BE(field, nth * ENTRY.to + at * 4);
    offset += padded(packed.length);
  }
  const sfntSize = 12 + tables.reduce((size, { length }) => size + ENTRY.from + padded(length), 0);
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(WOFF, 0);
  header.writeUInt32BE(truetype.readUInt32BE(0), 4);
  header.writeUInt32BE(offset, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(sfntSize, 16);
  header.writeUInt16BE(1, 20);
  const bodies = tables.map(({ packed }) => Buffer.concat([packed], padded(packed.length)));
  return Buffer.concat([header, directory, ...bodies]);
}

function readTables(truetype: Buffer): Table[] {
  return Array.from({ length: truetype.readUInt16BE(4) }, (_, nth) => {
    const at = 12 + nth * ENTRY.from;
    const [tag, checksum] = [truetype.readUInt32BE(at), truetype.readUInt32BE(at + 4)];
    const [start, length] = [truetype.readUInt32BE(at + 8), truetype.readUInt32BE(at + 12)];
    const whole = truetype.subarray(start, start + length);
    const packed = deflateSync(whole, { level: LEVEL });
    return { tag, checksum, length, packed: packed.length < length ? packed : whole };
  });
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
