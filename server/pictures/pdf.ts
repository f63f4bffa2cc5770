import type { Sheet } from '#drawing/sheet';
import { DrawingThread, toBuffer } from './drawing-thread.ts';
import type { Printed } from './draw-pdf.ts';

const thread = new DrawingThread<Printed, Uint8Array>(new URL('./pdf.worker.ts', import.meta.url));

/**
 * Sheets as a PDF: vectors, and text that is found, selected and read aloud. Same pages, same bytes.
 *
 * What readers give back of it (pdfjs-dist 5.4, pdftotext 22.12), all of it once, whatever halo it has:
 *
 * | Script                 | pdfjs-dist                     | pdftotext                             |
 * | ---------------------- | ------------------------------ | ------------------------------------- |
 * | Latin, Greek, Cyrillic | as written                     | as written                            |
 * | Vietnamese             | as written                     | as written                            |
 * | Chinese                | as written                     | as written                            |
 * | Arabic, Persian        | as written, without U+200C     | as written                            |
 * | Arabic with vowels     | as written; one on the last    | as written; one on the last letter    |
 * |                        | letter is a row of its own     | stands before the word                |
 * | Hebrew, with points    | as written                     | as written                            |
 * | Emoji, families, flags | as written                     | as written                            |
 * | Two directions in one  | each word as written, words    | each word as written, words           |
 * |                        | from left to right             | from left to right                    |
 *
 * Signs of direction are in no picture. A bracket in a row to the left is read as it looks.
 */
export async function toPdf(
  pages: readonly Sheet[],
  { title, about, maker }: Omit<Printed, 'pages'>,
): Promise<Buffer> {
  return toBuffer(await thread.draw({ pages, title, about, maker }));
}
