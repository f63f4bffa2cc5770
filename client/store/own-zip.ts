/** The reader of zip files comes when one is read or written, and not before. */
const zipper = () => import('fflate');

/** A query's file; `why` it cannot be read instead of its bytes. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly why?: string;
}

export interface Caps {
  /** Files within; each counts, folders do not. */
  readonly entries: number;
  /** Bytes that all of them unpack to. */
  readonly total: number;
  /** Bytes that one of them unpacks to: what is larger is told, and not kept. */
  readonly file: number;
}

/** It is not read any further: what was read of it before is not taken either. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
}

/** So much of it is unpacked before it is looked at again: what a bomb makes of it is bounded. */
const PORTION = 16_384;

/** Read in portions, counting what really comes out: what a zip says of itself is not believed. */
export async function unpackFiles(zip: Uint8Array, caps: Caps): Promise<UnpackedFile[]> {
  const { Unzip, UnzipInflate } = await zipper();
  const files: { name: string; chunks: Uint8Array[]; size: number; isWhole: boolean }[] = [];
  let total = 0;
  let refusal: ZipRefused | undefined;
  // What is thrown here comes back as an error of the zip: the first reason is the one that counts.
  const refuse = (words: string): never => {
    refusal ??= new ZipRefused(words);
    throw refusal;
  };
  const unzip = new Unzip((entry) => {
    if (entry.name.endsWith('/')) return;
    if (files.length >= caps.entries) refuse(`It holds more than ${caps.entries} files.`);
    const file = { name: entry.name, chunks: [] as Uint8Array[], size: 0, isWhole: false };
    files.push(file);
    entry.ondata = (error, chunk, isLast) => {
      if (error !== null) refuse('It is damaged.');
      total += chunk.length;
      file.size += chunk.length;
      if (total > caps.total) refuse(`It unpacks to more than ${caps.total / 1_000_000} MB.`);
      if (file.size <= caps.file) file.chunks.push(chunk);
      else file.chunks = [];
      file.isWhole ||= isLast;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += PORTION) {
      unzip.push(zip.subarray(at, at + PORTION), at + PORTION >= zip.length);
    }
  } catch (error) {
    throw refusal ?? new ZipRefused('It is damaged.', { cause: error });
  }
  if (files.length === 0) throw new ZipRefused('It holds no file, or is no zip.');
  return files.map(({ name, chunks, size, isWhole }) => {
    if (!isWhole) return { name, bytes: null, why: 'It is cut off within the zip.' };
    if (size > caps.file) return { name, bytes: null, why: `It is larger than ${caps.file / 1_024} KiB.` };
    return { name, bytes: joined(chunks, size) };
  });
}

export async function packFiles(
  files: readonly { name: string; text: string }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await zipper();
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
