import { Zip, ZipDeflate } from 'fflate';
import type { ExportedFile } from '#export/source';

/** What a plain zip can say of the length of a file in it. */
const MOST_BYTES = 2 ** 32 - 1;

/**
 * Files as one zip, handed on as it grows. Each is dated by the day of the data, in no zone, so that the same data make the
 * same bytes wherever they are exported.
 */
export async function* toZip(
  files: readonly ExportedFile[],
  { day }: { day: Date },
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failed = error;
    else ready.push(chunk);
  });
  const taken = () => {
    if (failed !== null) throw failed;
    const chunks = ready;
    ready = [];
    return chunks;
  };
  const encoder = new TextEncoder();
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = day;
    zip.add(entry);
    let bytes = 0;
    for await (const piece of pieces()) {
      const chunk = encoder.encode(piece);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Error(`${name} would be larger than a zip can hold (4 GB)`);
      entry.push(chunk);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
