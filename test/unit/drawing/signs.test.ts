import { describe, expect, test } from '@jest/globals';
import { toScene } from '#drawing/scene';
import { signAreas } from '#drawing/words';
import { aNode, anEdge } from '../../support/a-node.ts';
import { meet, type Placed } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';
import { aWeb, countCovered, withNotes } from './a-web.ts';
import { placeWords } from './place-words.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

describe('the numbers of footnotes', () => {
  test('lie on nothing on nearly all lines of a web, hubs and short lines too', () => {
    const webs = SEEDS.map(aWeb);
    const lines = webs.reduce((sum, { edges }) => sum + edges.size, 0);
    const covered = webs.reduce((sum, scene) => sum + countCovered(scene, placeWords(scene, 1)), 0);
    // In the middle of their lines, or as near as one of six places let them, 7 in 100 lay on something.
    expect(covered / lines).toBeLessThan(0.012);
  });

  test('stand where they stood when the same is drawn again', () => {
    const once = aWeb(1);
    expect([...placeWords(once, 1).signs]).toEqual([...placeWords(aWeb(1), 1).signs]);
  });

  test('step beside lines that are too short for them, each to its own side', () => {
    const placed: Placed = [
      [aNode('ada'), { x: 0, y: 0 }],
      [aNode('bo'), { x: 42, y: 0 }],
    ];
    const pair = ['a', 'b'].map((key) => anEdge('ada', 'bo', { key }));
    const scene = withNotes(toScene(aDrawing(placed, pair)));
    const words = placeWords(scene, 1);
    const [one, other] = signAreas(scene, words);
    if (one === undefined || other === undefined) throw new Error('a line without its number');
    expect(meet(one, other)).toBe(false);
    expect(countCovered(scene, words)).toBe(0);
  });

  test('rather stand off the crossing of two lines, where they could be those of either', () => {
    const placed: Placed = [
      [aNode('ada'), { x: -200, y: 0 }],
      [aNode('bo'), { x: 200, y: 0 }],
      [aNode('cy'), { x: 0, y: -200 }],
      [aNode('di'), { x: 0, y: 200 }],
    ];
    const cross = [anEdge('ada', 'bo', { key: 'level' }), anEdge('cy', 'di', { key: 'upright' })];
    const { signs } = placeWords(withNotes(toScene(aDrawing(placed, cross))), 1);
    expect(Math.abs(signs.get('level')?.x ?? 0)).toBeGreaterThan(5);
    expect(Math.abs(signs.get('upright')?.y ?? 0)).toBeGreaterThan(5);
  });
});
