import { describe, expect, test } from '@jest/globals';
import { toBends } from '#drawing/fans';
import { toScene } from '#drawing/scene';
import { aNode, anEdge } from '../../support/a-node.ts';
import type { Placed } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';
import { aWeb, linesBehind } from './a-web.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
const ends: Placed = [
  [aNode('ada'), { x: 0, y: 0 }],
  [aNode('bo'), { x: 400, y: 0 }],
];
const between = (x: number, y: number): Placed => [...ends, [aNode('cy'), { x, y }]];

describe('a line that would run behind somebody who is no end of it', () => {
  test.each([[200, 0], [120, 4], [300, -9]])('is led around who stands at %i, %i, and nobody moves', (x, y) => {
    const scene = toScene(aDrawing(between(x, y), [anEdge('ada', 'bo', { key: 'k' })]));
    expect(linesBehind(scene)).toEqual([]);
    expect(scene.edges.get('k')?.bend).not.toBe(0);
    expect(scene.nodes.get('cy')).toMatchObject({ x, y });
  }); // oxfmt-ignore

  test('is straight where nobody is near, and where the one who is there lies upon its end', () => {
    for (const [x, y] of [[200, 60], [410, 6]] as const) {
      const scene = toScene(aDrawing(between(x, y), [anEdge('ada', 'bo', { key: 'k' })]));
      expect(scene.edges.get('k')?.bend).toBe(0);
    }
  }); // oxfmt-ignore

  test('goes out of the way with the others of its pair, as far from them as before', () => {
    const pair = [anEdge('ada', 'bo', { key: 'a' }), anEdge('bo', 'ada', { key: 'b' })];
    const { edges, ...scene } = toScene(aDrawing(between(200, 0), pair));
    expect(linesBehind({ ...scene, edges })).toEqual([]);
    // They run against each other, so that what is left of one is right of the other.
    expect((edges.get('a')?.bend ?? 0) + (edges.get('b')?.bend ?? 0)).toBeCloseTo(-17);
  });

  test('is rare in webs, and is not in most that had one', () => {
    const webs = SEEDS.map(aWeb);
    const before = webs.flatMap((scene) => {
      const edges = [...scene.edges.values()];
      const bends = new Map(toBends(edges).map((bend, at) => [edges[at]?.key, bend]));
      return linesBehind(scene, ({ key }) => bends.get(key) ?? 0);
    });
    const after = webs.flatMap((scene) => linesBehind(scene));
    expect(before.length).toBeGreaterThan(50);
    expect(after.length).toBeLessThan(before.length / 20);
  });
});
