import type { ExportFormat, ExportRequest } from '#contract/exports';
import { FORMATS } from '#export/formats';
import type { ExportedFile, ExportSource } from '#export/source';
import { WRITERS } from '#export/writers';
import type { Attachment } from '../attachment.ts';
import { nameOf } from './file-name.ts';
import { openSource, type Asked } from './source.ts';
import { toZip } from './zip.ts';

/** Small pieces go together: each that is sent by itself costs more than what is in it. */
const PIECE = 64 * 1_024;

/** What is asked for, in that form; whatever is not in it says so within. */
export async function exportData(
  format: ExportFormat,
  request: ExportRequest,
  asked: Asked,
): Promise<Attachment> {
  const source = await openSource(request, asked);
  const { extension, mediaType, isSeveral } = FORMATS[format];
  const name = nameOf(source.head, extension);
  const files = WRITERS[format](source, name).map((file) => inPortions(file));
  return {
    name,
    mediaType,
    pieces: whole(isSeveral ? toZip(files, { day: dayOf(source) }) : bytesOf(files), source),
  };
}

async function* bytesOf(files: readonly ExportedFile[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const { pieces } of files) for await (const piece of pieces()) yield encoder.encode(piece);
}

/** Ends well only when all of it was read of one state: else there is no file. */
async function* whole(
  pieces: AsyncIterable<Uint8Array>,
  { isUnchanged }: { isUnchanged: () => Promise<void> },
): AsyncGenerator<Uint8Array> {
  let last: Uint8Array | null = null;
  for await (const piece of pieces) {
    if (last !== null) yield last;
    last = piece;
  }
  await isUnchanged();
  if (last !== null) yield last;
}

function inPortions({ name, pieces }: ExportedFile): ExportedFile {
  return {
    name,
    async *pieces() {
      let portion = '';
      for await (const piece of pieces()) {
        portion += piece;
        if (portion.length < PIECE) continue;
        yield portion;
        portion = '';
      }
      if (portion !== '') yield portion;
    },
  };
}

/** Zip knows no day before 1980, and tells time without its zone. */
function dayOf({ head }: ExportSource): Date {
  const [year = 1980, month = 1, day = 1] = (head.asOf ?? '').split('-').filter(Boolean).map(Number);
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1) : new Date(year, month - 1, day);
}
