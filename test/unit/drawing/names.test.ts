import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '#contract/graph';
import { textGrowth } from '#drawing/labels';
import { bodyArea } from '#drawing/names';
import type { Point } from '#drawing/point';
import { toScene, type Drawn, type Scene } from '#drawing/scene';
import type { Words } from '#drawing/words';
import { aNode, anEdge } from '../../support/a-node.ts';
import { areaOf, crowds, meet, runs, SEED, starOf, zooms, type Placed } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';
import { placeWords } from './place-words.ts';

describe(`names (seed ${SEED})`, () => {
  test('cover neither another name nor a body, at any zoom', () => {
    fc.assert(
      fc.property(crowds, zooms, (placed, zoom) => {
        const scene = toScene(aDrawing(placed, starOf(placed)));
        expect(collisions(scene, placeWords(scene, zoom))).toEqual([]);
      }),
      runs,
    );
  });

  test('of the best connected stand on a crowd of dots, and on no other name', () => {
    const crowd = Array.from({ length: 900 }, (_, at): [GraphNode, Point] => [
      aNode(`person/${at}`, { name: `Somebody of number ${at}`, degree: at === 465 ? 90 : 3 }),
      { x: (at % 30) * 50, y: Math.floor(at / 30) * 50 },
    ]);
    const scene = toScene(aDrawing(crowd));
    const { names } = placeWords(scene, 0.2);
    expect(names.has('person/465')).toBe(true);
    const areas = [...names].map(([id, name]) => areaOf(scene, { id, name, zoom: 0.2 }));
    expect(areas.filter((area, at) => areas.some((other, n) => n < at && meet(area, other)))).toEqual([]);
  });

  test('are the same for the same picture, in whatever order it is written', () => {
    fc.assert(
      fc.property(crowds, zooms, (placed, zoom) => {
        const edges = starOf(placed);
        const [one, other] = [aDrawing(placed, edges), aDrawing(placed.toReversed(), edges.toReversed())];
        const names = (drawing: Drawn) => placeWords(toScene(drawing), zoom).names;
        expect(names(other)).toEqual(names(one));
      }),
      runs,
    );
  });

  test('go to who is selected, and to the best connected, before anybody else', () => {
    const crowd = (degrees: Record<string, number>): Placed =>
      Array.from({ length: 16 }, (_, at) => [
        aNode(`person/${at}`, { name: 'Somebody of some name', degree: degrees[`person/${at}`] ?? 3 }),
        { x: (at % 4) * 60, y: Math.floor(at / 4) * 60 },
      ]);
    const namesOf = (drawing: Drawn) => placeWords(toScene(drawing), 0.8).names;
    const usual = namesOf(aDrawing(crowd({})));
    const unnamed = crowd({}).flatMap(([{ id }]) => (usual.has(id) ? [] : [id]));
    expect(unnamed).not.toEqual([]);
    for (const id of unnamed) {
      expect(namesOf(aDrawing(crowd({ [id]: 4 }))).has(id)).toBe(true);
      const selection = { nodes: new Set([id]), edges: new Set<string>() };
      expect(namesOf({ ...aDrawing(crowd({})), selection }).has(id)).toBe(true);
    }
  });

  test('keep their size while the picture shrinks, and grow gently above', () => {
    const one: Placed = [[aNode('ada'), { x: 0, y: 0 }]];
    const height = (zoom: number) => placeWords(toScene(aDrawing(one)), zoom).names.get('ada')?.height;
    expect(height(0.3)).toBe(height(1));
    expect(textGrowth(2)).toBeGreaterThan(1);
    expect(textGrowth(2)).toBeLessThan(1.5);
  });

  test('of those that found no room appear when the picture is drawn larger', () => {
    const crowd = Array.from({ length: 16 }, (_, at): [GraphNode, Point] => [
      aNode(`person/${at}`, { name: 'Somebody with a name' }),
      { x: (at % 4) * 45, y: Math.floor(at / 4) * 45 },
    ]);
    const scene = toScene(aDrawing(crowd));
    expect(placeWords(scene, 0.8).names.size).toBeLessThan(16);
    expect(placeWords(scene, 4).names.size).toBe(16);
  });

  test('stand off the lines of their node', () => {
    const below = aNode('below', { degree: 1 });
    const scene = toScene(
      aDrawing([[aNode('above', { degree: 1 }), { x: 0, y: 0 }], [below, { x: 0, y: 200 }]], [anEdge('above', 'below')]), // oxfmt-ignore
    );
    const { names } = placeWords(scene, 1);
    expect([names.get('above')?.side, names.get('below')?.side]).toEqual(['right', 'below']);
  });

  test('are whole on two rows where one would cut them', () => {
    const name = 'Bureau of Remote Islands and Reefs';
    const scene = toScene(aDrawing([[aNode('bureau', { name }), { x: 0, y: 0 }]]));
    expect(placeWords(scene, 1).names.get('bureau')?.rows).toEqual(['Bureau of Remote', 'Islands and Reefs']);
  });

  test('lose what is between their ends, where even two rows are too short', () => {
    const name = 'The Permanent Assembly of all Harbour Masters of the Remote Islands';
    const scene = toScene(aDrawing([[aNode('assembly', { name }), { x: 0, y: 0 }]]));
    expect(placeWords(scene, 1).names.get('assembly')?.rows).toEqual([
      'The Permanent Assembly…',
      'of the Remote Islands',
    ]);
  });
});

function collisions(scene: Scene, { names, zoom }: Words): string[] {
  const named = [...names].map(([id, name]) => ({ id, area: areaOf(scene, { id, name, zoom }) }));
  const bodies = [...scene.nodes.values()].map((node) => ({ id: node.id, area: bodyArea(node, zoom) }));
  return named.flatMap((a, at) =>
    [...bodies, ...named.slice(at + 1)].filter((b) => meet(a.area, b.area)).map((b) => `${a.id} and ${b.id}`),
  );
}
