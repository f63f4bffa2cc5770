import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitScene, isShown } from '#drawing/fit';
import { toScene } from '#drawing/scene';
import { aNode } from '../../support/a-node.ts';
import { areaOf, crowds, runs, SEED, starOf } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';
import { placeWords } from './place-words.ts';

describe(`fitting (seed ${SEED})`, () => {
  test('keeps all names at the rim inside the window', () => {
    fc.assert(
      fc.property(crowds, (placed) => {
        const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
        const scene = toScene(aDrawing(placed, starOf(placed)));
        const view = fitScene(scene, { window });
        if (view === null) throw new Error('there is nothing to fit');
        const { zoom, pan } = view;
        for (const [id, name] of placeWords(scene, zoom).names) {
          const { x, width } = areaOf(scene, { id, name, zoom });
          expect(x - width / 2 + pan.x).toBeGreaterThan(0);
          expect(x + width / 2 + pan.x).toBeLessThan(window.width);
        }
      }),
      runs,
    );
  });

  test('knows what the window shows and what it does not', () => {
    const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const scene = toScene(aDrawing([[aNode('in'), { x: 100, y: 100 }], [aNode('under the bar'), { x: 100, y: 30 }]])); // oxfmt-ignore
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(isShown(scene, { window, viewport, ids: ['in'] })).toBe(true);
    expect(isShown(scene, { window, viewport, ids: ['in', 'under the bar'] })).toBe(false);
    expect(isShown(scene, { window, viewport, ids: ['nobody'] })).toBe(false);
  });

  test('has nothing to show of nothing', () => {
    const window = { width: 700, height: 500, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
    expect(fitScene(toScene(aDrawing([])), { window })).toBeNull();
  });
});
