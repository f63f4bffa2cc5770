import type { PictureFormat, PictureOptions, PictureTold } from '#contract/picture';
import { toSvg } from '#export/svg';
import { AppError } from '../errors.ts';
import type { Picture } from './picture.ts';

export interface Written {
  readonly bytes: Buffer;
  readonly told: PictureTold;
}

/** A picture as a file. SVG is the master: the PNG is made from its very bytes. */
export async function writePicture(picture: Picture, format: PictureFormat, options: PictureOptions): Promise<Written> {
  void options;
  const [page] = picture.pages;
  if (page === undefined) throw new AppError('nothing-to-draw', 'The picture has no page.');
  const svg = toSvg(page, { title: picture.title, about: picture.about, families: FAMILIES, css: '' });
  const told = {
    width: Math.round(page.width), height: Math.round(page.height), pages: picture.pages.length, fingerprint: picture.fingerprint,
    nodes: picture.nodes, edges: picture.edges, smallest: picture.smallest, notices: [],
  };
  if (format === 'svg') return { bytes: Buffer.from(svg), told };
  throw new AppError('nothing-to-draw', 'not yet');
} // oxfmt-ignore

const FAMILIES = {
  sans: 'Inter',
  chinese: 'Noto Sans SC',
  arabic: 'Noto Sans Arabic',
  hebrew: 'Noto Sans Hebrew',
  emoji: 'Noto Emoji',
};
