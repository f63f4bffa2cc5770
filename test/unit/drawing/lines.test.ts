import { describe, expect, test } from '@jest/globals';
import { toLit } from '#drawing/lit';
import { dashOf, LINES } from '#drawing/lines';
import { toScene, type SceneEdge } from '#drawing/scene';
import { STATUS_ORDER } from '#contract/ontology';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';

const ends = [
  [aNode('ada'), { x: 0, y: 0 }],
  [aNode('bo'), { x: 300, y: 0 }],
] as const;
const lines = STATUS_ORDER.flatMap((status) =>
  [1, 16].map((voices) => anEdge('ada', 'bo', { key: `${status} ${voices}`, status, voices })),
);
const keys = lines.map(({ key }) => key);

/** As they are drawn at rest, selected, lit, and lit while they are pointed at; selected or not. */
function everyWay(): SceneEdge[] {
  const drawing = aDrawing(ends, lines);
  const scenes = [[], keys].map((edges) =>
    toScene({ ...drawing, selection: { nodes: new Set(), edges: new Set(edges) } }),
  );
  const thread = { nodes: ['ada', 'bo'], edges: keys };
  const hover = { nodes: new Set<string>(), edges: new Set(keys) };
  return scenes
    .flatMap((scene) => [
      scene,
      toLit(scene, { threads: [thread], hover: null }),
      toLit(scene, { threads: [thread], hover }),
    ])
    .flatMap(({ edges }) => [...edges.values()]);
}

describe('what lines mean', () => {
  test('stays to be seen however wide they are: a dash is longer than wide, and dots do not touch', () => {
    const drawn = everyWay();
    expect(Math.max(...drawn.map(({ width }) => width))).toBeGreaterThan(8);
    for (const { pattern, width } of drawn.filter((edge) => LINES[edge.pattern].dash.length > 0)) {
      const [dash = 0, gap = 0] = dashOf(pattern, width);
      const isDotted = LINES[pattern].cap === 'round';
      expect(dash / width >= 2).toBe(!isDotted);
      expect(gap).toBeGreaterThan(isDotted ? 1.5 * width : width);
    }
  });
});
