import type { PictureFormat, PictureOptions, PictureTold } from '#contract/picture';
import { contrast } from '#drawing/contrast';
import { PALETTE } from '#drawing/palette';
import type { Sheet } from '#drawing/sheet';
import { LONGEST_SIDE, MOST_PIXELS } from '#drawing/png-size';
import { toSvg } from '#export/svg';
import { AppError } from '../errors.ts';
import { digits } from '../../client/words/count.ts';
import { embedFaces, letteringsOn } from './embed-faces.ts';
import { toPdf } from './pdf.ts';
import type { Picture } from './picture.ts';
import { toPng, type Png } from './png.ts';

export interface Written {
  readonly bytes: Buffer;
  readonly told: PictureTold;
}

/** A picture as a file. SVG is the master: the PNG is made from its very bytes. */
export async function writePicture(
  picture: Picture,
  format: PictureFormat,
  options: PictureOptions,
): Promise<Written> {
  const page = picture.pages[options.page - 1];
  if (page === undefined)
    throw new AppError('bad-request', `There is no page ${options.page} of the picture.`, {
      fields: [{ path: 'options.page', problem: `a page from 1 to ${picture.pages.length}` }],
    });
  const { fingerprint, nodes, edges, smallest } = picture;
  const unreadable = toUnreadable(options);
  const told = { fingerprint, nodes, edges, smallest, pages: picture.pages.length };
  const size = { width: Math.round(page.width), height: Math.round(page.height) };
  if (format === 'pdf')
    return { bytes: await toPdf(picture.pages, picture), told: { ...told, ...size, notices: unreadable } };
  const svg = await writeSvg(page, picture);
  const others = [...unreadable, ...toOtherPages(picture.pages.length, options.page)];
  if (format === 'svg') return { bytes: Buffer.from(svg), told: { ...told, ...size, notices: others } };
  const png = await toPng(svg, options.width === null ? { dpi: options.dpi } : { width: options.width });
  const { bytes, width, height } = png;
  return { bytes, told: { ...told, width, height, notices: [...others, ...toNotices(png)] } };
} // oxfmt-ignore

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

/** An image holds one page; what stands on the others is not in it. */
function toOtherPages(pages: number, page: number): string[] {
  if (pages < 2) return [];
  return [
    `This is page ${page} of ${pages}; footnotes and sources that found no room stand on the others. A PDF has them all.`,
  ];
}

/** Never an empty file, and never a smaller one in silence. */
function toNotices({ width, height, scaledFrom }: Png): string[] {
  if (scaledFrom === undefined) return [];
  const size = (one: { width: number; height: number }) => `${digits(one.width)} x ${digits(one.height)}`;
  return [
    `Scaled to ${size({ width, height })} pixels of ${size(scaledFrom)}, because a PNG holds ${digits(MOST_PIXELS)} pixels and ${digits(LONGEST_SIDE)} on a side at most. An SVG is sharp at every size.`,
  ];
}
