import { createHash } from 'node:crypto';
import { embedFaces } from '../../../server/pictures/embed-faces.ts';
import { toPng } from '../../../server/pictures/png.ts';
import { letteringsOf, toSvg } from './lettered.ts';

const TEXT = 'Ada Владимир 习近平 محمد בנימין 👩🏽‍💻';

/** Letters embedded and drawn, as bytes that must be the same everywhere. */
export async function digestsOf(): Promise<Record<'css' | 'png', string>> {
  const css = await embedFaces(letteringsOf(TEXT));
  const { bytes } = await toPng(toSvg(TEXT, { style: css }), { dpi: 144 });
  return { css: digest(css), png: digest(bytes) };
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
