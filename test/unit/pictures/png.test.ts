import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { fontFamily } from '#drawing/faces';
import { widthOf } from '#drawing/metrics';
import { LONGEST_SIDE, MOST_PIXELS } from '../../../client/drawing/png-size.ts';
import { toPng } from '../../../server/pictures/png.ts';
import { toSvg } from '../../support/faces/lettered.ts';
import { difference } from '../../support/pictures/alike.ts';

const SIZE = 40;

/** A name with paper around it. */
const HALO = `<g font-size="20" fill="#102030" stroke="#ffddcc" stroke-width="6" stroke-linejoin="round" paint-order="stroke" xml:space="preserve"><text x="9" y="110" font-family="${fontFamily('sans')}">Bogo Ångström</text></g>`;

/** Columns of a picture that have something drawn in them, and how much is drawn in all. */
async function inkOf(text: string): Promise<{ columns: number[]; pixels: Buffer; ink: number }> {
  const { bytes } = await toPng(toSvg(text, { size: SIZE }));
  // Reads strictly: a chunk with a wrong checksum is refused.
  const { width, data } = PNG.sync.read(bytes);
  const inked = Array.from({ length: data.length / 4 }, (_, nth) => nth).filter(
    (nth) => (data[nth * 4 + 3] ?? 0) > 0,
  );
  return { columns: [...new Set(inked.map((nth) => nth % width))], pixels: data, ink: inked.length };
}

describe('letters are drawn', () => {
  test.each([
    ['Latin', 'Ada Lovelace'],
    ['Cyrillic', 'Владимир'],
    ['Greek', 'Ναυσικά'],
    ['Chinese', '习近平'],
    ['Arabic', 'محمد بن سلمان'],
    ['Hebrew', 'בנימין'],
    ['emoji', '👨‍👩‍👧🇩🇪'],
    ['mixed', 'Xi 习近平 (محمد) 👍🏿 Ltd.'],
  ])('in %s, where and as wide as said', async (_, text) => {
    const { columns, ink } = await inkOf(text);
    const width = widthOf(text, { size: SIZE, weight: 400 });
    expect(ink).toBeGreaterThan(SIZE);
    // What reaches over the rim of its letter, as an f does, is a tenth of the size at most.
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(SIZE - SIZE / 10);
    expect(Math.max(...columns)).toBeLessThanOrEqual(SIZE + width + SIZE / 10);
    expect(Math.max(...columns) - Math.min(...columns)).toBeGreaterThan(width * 0.8);
  });

  test.each(['Ada 12x3 & <Co>', 'Ναυσικά Владимир', '习近平', 'محمد بن سلمان', 'בנימין', '👍🏿'])(
    'as outlines as they are as letters: %s',
    async (text) => {
      const svg = `${toSvg(text, { size: SIZE }).slice(0, -'</svg>'.length)}${HALO}</svg>`;
      // Within a link nothing is taken for granted, and resvg draws the letters itself.
      const [outlined, lettered] = await Promise.all([svg, svg.replace('</svg>', '<a></a></svg>')].map((one) => toPng(one)));
      const { share, mean } = difference(outlined?.bytes ?? Buffer.of(), lettered?.bytes ?? Buffer.of());
      expect({ share, isAlike: mean < 0.3 }).toEqual({ share: 0, isAlike: true });
    },
  ); // oxfmt-ignore

  test('and are others for each letter: no box stands in for them', async () => {
    const letters = ['A', 'Ж', 'Ω', '习', '近', 'م', 'ש', '👍', '🇩🇪', '□'];
    const drawn = await Promise.all(letters.map(async (letter) => (await inkOf(letter)).ink));
    expect(new Set(drawn).size).toBe(letters.length);
  });

  test('Arabic ones in touch with each other', async () => {
    expect(gapsIn((await inkOf('محمد')).columns)).toBe(0);
    expect(gapsIn((await inkOf('م\u200cح\u200cم\u200cد')).columns)).toBe(3);
  });

  test('from right to left where they are written so', async () => {
    const alef = (await inkOf('ا')).columns.length;
    const { columns, pixels } = await inkOf('اسس');
    expect(pixels.length).toBeGreaterThan(0);
    // The narrow alef, first to be read, stands alone at the right.
    const last = columns.toSorted((a, b) => a - b).slice(-alef);
    expect((last.at(-1) ?? 0) - (last[0] ?? 0)).toBe(alef - 1);
    expect(columns).not.toContain((last[0] ?? 0) - 2);
  });
});

