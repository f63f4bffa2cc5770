import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Sheet } from '#drawing/sheet';
import { toPdf } from '../../server/pictures/pdf.ts';
import { toPng } from '../../server/pictures/png.ts';
import { launchBrowser } from '../support/browser.ts';
import { readPdf } from '../support/pdf/read-pdf.ts';
import { ALIKE, difference } from '../support/pictures/alike.ts';
import { CITED } from '../support/pictures/cited.ts';
import { writeDrawn } from '../support/pictures/draw-canvas.ts';
import { hostilePictures } from '../support/pictures/hostile-pictures.ts';
import { openGallery, type Gallery } from '../support/pictures/in-chromium.ts';
import { randomPicture } from '../support/pictures/random-picture.ts';
import { faultsOfXml } from '../support/pictures/strict.ts';
import { SEED } from '../unit/drawing/a-crowd.ts';

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  browser = await launchBrowser();
  gallery = await openGallery(browser);
});
afterAll(async () => {
  await gallery.close();
  await browser.close();
});

const cited = (name: string): Promise<string> =>
  readFile(join('test', 'browser', 'pictures', 'cited', `${name}.svg`), 'utf8');

describe('Chromium and resvg draw the same', () => {
  const differ = async (svg: string, altered = svg) =>
    difference(await gallery.shoot(altered), (await toPng(svg)).bytes);

  test.each(CITED)('of $name', async ({ name }) => {
    const { mean, most } = await differ(await cited(name));
    expect(mean).toBeLessThan(ALIKE.mean);
    expect(most).toBeLessThan(ALIKE.most);
  });

  test.each([SEED, SEED + 1])('of the random picture %i', async (seed) => {
    const { mean, most } = await differ(await writeDrawn(randomPicture(seed)));
    expect(mean).toBeLessThan(ALIKE.mean);
    expect(most).toBeLessThan(ALIKE.most);
  });

  test('which is told from one with a sign 6 pixels aside, and from one without its letters', async () => {
    const svg = await cited('sanctions-lifted');
    const [glyph = '', x = ''] = /<path transform="translate\(([\d.]+) [\d.]+\)scale/.exec(svg) ?? [];
    const aside = svg.replace(glyph, glyph.replace(x, String(Number(x) + 6)));
    expect(aside).not.toBe(svg);
    expect((await differ(svg, aside)).most).toBeGreaterThan(ALIKE.most);
    const bare = await differ(svg, svg.replace(/<style>.*<\/style>/s, ''));
    expect(bare.mean).toBeGreaterThan(ALIKE.mean);
    expect(bare.most).toBeGreaterThan(ALIKE.most);
  });
});

describe('hostile names, notes and titles', () => {
  const IN_ONE = 20;
  const pictures = [...hostilePictures(IN_ONE)];

  test('are words in an SVG: it is strict XML, asks for nothing, runs nothing, and is shown', async () => {
    for (const { names, drawn } of pictures) {
      // One page shows one picture at a time.
      // oxlint-disable-next-line no-await-in-loop
      const svg = await writeDrawn(drawn);
      const told = names.map((name) => name.slice(0, 60));
      expect({ told, faults: faultsOfXml(svg) }).toEqual({ told, faults: [] });
      // oxlint-disable-next-line no-await-in-loop
      expect({ told, deeds: await gallery.deeds(svg) }).toEqual({ told, deeds: [] });
      // oxlint-disable-next-line no-await-in-loop
      const png = await toPng(svg, { width: 600 });
      expect(PNG.sync.read(png.bytes).width).toBe(600);
    }
  });

  test('are words in a PDF that others open', async () => {
    const sheets: Sheet[] = pictures.map(({ drawn }) => drawn.sheet);
    const { pages } = readPdf(
      await toPdf(sheets, { title: pictures[0]?.names[0] ?? '', about: '', maker: '' }),
    );
    expect(pages).toHaveLength(pictures.length);
    expect(pages[0]?.rows.join(' ')).toContain('alert(1)');
  });

  test('would be noticed, if one came through', async () => {
    const svg = await cited('sanctions-lifted');
    const ran = svg.replace('<title', '<image href="/fetched.png"/><script>alert(1)</script><title');
    expect(faultsOfXml(ran)).toEqual(['holds <image>', 'has href', 'holds <script>']);
    expect((await gallery.deeds(ran)).join('\n')).toMatch(/request: .*fetched[\s\S]*violated/);
  });
});
