import type { IsoPrefix } from '#contract/days';
import type { PictureFormat, PictureOptions, PictureTold } from '#contract/picture';
import { contrast } from '#drawing/contrast';
import { PALETTE } from '#drawing/palette';
import type { Sheet } from '#drawing/sheet';
import { toSvg } from '#export/svg';
import { toOtherPages } from '../../client/words/pages.ts';
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
    return { format, asOf, bytes: await drawPdf(picture), told: { ...told, ...sizeOf(first), notices: toUnreadable(options) } };
  }
  const page = pages[options.page - 1];
  if (page === undefined)
    throw new AppError('bad-request', `There is no page ${options.page} of the picture.`, {
      fields: [{ path: 'options.page', problem: `a page from 1 to ${pages.length}` }],
    });
  const notices = [...toUnreadable(options), ...toOtherPages(pages.length, options.page)];
  return { format, asOf, bytes: Buffer.from(await writeSvg(page, picture)), told: { ...told, ...sizeOf(page), notices } };
} // oxfmt-ignore

function sizeOf(page: Sheet | undefined): { width: number; height: number } {
  return { width: Math.round(page?.width ?? 0), height: Math.round(page?.height ?? 0) };
}

async function writeSvg(page: Sheet, { title, about }: Picture): Promise<string> {
  return toSvg(page, { title, about, css: await embedFaces(letteringsOn(page)) });
}

/** As WCAG 2 asks of text. */
const LEAST_CONTRAST = 4.5;

/** On a ground of the analyst's own, or on that of the page it is laid on, words may vanish. */
function toUnreadable({ ground, theme }: PictureOptions): string[] {
  const other = theme === 'light' ? 'dark' : 'light';
  if (ground === 'transparent' && theme === 'dark')
    return ['Without a ground of its own: the light words of the dark theme cannot be read on white paper.'];
  const colour = ground === 'white' ? '#ffffff' : ground;
  if (!colour.startsWith('#')) return [];
  const own = contrast(colour, PALETTE[theme].ui.ink);
  if (own >= LEAST_CONTRAST) return [];
  return [
    `Hard to read: the words of the ${theme} theme stand out by ${own.toFixed(1)} : 1 on this ground, and ${LEAST_CONTRAST} : 1 is needed. Choose the ${other} theme, or another ground.`,
  ];
}
