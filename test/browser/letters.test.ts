import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { FAMILIES, FACES, type Face } from '#drawing/faces';
import { widthOfRun } from '#drawing/metrics';
import { toRuns } from '#drawing/text-runs';
import { embedFaces } from '../../server/pictures/embed-faces.ts';
import { launchBrowser } from '../support/browser.ts';

const SIZE = 100;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

/** Widths of the texts in the browser, in the embedded faces and in none at all. */
async function widthsIn(css: string, texts: readonly { text: string; face: Face; weight: number }[]) {
  const asked = texts.map(({ text, face, weight }) => ({ text, weight, family: FAMILIES[face].own }));
  await page.setContent('<!doctype html><style></style><svg xmlns="http://www.w3.org/2000/svg"></svg>');
  return page.evaluate(
    async ({ rules, lines, size }) => {
      const style = document.querySelector('style');
      const svg = document.querySelector('svg');
      if (style === null || svg === null) throw new Error('the page has not come');
      style.textContent = rules;
      const drawn = lines.map(({ text, family, weight }) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        // Or letters are moved to whole pixels of the screen, each by itself.
        element.setAttribute('text-rendering', 'geometricPrecision');
        element.setAttribute('font-size', String(size));
        element.setAttribute('font-weight', String(weight));
        element.setAttribute('font-family', family);
        element.textContent = text;
        svg.append(element);
        return element;
      });
      await Promise.all([...document.fonts].map(async (face) => face.load()));
      return {
        widths: drawn.map((element) => element.getComputedTextLength()),
        faces: [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`),
      };
    },
    { rules: css, lines: asked, size: SIZE },
  );
}

const NAMES = ['Ada AV. To Lovelace', 'Владимир', 'Ναυσικά', '习近平', 'محمد بن سلمان', 'בנימין', '👩🏽‍💻🇩🇪👨‍👩‍👧❤️'];

describe('embedded letters are those the browser draws', () => {
  test('as wide as pictures say, in both weights, and all that are embedded are used', async () => {
    const texts = NAMES.flatMap((name) =>
      ([400, 600] as const).flatMap((weight) =>
        toRuns(name).map(({ text, face }) => ({ text, face, weight })),
      ),
    );
    const css = await embedFaces(texts);
    const { widths, faces } = await widthsIn(css, texts);

    const said = texts.map((run) => widthOfRun(run, { size: SIZE, weight: run.weight }));
    const drawn = texts.map(({ text, weight }, nth) => ({
      text,
      weight,
      width: widths[nth] ?? 0,
      said: said[nth] ?? 0,
    }));
    expect(drawn.filter(({ width, said: ours }) => Math.abs(width - ours) > SIZE / 50)).toEqual([]);
    expect(faces.every((face) => face.endsWith(' loaded'))).toBe(true);
    expect(new Set(faces.map((face) => /Redthread \w+/.exec(face)?.[0])).size).toBe(FACES.length);
  });

  test('and no face of the machine bears their names', async () => {
    const runs = toRuns('Ada AV. To Lovelace').map(({ text, face }) => ({ text, face, weight: 400 }));
    const { widths } = await widthsIn('', runs);
    const { widths: unknown } = await widthsIn(
      '',
      runs.map(({ text, weight }) => ({ text, weight, face: 'emoji' as const })),
    );
    expect(widths).toEqual(unknown);
  });
});
