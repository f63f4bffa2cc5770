import { beforeEach, expect, test } from '@jest/globals';
import { ONE_STEP, passFrames, readOn, setTick } from './support/fake-window.ts';
import type { Name } from '#drawing/names';
import { toScene } from '#drawing/scene';
import { createPace } from '../../client/canvas/pace.ts';
import { createPicture, type Picture, type Sight } from '../../client/canvas/picture.ts';
import { aNode } from '../support/a-node.ts';
import { aDrawing } from '../unit/drawing/a-drawing.ts';

/** One more than are painted at once. */
const many = Array.from({ length: 3_001 }, (_, at) => aNode(`n${at}`));
const scene = toScene(aDrawing(many.map((node, at) => [node, { x: at % 60, y: Math.floor(at / 60) }])));

const aName = (row: string): Name => ({ rows: [row], sub: '', side: 'below', width: 10, height: 10 });
/** The first of them goes by this name. */
const called = (name: string) => ({
  zoom: 1,
  names: new Map([['n0', aName(name)]]),
  phrases: new Map(),
  signs: new Map(),
});
const [before, after] = [called('before'), called('after')];
const at = (x: number) => ({ zoom: 1, pan: { x, y: 0 } });

let host: HTMLElement;
let picture: Picture;
const show = (sight: Partial<Sight>, { inMotion = false, atOnce = false } = {}) =>
  picture.show({ scene, words: before, viewport: at(0), ...sight }, { inMotion, atOnce });
const read = () => readOn(host);
const slid = () => host.querySelector('canvas')?.style.transform;

/** Lets frames pass until it is painted. */
function paint(): void {
  while (picture.isBusy()) passFrames();
}

beforeEach(() => {
  setTick(1);
  host = document.createElement('div');
  picture = createPicture(host, () => undefined);
  show({});
  paint();
});

test('new words that come while the window moves do not stand beside those of before', () => {
  setTick(ONE_STEP);
  show({ words: after });
  passFrames();
  show({ words: after, viewport: at(20) }, { inMotion: true });
  paint();
  expect(read()).toEqual(['before']);
  show({ words: after, viewport: at(20) });
  paint();
  expect(read()).toEqual(['after']);
});

test('what is painted while the window moves on is shown where the window is by then', () => {
  show({ viewport: at(40) });
  show({ viewport: at(60) }, { inMotion: true });
  paint();
  expect(slid()).toBe('translate(20px, 0px) scale(1)');
  show({ viewport: at(60) });
  paint();
  expect(slid()).toBe('');
});

test('what is held is painted at each step, however much it is', () => {
  for (const x of [10, 20]) {
    show({ scene: { ...scene }, words: called(`at ${x}`) }, { atOnce: true });
    expect([picture.isBusy(), read()]).toEqual([false, [`at ${x}`]]);
  }
});

test('work that fails is not under way any more', () => {
  const pace = createPace();
  const broken = function* (): Generator<number, void> {
    yield 1;
    throw new Error('broken');
  };
  pace.begin(broken(), () => undefined);
  expect(() => passFrames()).toThrow('broken');
  expect(pace.isBusy()).toBe(false);
});
