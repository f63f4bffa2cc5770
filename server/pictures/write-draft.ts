import type { IsoPrefix } from '#contract/days';
import type { PictureFormat, PictureOptions, PictureTold } from '#contract/picture';
import type { Sheet } from '#drawing/sheet';
import { toSvg } from '#export/svg';
import { AppError } from '../errors.ts';
import { drawPdf } from './draw-pdf.ts';
import type { Picture } from './draw.ts';
import { embedFaces, letteringsOn } from './embed-faces.ts';

/** A picture as a file; of a PNG the SVG that it is made from. */
export interface Draft {
  readonly format: PictureFormat;
  readonly bytes: Uint8Array;
  readonly told: PictureTold;
  /** The day of the data; null of none. */
  readonly asOf: IsoPrefix | null;
}

/** SVG is the master: the PNG is made from its very bytes. */
export async function writeDraft(
  picture: Picture,
  { format, options }: { format: PictureFormat; options: PictureOptions },
): Promise<Draft> {
  const { pages, asOf, fingerprint, nodes, edges, smallest } = picture;
  const told = { fingerprint, nodes, edges, smallest, pages: pages.length };
  if (format === 'pdf') {
    // It has all pages; the size is that of its first.
    const [first] = pages;
    return { format, asOf, bytes: await drawPdf(picture), told: { ...told, ...sizeOf(first), notices: [] } };
  }
  const page = pages[options.page - 1];
  if (page === undefined)
    throw new AppError('bad-request', `There is no page ${options.page} of the picture.`, {
      fields: [{ path: 'options.page', problem: `a page from 1 to ${pages.length}` }],
    });
  const notices = toOtherPages(pages.length, options.page);
  return { format, asOf, bytes: Buffer.from(await writeSvg(page, picture)), told: { ...told, ...sizeOf(page), notices } };
} // oxfmt-ignore

function sizeOf(page: Sheet | undefined): { width: number; height: number } {
  return { width: Math.round(page?.width ?? 0), height: Math.round(page?.height ?? 0) };
}

async function writeSvg(page: Sheet, { title, about }: Picture): Promise<string> {
  return toSvg(page, { title, about, css: await embedFaces(letteringsOn(page)) });
}

/** An image holds one page; what stands on the others is not in it. */
function toOtherPages(pages: number, page: number): string[] {
  if (pages < 2) return [];
  return [
    `This is page ${page} of ${pages}; footnotes and sources that found no room stand on the others. A PDF has them all.`,
  ];
}