function gapsIn(columns: readonly number[]): number {
  const sorted = columns.toSorted((a, b) => a - b);
  return sorted.filter((column, nth) => nth > 0 && column - (sorted[nth - 1] ?? 0) > 1).length;
}

const square = (side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><path d="M0 0h1v1z"/></svg>`;

describe('a picture in pixels', () => {
  test.each([
    [{}, 100, 3_780],
    [{ dpi: 72 }, 75, 2_835],
    [{ dpi: 600 }, 625, 23_622],
    [{ width: 333 }, 333, 12_586],
  ])('asked for with %j has its size, and its resolution written in', async (options, side, perMetre) => {
    const { bytes, ...told } = await toPng(square(100), options);
    const { width, height } = PNG.sync.read(bytes);
    expect([told, width, height]).toEqual([{ width: side, height: side }, side, side]);
    const at = bytes.indexOf('pHYs');
    expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([
      perMetre,
      perMetre,
      1,
    ]);
    expect(at).toBeLessThan(bytes.indexOf('IDAT'));
  });

  test('tells nothing but what it shows', async () => {
    const { bytes } = await toPng(toSvg('Ada'));
    expect(chunksOf(bytes)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  });

  test('has no ground, or the one asked for', async () => {
    const corner = async (options: { ground?: string }): Promise<number[]> => {
      const { data } = PNG.sync.read((await toPng(square(10), options)).bytes);
      return [...data.subarray(-4)];
    };
    expect(await corner({})).toEqual([0, 0, 0, 0]);
    expect(await corner({ ground: '#102030' })).toEqual([16, 32, 48, 255]);
  });

  test('of 200,000 x 200,000 is drawn as large as can be, and says so', async () => {
    const { width, height, scaledFrom } = await toPng(square(200_000));
    expect(scaledFrom).toEqual({ width: 200_000, height: 200_000 });
    expect(width * height).toBeLessThanOrEqual(MOST_PIXELS);
    expect(width * height).toBeGreaterThan(MOST_PIXELS * 0.99);
  });

  test('that is long and low has no side that others refuse', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="50000" height="20"></svg>';
    const { width, scaledFrom } = await toPng(svg, { dpi: 192 });
    expect([width, scaledFrom]).toEqual([LONGEST_SIDE - 1, { width: 100_000, height: 40 }]);
  });

  test('shows nothing of the strips it is drawn in', async () => {
    const letters = `<text x="900" y="806" font-family="${fontFamily('sans')}" xml:space="preserve" font-size="20">Ada</text>`;
    const body = `<path fill="none" stroke="#c4281f" stroke-width="3" d="M0 0L2000 1600M2000 0L0 1600M0 800L2000 801"/>${letters}`;
    const of = (y: number, height: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="${height}" viewBox="0 ${y} 2000 ${height}">${body}</svg>`;
    const [whole, part] = await Promise.all([of(0, 1_600), of(700, 200)].map(async (svg) => PNG.sync.read((await toPng(svg, { width: 6_000 })).bytes).data));
    // 28.8 million pixels are four strips, of which two meet where the words are; the part is one.
    const row = 6_000 * 4;
    // Letters are smoothed otherwise by whom they are drawn; what is cut off is as far off as can be.
    const differing = part?.filter((value, at) => Math.abs(value - (whole?.[2_100 * row + at] ?? 0)) > 110) ?? [];
    expect([part?.length, differing.length]).toEqual([600 * row, 0]);
  }); // oxfmt-ignore

  test('that cannot be drawn is refused, and the next one is drawn', async () => {
    const broken = toPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g></svg>');
    const next = toPng(square(10));
    await expect(broken).rejects.toThrow('could not be drawn');
    expect(await next).toMatchObject({ width: 10 });
  });

  test('is drawn beside the server, which goes on answering', async () => {
    let turns = 0;
    let isDrawn = false;
    const turn = (): void => {
      turns++;
      if (!isDrawn) setImmediate(turn);
    };
    turn();
    await toPng(square(2_000));
    isDrawn = true;
    expect(turns).toBeGreaterThan(100);
  });
});

function chunksOf(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}
