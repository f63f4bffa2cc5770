import { expect, test } from '@jest/globals';
import { toScene } from '#drawing/scene';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';

const drawing = aDrawing(
  [
    [aNode('ada'), { x: 0, y: 0 }],
    [aNode('ben'), { x: 90, y: 0 }],
    [aNode('eve'), { x: 0, y: 90 }],
  ],
  [anEdge('ada', 'ben')],
);

test('a change of selection makes anew only what is selected', () => {
  const before = toScene(drawing);
  const after = toScene({ ...drawing, selection: { nodes: new Set(['ben']), edges: new Set() } });
  expect(after.nodes.get('ben')).toMatchObject({ selected: true });
  expect(after.nodes.get('ada')).toBe(before.nodes.get('ada'));
  expect([...after.edges.values()][0]).toBe([...before.edges.values()][0]);
});

test('what moves, or is seen in another theme, is made anew', () => {
  const before = toScene(drawing);
  const moved = toScene({ ...drawing, positions: new Map(drawing.positions).set('eve', { x: 5, y: 90 }) });
  expect(moved.nodes.get('eve')).toMatchObject({ x: 5 });
  expect(moved.nodes.get('ada')).toBe(before.nodes.get('ada'));
  const dark = toScene({ ...drawing, theme: 'dark' });
  expect(dark.nodes.get('ada')?.fill).not.toBe(before.nodes.get('ada')?.fill);
});
