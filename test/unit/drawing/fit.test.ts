import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bringInto, fitScene, isShown } from '#drawing/fit';
import { toLit } from '#drawing/lit';
import { toScene } from '#drawing/scene';
import { lightWords } from '#drawing/lit-words';
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
          const { x, y, width, height } = areaOf(scene, { id, name, zoom });
          expect(x - width / 2 + pan.x).toBeGreaterThan(0);
          expect(x + width / 2 + pan.x).toBeLessThan(window.width);
          expect(y - height / 2 + pan.y).toBeGreaterThan(0);
          expect(y + height / 2 + pan.y).toBeLessThanOrEqual(window.height - window.insets.bottom + 0.01);
        }
      }),
      runs,
    );
  });

  test('keeps the whole names of those that are asked for inside the free room', () => {
    const name = 'Bureau of International Narcotics and Law Enforcement Affairs';
    const placed = ['low', 'high'].map(
      (id, at) => [aNode(id, { name, degree: 60 }), { x: 0, y: at * 400 }] as const,
    );
    const window = { width: 900, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const scene = toScene(aDrawing(placed));
    const ids = placed.map(([{ id }]) => id);
    const view = fitScene(scene, { window, ids });
    if (view === null) throw new Error('there is nothing to fit');
    expect(isShown(scene, { window, viewport: view, ids })).toBe(true);
    const { zoom, pan } = view;
    const lit = toLit(scene, { threads: [{ nodes: ids, edges: [] }], hover: null });
    for (const [id, said] of lightWords(scene, { lit, words: placeWords(scene, zoom) }).above.names) {
      const { y, height } = areaOf(scene, { id, name: said, zoom });
      expect(said.rows.join(' ')).toBe(name);
      expect(y + height / 2 + pan.y).toBeLessThanOrEqual(window.height - window.insets.bottom + 0.01);
    }
  });

  test('knows what the window shows and what it does not', () => {
    const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const scene = toScene(aDrawing([[aNode('in'), { x: 100, y: 100 }], [aNode('under the bar'), { x: 100, y: 30 }]])); // oxfmt-ignore
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(isShown(scene, { window, viewport, ids: ['in'] })).toBe(true);
    expect(isShown(scene, { window, viewport, ids: ['in', 'under the bar'] })).toBe(false);
    expect(isShown(scene, { window, viewport, ids: ['nobody'] })).toBe(false);
  });

  test('goes as little elsewhere as shows those that are asked for, and nowhere when they are shown', () => {
    const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const scene = toScene(aDrawing([[aNode('in'), { x: 300, y: 200 }], [aNode('right'), { x: 900, y: 200 }], [aNode('far'), { x: 3_000, y: 200 }]])); // oxfmt-ignore
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(bringInto(scene, { window, viewport, ids: ['in'] })).toBeNull();
    const there = bringInto(scene, { window, viewport, ids: ['right'] });
    expect(there).toMatchObject({ zoom: 1, pan: { y: 0 } });
    const right = 900 + (there?.pan.x ?? 0);
    expect([right > 550, right < 660]).toEqual([true, true]);
    for (const ids of [['right'], ['in', 'far'], ['in', 'right', 'far']]) {
      const shown = bringInto(scene, { window, viewport, ids });
      expect(isShown(scene, { window, viewport: shown ?? viewport, ids })).toBe(true);
    }
  });

  test('brings a path into the window with its whole names, wherever the window was', () => {
    const window = { width: 600, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const from = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    });
    fc.assert(
      fc.property(crowds, from, (crowded, pan) => {
        const placed = crowded.map(([node, { x, y }]) => [node, { x: 3 * x, y: 3 * y }] as const);
        const edges = starOf(placed).slice(0, 2);
        const scene = toScene(aDrawing(placed, edges));
        const nodes = [...new Set([placed[0]?.[0].id ?? '', ...edges.map(({ to }) => to)])];
        const viewport = { zoom: 1, pan };
        const { zoom, pan: to } = bringInto(scene, { window, viewport, ids: nodes }) ?? viewport;
        const lit = toLit(scene, { threads: [{ nodes, edges: edges.map(({ key }) => key) }], hover: null });
        const { names } = lightWords(scene, { lit, words: placeWords(scene, zoom) }).above;
        for (const [id, name] of edges.length === 0 ? [] : names) {
          const { x, width } = areaOf(scene, { id, name, zoom });
          expect(x - width / 2 + to.x).toBeGreaterThan(0);
          expect(x + width / 2 + to.x).toBeLessThan(window.width);
        }
      }),
      runs,
    );
  });

  test('has nothing to show of nothing', () => {
    const window = { width: 700, height: 500, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
    expect(fitScene(toScene(aDrawing([])), { window })).toBeNull();
  });
});
