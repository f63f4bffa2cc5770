import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { fontFamily } from '#drawing/faces';
import { toPng } from '../../../server/pictures/png.ts';
import { difference } from '../../support/pictures/alike.ts';

const SIDE = 800;
const GROUND = '<rect width="100%" height="100%" fill="#f6f3ea"/>';
const TITLE = `<g font-size="20" font-weight="600" fill="#102030" xml:space="preserve">\n<text x="9" y="24" font-family="${fontFamily('sans')}">Who met whom</text>\n</g>`;
const BODY = `<g fill="#c4281f">\n<path d="M300 300L500 300L400 500L300 300L500 300"/>\n</g>`;

/** Lines in all directions, more than resvg is left to draw. */
function lines(look: string, { isBent = false } = {}): string {
  const written = Array.from({ length: 600 }, (_, nth) => {
    const [angle, far] = [nth * 2.4, 40 + (nth % 300)];
    const [x, y] = [Math.cos(angle) * far, Math.sin(angle) * far].map((one) => Math.round(one * 100) / 100);
    const from = `M${(nth * 37) % 60} ${(nth * 53) % 60}`;
    return isBent ? `${from}Q${y} ${x} ${x} ${y}` : `${from}L${x} ${y}`;
  });
  return `<g fill="none" stroke="#7d7a73" stroke-linejoin="round"${look}>\n<path transform="translate(400 430)scale(0.98)" d="${written.join('')}"/>\n</g>`;
}

function toSvg(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">\n<title>Lines</title>\n${body}\n</svg>\n`;
}

/** Within a link nothing is taken for granted, and resvg draws the lines itself. */
const left = (svg: string): string => svg.replace('</svg>', '<a></a></svg>');

describe('hundreds of lines are the same picture as resvg makes of them', () => {
  test.each([
    ['solid', lines(' stroke-width="1.3"')],
    ['thin', lines(' stroke-width="0.3"')],
    ['wide', lines(' stroke-width="9" stroke-linecap="round"')],
    ['dashed', lines(' stroke-width="1.6" stroke-dasharray="4 4"')],
    ['dotted', lines(' stroke-width="1.3" stroke-dasharray="0.1 4.6" stroke-linecap="round"')],
    ['bent', lines(' stroke-width="2"', { isBent: true })],
    ['bent and dashed', lines(' stroke-width="2" stroke-dasharray="10 4.5"', { isBent: true })],
  ])('%s', async (_, drawn) => {
    const svg = toSvg(GROUND + TITLE + drawn + BODY);
    const [own, theirs] = await Promise.all([svg, left(svg)].map(async (one) => (await toPng(one)).bytes));
    const { share, mean } = difference(own ?? Buffer.of(), theirs ?? Buffer.of());
    expect(own?.equals(theirs ?? Buffer.of())).toBe(false);
    expect({ share, isAlike: mean < 1 }).toEqual({ share: 0, isAlike: true });
  });

  test.each([
    ['on no ground', {}, lines(' stroke-width="1.3"')],
    ['on the ground that was asked for', { ground: '#102030' }, lines(' stroke-width="1.3"')],
    ['five times as large, in strips', { width: 4_000 }, GROUND + lines(' stroke-width="1.3"')],
    ['over what was drawn before', {}, GROUND + BODY + lines(' stroke-width="1.3"')],
    ['seen through', {}, GROUND + lines(' stroke-width="1.3" opacity="0.45"')],
  ])('%s', async (_, options, drawn) => {
    const [own, theirs] = await Promise.all([toSvg(drawn), left(toSvg(drawn))].map(async (svg) => (await toPng(svg, options)).bytes));
    const { share, mean } = difference(own ?? Buffer.of(), theirs ?? Buffer.of());
    expect({ share, isAlike: mean < 1 }).toEqual({ share: 0, isAlike: true });
  }); // oxfmt-ignore

  test('with as much of the ground seen between them', async () => {
    const seen = async (svg: string): Promise<number> => {
      const { data } = PNG.sync.read((await toPng(svg)).bytes);
      return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0) / 255 / SIDE ** 2;
    };
    const svg = toSvg(lines(' stroke-width="1.3"'));
    const [own, theirs] = [await seen(svg), await seen(left(svg))];
    expect(Math.abs(own - theirs)).toBeLessThan(0.002);
  });
});
