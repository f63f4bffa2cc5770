import { describe, expect, test } from '@jest/globals';
import type { LayoutInput } from '#drawing/layouts/layout';
import { finish } from '#drawing/slices';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { aBox, anInput, idOf, joins } from './a-layout.ts';

const arrange = (name: LayoutName, input: LayoutInput) => finish(LAYOUTS[name].arrange(input));

function at(places: ReadonlyMap<string, Point>, n: number): Point {
  const place = places.get(idOf(n));
  if (place === undefined) throw new Error(`${idOf(n)} has no place`);
  return place;
}

describe('by time', () => {
  const event = (n: number, day: number | null) => aBox(n, { type: 'Event', isHappening: true, day });
  const days = [20_190_401, 20_210_126, 20_230_414, 20_230_618, 20_230_707, 20_231_115, 20_240_130];
  const events = days.map((day, n) => event(n, day));

  test('what happened reads from left to right, and downwards within a column, by its day', () => {
    const found = arrange('layered', anInput(events.toReversed()));
    const read = events
      .map(({ id }, n) => ({ id, ...at(found, n) }))
      .toSorted((a, b) => a.x - b.x || a.y - b.y);
    expect(read.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(at(found, 0).x).toBeLessThan(at(found, days.length - 1).x);
  });

  test('who has no day stands beside those they are joined to', () => {
    const nodes = [...events, aBox(20), aBox(21)];
    const found = arrange('layered', anInput(nodes, { edges: joins([20, 0], [21, 6], [21, 5]) }));
    expect(Math.abs(at(found, 20).x - at(found, 0).x)).toBeLessThan(250);
    expect(at(found, 20).x).toBeLessThan(at(found, 21).x);
  });

  test('who hangs on nothing that has a day stands below the rest', () => {
    const nodes = [...events, aBox(20), aBox(21), event(22, null)];
    const found = arrange('layered', anInput(nodes, { edges: joins([20, 21]) }));
    const lowest = Math.max(...events.map((_, n) => at(found, n).y));
    for (const n of [20, 21, 22]) expect(at(found, n).y).toBeGreaterThan(lowest);
  });

  test('a picture without days is drawn by force', () => {
    const nodes = [aBox(0), aBox(1), aBox(2)];
    const input = anInput(nodes, { edges: joins([0, 1], [1, 2]) });
    expect(arrange('layered', input)).toEqual(arrange('force', input));
  });
});

describe('around the selection', () => {
  /** n0 in the middle, n1 to n4 next to it, n11 to n14 behind them, n20 by itself. */
  const nodes = [0, 1, 2, 3, 4, 11, 12, 13, 14, 20].map((n) => aBox(n));
  const edges = joins([0, 1], [0, 2], [3, 0], [4, 0], [1, 11], [2, 12], [3, 13], [4, 14], [11, 12]);
  const middle = { x: 40, y: -300 };
  const found = arrange('around', anInput(nodes, { edges, focus: new Set([idOf(0)]), middle }));
  const far = (n: number): number => Math.hypot((at(found, n).x - middle.x) / 1.6, at(found, n).y - middle.y);

  test('sets the selected in the middle, their neighbours in a ring around, and theirs in the next', () => {
    expect(at(found, 0)).toEqual(middle);
    const rings = [[1, 2, 3, 4], [11, 12, 13, 14], [20]].map((ring) => ring.map(far));
    for (const ring of rings) expect(Math.max(...ring) - Math.min(...ring)).toBeLessThan(2);
    const [first = 0, second = 0, last = 0] = rings.map(([any]) => any);
    expect([first, second, last]).toEqual([first, second, last].toSorted((a, b) => a - b));
  });

  test('sets who is behind another in the same direction', () => {
    for (const n of [1, 2, 3, 4]) {
      const distance = (m: number): number =>
        Math.hypot(at(found, n).x - at(found, m).x, at(found, n).y - at(found, m).y);
      const nearest = [11, 12, 13, 14].reduce((best, m) => (distance(m) < distance(best) ? m : best));
      expect(nearest).toBe(n + 10);
    }
  });

  test('sets several who are selected together', () => {
    const two = arrange('around', anInput(nodes, { edges, focus: new Set([idOf(0), idOf(1)]), middle }));
    const reach = (n: number): number => Math.hypot(at(two, n).x - middle.x, at(two, n).y - middle.y);
    const others = nodes.map(({ id }) => Number(id.slice(1))).filter((n) => n > 1);
    expect(Math.max(reach(0), reach(1))).toBeLessThan(Math.min(...others.map(reach)));
  });
});

describe('by type', () => {
  test('sets one type after another by its name, and in each the most connected first', () => {
    const nodes = [
      aBox(0, { type: 'Person', degree: 2 }),
      aBox(1, { type: 'Agency', degree: 1 }),
      aBox(2, { type: 'Person', degree: 9 }),
      aBox(3, { type: 'Agency', degree: 5 }),
      aBox(4, { type: 'Person', degree: 2 }),
    ];
    const found = arrange('grid', anInput(nodes));
    const read = [0, 1, 2, 3, 4].toSorted(
      (a, b) => at(found, a).y - at(found, b).y || at(found, a).x - at(found, b).x,
    );
    expect(read).toEqual([3, 1, 2, 0, 4]);
  });

  test('stands in columns, about in the shape of the window', () => {
    const nodes = Array.from({ length: 60 }, (_, n) => aBox(n));
    const found = [...arrange('grid', anInput(nodes)).values()];
    const columns = new Set(found.map(({ x }) => x));
    const rows = new Set(found.map(({ y }) => y));
    expect(columns.size * rows.size).toBeLessThan(75);
    const across = Math.max(...columns) - Math.min(...columns);
    const down = Math.max(...rows) - Math.min(...rows);
    expect(across / down).toBeGreaterThan(1.1);
    expect(across / down).toBeLessThan(2.3);
  });

  test('passes over cells where somebody is pinned', () => {
    const nodes = Array.from({ length: 12 }, (_, n) => aBox(n));
    const free = arrange('grid', anInput(nodes.slice(1)));
    const placed = new Map([[idOf(0), at(free, 1)]]);
    const found = [...arrange('grid', anInput(nodes, { placed })).values()];
    const columns = new Set(found.map(({ x }) => x));
    expect(columns).toEqual(new Set([...free.values()].map(({ x }) => x)));
  });
});

describe('along the lit paths', () => {
  /** n0 to n3 in a row; n1 and n2 parted once more by n4. */
  const nodes = [0, 1, 2, 3, 4].map((n) => aBox(n));
  const edges = joins([0, 1], [1, 2], [2, 3], [1, 4], [4, 3]);
  const steps = new Map([0, 1, 2, 3, 2].map((step, n) => [idOf(n), step]));
  const crowd = Array.from({ length: 40 }, (_, n) => ({
    ...aBox(50 + n),
    x: (n % 8) * 130 - 455,
    y: Math.floor(n / 8) * 110 - 220,
  }));
  const middle = { x: 30, y: 40 };
  const setOut = (others: LayoutInput['others'] = []) =>
    arrange('along', anInput(nodes, { edges, steps, others, middle }));
  const shape = (places: ReadonlyMap<string, Point>) =>
    [0, 1, 2, 3, 4].map((n) => ({
      x: at(places, n).x - at(places, 0).x,
      y: at(places, n).y - at(places, 0).y,
    }));

  test('keeps its rows where somebody stands among them, and takes them beside the picture', () => {
    const [alone, beside] = [setOut(), setOut(crowd)];
    expect(shape(beside)).toEqual(shape(alone));
    const isInside = ({ x, y }: Point) => x > -600 && x < 600 && y > -300 && y < 330;
    expect([...alone.values()].every(isInside)).toBe(true);
    expect([...beside.values()].some(isInside)).toBe(false);
  });

  test('stays where the paths stood when nobody is in the way', () => {
    const away = crowd.map((box) => ({ ...box, y: box.y + 2_000 }));
    expect(setOut(away)).toEqual(setOut());
  });

  test('takes the next rows beside those that were set out before', () => {
    const there = setOut(crowd);
    const first = nodes.map((box, n) => Object.assign({}, box, at(there, n)));
    const second = setOut([...crowd, ...first]);
    const [top, bottom] = [Math.min, Math.max].map((most) => most(...first.map(({ y }) => y)));
    for (const { y } of second.values()) expect(y < (top ?? 0) - 60 || y > (bottom ?? 0) + 60).toBe(true);
  });
});

describe('by force', () => {
  test('draws who is joined to a pinned node to it', () => {
    const nodes = Array.from({ length: 8 }, (_, n) => aBox(n));
    const placed = new Map([
      [idOf(0), { x: 0.5, y: 0 }],
      [idOf(1), { x: 3_000, y: 0 }],
    ]);
    const edges = joins([0, 2], [0, 3], [0, 4], [1, 5], [1, 6], [1, 7], [4, 5]);
    const found = arrange('force', anInput(nodes, { edges, placed }));
    for (const n of [2, 3]) expect(at(found, n).x).toBeLessThan(1_200);
    for (const n of [6, 7]) expect(at(found, n).x).toBeGreaterThan(1_800);
  });
});
