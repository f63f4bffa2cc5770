import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { isBare, ONE_STEP, passFrames, readOn, setTick } from './support/fake-window.ts';
import { toLit } from '#drawing/lit';
import type { Point } from '#drawing/point';
import { toScene, type Scene } from '#drawing/scene';
import { openScreen, type Screen } from '../../client/canvas/screen.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { aNode, anEdge } from '../support/a-node.ts';
import { aDrawing } from '../unit/drawing/a-drawing.ts';
import { fakeApi } from './support/fake-api.ts';

/** A hub and more around it than are painted at once, each joined to it. */
const many = Array.from({ length: 3_001 }, (_, at) => aNode(`n${at}`));
const placed = many.map((node, at) => [node, { x: (at % 60) * 80, y: Math.floor(at / 60) * 80 }] as const);
const scene = toScene(
  aDrawing(
    placed,
    many.slice(1).map(({ id }) => anEdge('n0', id)),
  ),
);
const NOTHING = { threads: [], hover: null };
const HUB = { threads: [], hover: { nodes: new Set(['n0']), edges: new Set<string>() } };
/** Where one of them stands in the window. */
const N61 = { x: 80, y: 80 };

let screen: Screen;
let container: HTMLElement;
const layer = (name: 'base' | 'lit' | 'field') => {
  const found = container.querySelector(`.canvas-${name}`);
  if (found === null) throw new Error(`There is no ${name}.`);
  return found;
};
const show = (drawn: Scene, light: Parameters<typeof toLit>[1] = NOTHING) =>
  screen.show(drawn, toLit(drawn, light));
const isPainted = () => container.dataset['picture'] === 'painted';

function paint(): void {
  while (!isPainted()) passFrames();
}

function point(type: 'mousemove' | 'mousedown' | 'mouseup', { x, y }: Point): void {
  const buttons = type === 'mouseup' ? 0 : 1;
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons });
  // Cytoscape asks for the button by its old name, which jsdom does not fill.
  Object.defineProperty(event, 'which', { value: 1 });
  (type === 'mousedown' ? layer('field').children[0] : document)?.dispatchEvent(event);
}

function drag(): void {
  point('mousedown', N61);
  for (const by of [10, 20, 30]) {
    point('mousemove', { x: N61.x + by, y: N61.y + by });
    passFrames();
  }
}

beforeEach(() => {
  setTick(0.02);
  container = document.body.appendChild(document.createElement('div'));
  screen = openScreen({
    container,
    store: createExplorer(fakeApi()),
    insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
  });
  show(scene);
  paint();
});

afterEach(() => {
  screen.close();
  container.remove();
});

test('the picture is painted when the light above it is, too', () => {
  show(scene, HUB);
  paint();
  expect(readOn(layer('lit'))).toContain('n0');
});

test('a light of thousands comes while the window moves', () => {
  show(scene, HUB);
  setTick(ONE_STEP / 20);
  for (let n = 0; n < 1_000 && readOn(layer('lit')).length === 0; n += 1) {
    screen.view.panBy({ x: n % 2 === 0 ? 1 : -1, y: 0 });
    passFrames();
  }
  expect(readOn(layer('lit'))).toContain('n0');
});

test('what moves slides also in a frame that comes late, and is painted anew when it has rested', () => {
  jest.useFakeTimers({ doNotFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  const isSlid = () =>
    [...layer('base').querySelectorAll('canvas')].some(({ style }) => style.transform !== '');
  try {
    // Too many to be painted at each step, and few enough to be painted within one frame.
    show(toScene(aDrawing(placed.slice(0, 300))));
    paint();
    screen.view.panBy({ x: 5, y: 0 });
    jest.advanceTimersByTime(10_000);
    passFrames();
    expect(isSlid()).toBe(true);
    jest.advanceTimersByTime(10_000);
    passFrames();
    expect(isSlid()).toBe(false);
  } finally {
    jest.useRealTimers();
  }
});

test('who is dragged in a light of thousands is seen at each step', () => {
  show(scene, HUB);
  setTick(ONE_STEP);
  drag();
  expect(readOn(layer('lit'))).toContain('n61');
});

test.each([
  ['a few', toScene(aDrawing(placed.slice(0, 3)))],
  ['nobody', toScene(aDrawing([]))],
])('who was dropped among thousands is not seen any more when %s are drawn next', (_, next) => {
  drag();
  point('mouseup', { x: N61.x + 30, y: N61.y + 30 });
  expect(readOn(layer('lit'))).toContain('n61');
  show(next);
  passFrames(3);
  expect(isBare(layer('lit'))).toBe(true);
});
