import { expect, test } from '@jest/globals';
import { toSvg } from '#export/svg';
import { toPng } from '../../../server/pictures/png.ts';
import { bodiesIn, largePicture } from '../../support/pictures/large-picture.ts';
import { lookAt } from '../../support/pictures/seen-bodies.ts';

const TOLD = { title: '', about: '', css: '' };

test('5,000 actors and 10,000 relations are whole in an SVG', () => {
  const picture = largePicture({ nodes: 5_000, edges: 10_000 });
  const svg = toSvg(picture.sheet, TOLD);
  const { drawn, wanted } = bodiesIn(svg, picture);
  expect(wanted).toBeGreaterThan(4_000);
  expect(drawn).toBe(wanted);
  const short = { ...picture.sheet, items: picture.sheet.items.filter((item) => item.is === 'text' || item.fill === null) };
  expect(bodiesIn(toSvg(short, TOLD), picture).drawn).toBe(0);
}); // oxfmt-ignore

test('1,200 actors and 2,400 relations are whole in a PNG, out to the furthest', async () => {
  const picture = largePicture({ nodes: 1_200, edges: 2_400 });
  const { seen, covered, faults } = lookAt(picture, (await toPng(toSvg(picture.sheet, TOLD))).bytes);
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(covered);
});
