import { Zip, ZipDeflate } from 'fflate';
import type { IsoPrefix } from '#contract/days';
import type { ExportedFile } from '#export/source';

/** What a plain zip can say of the length of a file in it. */
const MOST_BYTES = 2 ** 32 - 1;

/**
 * Files as one zip, handed on as it grows. Each is dated by the day of the data, in no zone, so that the same data make the
 * same bytes wherever they are exported.
 */
export async function* toZip(
  files: readonly ExportedFile[],
  { day }: { day: IsoPrefix | null },
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
  const mtime = toTime(day);
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
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

/** In some places these days were left out, when the line at which a day begins was drawn anew. */
const LEFT_OUT: ReadonlySet<string> = new Set(['1993-08-21', '1994-12-31', '1995-01-01', '2011-12-30']);

/**
 * A zip tells the hour of whoever writes it, and knows no year before 1980. Noon is the same twelve everywhere: midnight
 * is left out where clocks are changed at it.
 */
function toTime(day: IsoPrefix | null): Date {
  const [year = 1980, month = 1, date = 1] = (day ?? '').split('-').filter(Boolean).map(Number);
  if (year < 1980 || year > 2099) return new Date(1980, 0, 1, 12);
  return new Date(year, month - 1, LEFT_OUT.has(day ?? '') ? date + 2 : date, 12);
}
