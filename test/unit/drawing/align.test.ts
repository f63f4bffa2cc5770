import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align, ALIGNMENTS, distribute, type Aligned, type Alignment } from '#drawing/align';
import type { Point } from '#drawing/point';
import { SEED } from './layouts/a-layout.ts';

const NOBODY: ReadonlySet<string> = new Set();
const a = { id: 'a', x: 10, y: 5, width: 20, height: 10 };
const b = { id: 'b', x: 100, y: 45, width: 40, height: 30 };
const c = { id: 'c', x: 60, y: 20, width: 10, height: 10 };

const crowds = fc
  .array(
    fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      width: fc.integer({ min: 10, max: 60 }),
      height: fc.integer({ min: 10, max: 60 }),
      isPinned: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((nodes) => ({
    nodes: nodes.map(({ x, y, width, height }, at) => ({ id: `n${at}`, x, y, width, height })),
    pinned: new Set(nodes.flatMap(({ isPinned }, at) => (isPinned ? [`n${at}`] : []))),
  }));

describe('aligning', () => {
  test.each<[Alignment, Record<string, Point>]>([
    ['left', { b: { x: 20, y: 45 }, c: { x: 5, y: 20 } }],
    ['right', { a: { x: 110, y: 5 }, c: { x: 115, y: 20 } }],
    ['centre', { a: { x: 55, y: 5 }, b: { x: 55, y: 45 }, c: { x: 55, y: 20 } }],
    ['top', { b: { x: 100, y: 15 }, c: { x: 60, y: 5 } }],
    ['middle', { a: { x: 10, y: 25 }, b: { x: 100, y: 25 }, c: { x: 60, y: 25 } }],
    ['bottom', { a: { x: 10, y: 55 }, c: { x: 60, y: 55 } }],
  ])('%s: moves only those who are not in line, along one axis', (alignment, places) => {
    expect(Object.fromEntries(align([a, b, c], { alignment, pinned: NOBODY }))).toEqual(places);
  });

  test('brings the others to a pinned one', () => {
    const found = align([a, b, c], { alignment: 'centre', pinned: new Set(['c']) });
    expect(Object.fromEntries(found)).toEqual({ a: { x: 60, y: 5 }, b: { x: 60, y: 45 } });
  });

  test(`moves no pinned node, and nothing when done twice (seed ${SEED})`, () => {
    const names = Object.keys(ALIGNMENTS) as Alignment[];
    fc.assert(
      fc.property(crowds, fc.constantFrom(...names), ({ nodes, pinned }, alignment) => {
        const found = align(nodes, { alignment, pinned });
        expect([...found.keys()].filter((id) => pinned.has(id))).toEqual([]);
        expect(align(after(nodes, found), { alignment, pinned }).size).toBe(0);
      }),
      { seed: SEED },
    );
  });
});

describe('distributing', () => {
  test('leaves even gaps between outlines; the outermost stay', () => {
    const nodes = [a, b, c];
    const found = distribute(nodes, { distribution: 'across', pinned: NOBODY });
    expect([...found.keys()]).toEqual(['c']);
    const at = found.get('c') ?? { x: 0, y: 0 };
    expect(at.y).toBe(20);
    expect(at.x - 5 - 20).toBeCloseTo(80 - (at.x + 5));
  });

  test('shares out the room between pinned ones', () => {
    const at = (id: string, y: number) => ({ id, x: 0, y, width: 10, height: 10 });
    const nodes = [at('a', 0), at('b', 10), at('c', 20), at('d', 60), at('e', 70), at('f', 100)];
    const found = distribute(nodes, { distribution: 'down', pinned: new Set(['d']) });
    expect(Object.fromEntries(found)).toEqual({
      b: { x: 0, y: 20 },
      c: { x: 0, y: 40 },
      e: { x: 0, y: 80 },
    });
  });

  test(`keeps the order, and moves nothing when done twice (seed ${SEED})`, () => {
    fc.assert(
      fc.property(crowds, ({ nodes, pinned }) => {
        const found = distribute(nodes, { distribution: 'across', pinned });
        const done = after(nodes, found);
        expect([...found.keys()].filter((id) => pinned.has(id))).toEqual([]);
        expect(distribute(done, { distribution: 'across', pinned }).size).toBe(0);
      }),
      { seed: SEED },
    );
  });
});

function after(nodes: readonly Aligned[], found: ReadonlyMap<string, Point>): Aligned[] {
  return nodes.map((node) => ({ ...node, ...found.get(node.id) }));
}
