import { describe, expect, test } from '@jest/globals';
import type { Item } from '#drawing/sheet';
import { toSvg } from '#export/svg';
import { toPng } from '../../../server/pictures/png.ts';
import type { DrawnCanvas } from '../../support/pictures/draw-canvas.ts';
import { randomPicture } from '../../support/pictures/random-picture.ts';
import { DPI, lookAt, type Looked } from '../../support/pictures/seen-bodies.ts';
import { SEED } from '../drawing/a-crowd.ts';

/** Smaller than those of the proof, which take minutes. */
const SAMPLE = 8;
const MOST = 100;

async function look(picture: DrawnCanvas, drawn: readonly Item[] = picture.sheet.items): Promise<Looked> {
  const svg = toSvg({ ...picture.sheet, items: drawn }, { title: '', about: '', css: '' });
  return lookAt(picture, (await toPng(svg, { dpi: DPI })).bytes);
}

describe(`pictures of random canvases, seed ${SEED}`, () => {
  test('show every body where it stands, and none is cut', async () => {
    const sum = { seen: 0, covered: 0 };
    for (let nth = 0; nth < SAMPLE; nth += 1) {
      // One after the other: one thread draws them all.
      // oxlint-disable-next-line no-await-in-loop
      const { faults, seen, covered } = await look(randomPicture(SEED + nth, MOST));
      expect({ seed: SEED + nth, faults }).toEqual({ seed: SEED + nth, faults: [] });
      sum.seen += seen;
      sum.covered += covered;
    }
    expect(sum.seen).toBeGreaterThan(sum.covered);
  });

  test('are told apart from one without its bodies, and from one that is cut', async () => {
    const picture = randomPicture(1);
    const { nodes } = picture.content.scene;
    const blank = await look(picture, []);
    expect(blank.seen).toBeGreaterThan(20);
    expect(blank.faults).toHaveLength(blank.seen);
    const { width } = picture.sheet;
    const cut = await look({ ...picture, sheet: { ...picture.sheet, width: width / 2 } });
    expect(cut.faults.some((fault) => fault.includes('sticks out'))).toBe(true);
    expect(cut.faults.some((fault) => fault.includes('ink at the rim'))).toBe(true);
    expect(nodes.size).toBeGreaterThan(20);
  });
});
