import type { IsoPrefix } from '#contract/days';
import type { PictureFormat, PictureOptions, PictureTold } from '#contract/picture';
import { LONGEST_SIDE, MOST_PIXELS } from '#drawing/png-size';
import { digits } from '../../client/words/count.ts';
import type { Turn } from '../side-thread.ts';
import type { Picture } from './draw.ts';
import { toBuffer } from './drawing-thread.ts';
import { writeSheets } from './picture-thread.ts';
import { toPng, type Png } from './png.ts';
import type { Draft } from './write-draft.ts';

export interface Written {
  readonly bytes: Buffer;
  readonly told: PictureTold;
  /** The day of the data; null of none. */
  readonly asOf: IsoPrefix | null;
}

/** A picture that was drawn before as a file. */
export async function writePicture(
  picture: Picture,
  format: PictureFormat,
  options: PictureOptions,
): Promise<Written> {
  return toWritten(await writeSheets(picture, { format, options }, {}), options, {});
}

/** A PNG is made last, by a thread of its own. */
export async function toWritten({ format, bytes, told, asOf }: Draft, options: PictureOptions, { signal }: Pick<Turn, 'signal'>): Promise<Written> {
  const own = toBuffer(bytes);
  if (format !== 'png') return { bytes: own, told, asOf };
  const size = options.width === null ? { dpi: options.dpi } : { width: options.width };
  const png = await toPng(own.toString(), size, { signal });
  const { width, height } = png;
  return { bytes: png.bytes, told: { ...told, width, height, notices: [...told.notices, ...toNotices(png)] }, asOf };
} // oxfmt-ignore

/** Never an empty file, and never a smaller one in silence. */
function toNotices({ width, height, scaledFrom }: Png): string[] {
  if (scaledFrom === undefined) return [];
  const size = (one: { width: number; height: number }) => `${digits(one.width)} x ${digits(one.height)}`;
  return [
    `Scaled to ${size({ width, height })} pixels of ${size(scaledFrom)}, because a PNG holds ${digits(MOST_PIXELS)} pixels and ${digits(LONGEST_SIDE)} on a side at most. An SVG is sharp at every size.`,
  ];
}
