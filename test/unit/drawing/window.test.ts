import { describe, expect, test } from '@jest/globals';
import { neighbourToward } from '#drawing/steps';
import { toScene } from '#drawing/scene';
import { fitFrame, ZOOM, zoomAround, type Frame } from '#drawing/viewport';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';

const insets = { top: 50, right: 10, bottom: 30, left: 20 };
const window = { width: 1_000, height: 600, insets };
const grown =
  ({ x, y, width, height }: Frame) =>
  (zoom: number) => ({ x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom });

describe('the window over the picture', () => {
  test('shows a large frame whole, in the middle of the free room', () => {
    const frame = { x: -500, y: 100, width: 4_000, height: 1_000 };
    const { zoom, pan } = fitFrame(grown(frame), window);
    expect(frame.x * zoom + pan.x).toBeCloseTo(insets.left);
    expect((frame.x + frame.width) * zoom + pan.x).toBeCloseTo(window.width - insets.right);
    expect((frame.y + frame.height / 2) * zoom + pan.y).toBeCloseTo(50 + (600 - 50 - 30) / 2);
  });

  test('does not blow up a single node', () => {
    expect(fitFrame(grown({ x: 0, y: 0, width: 40, height: 40 }), window).zoom).toBe(ZOOM.fit);
  });

  test('keeps its middle while zooming, and stops at the bounds', () => {
    const middle = { x: 500, y: 300 };
    const before = { zoom: 1, pan: { x: 120, y: -40 } };
    const { zoom, pan } = zoomAround(before, { factor: 2, middle });
    expect([(middle.x - pan.x) / zoom, (middle.y - pan.y) / zoom]).toEqual([380, 340]);
    expect(zoomAround(before, { factor: 1_000, middle }).zoom).toBe(ZOOM.most);
    expect(zoomAround(before, { factor: 0, middle }).zoom).toBe(ZOOM.least);
  });
});

describe('walking with the arrow keys', () => {
  const at = {
    middle: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    aside: { x: 60, y: 90 },
    stranger: { x: 20, y: 0 },
  };
  const nodes = Object.entries(at).map(([id, point]) => [aNode(id), point] as const);
  const scene = toScene(aDrawing(nodes, [anEdge('middle', 'right'), anEdge('aside', 'middle')]));

  test('leads to the neighbour that lies that way', () => {
    expect(neighbourToward(scene, { from: 'middle', direction: 'right' })).toBe('right');
    expect(neighbourToward(scene, { from: 'middle', direction: 'down' })).toBe('aside');
    expect(neighbourToward(scene, { from: 'right', direction: 'left' })).toBe('middle');
  });

  test('leads nowhere where there is no neighbour', () => {
    expect(neighbourToward(scene, { from: 'middle', direction: 'up' })).toBeNull();
    expect(neighbourToward(scene, { from: 'stranger', direction: 'right' })).toBeNull();
    expect(neighbourToward(scene, { from: 'missing', direction: 'right' })).toBeNull();
  });
});
