import type { ExportFormat, ExportRequest } from '#contract/exports';
import { FORMATS } from '#export/formats';
import type { ExportedFile } from '#export/source';
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
  const { extension, mediaType, isSeveral, leavesOut } = FORMATS[format];
  const opened = await openSource(request, asked);
  const { head } = opened;
  const source = { ...opened, head: { ...head, limits: [...head.limits, ...leavesOut] } };
  const name = nameOf(source.head, extension);
  const files = WRITERS[format](source, name).map((file) => inPortions(file));
  return {
    name,
    mediaType,
    pieces: whole(isSeveral ? toZip(files, { day: head.asOf }) : bytesOf(files), source),
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
