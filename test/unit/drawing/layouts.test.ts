import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finish, type Box, type LayoutInput } from '#drawing/layouts/layout';
import { pack } from '#drawing/layouts/pack';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';

const names = Object.keys(LAYOUTS) as LayoutName[];
const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const runs = { seed: SEED, numRuns: 12 };

/** A small graph with some of its nodes placed, far enough apart not to overlap. */
const inputs: fc.Arbitrary<LayoutInput> = fc
  .record({
    count: fc.integer({ min: 1, max: 24 }),
    ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    widths: fc.array(fc.integer({ min: 30, max: 170 }), { minLength: 24, maxLength: 24 }),
    placed: fc.nat(12),
    seed: fc.integer(),
  })
  .map(({ count, ends, widths, placed, seed }) => ({
    nodes: Array.from({ length: count }, (_, at) => aBox(at, widths[at])),
    edges: ends
      .filter((pair) => Math.max(...pair) < count)
      .map(([from, to]) => ({ from: idOf(from), to: idOf(to) })),
    placed: new Map(
      Array.from({ length: Math.min(placed, count) }, (_, at): [string, Point] => [
        idOf(at),
        { x: (at % 4) * 260.25, y: Math.floor(at / 4) * 140.75 },
      ]),
    ),
    seed,
    aspect: 1.6,
  }));

describe.each(names)(`the layout %s (seed ${SEED})`, (name) => {
  const arrange = (input: LayoutInput) => finish(LAYOUTS[name].arrange(input));

  test('gives the same picture for the same input, in whatever order it is written', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const shuffled = { ...input, nodes: input.nodes.toReversed(), edges: input.edges.toReversed() };
        expect(toObject(arrange(shuffled))).toEqual(toObject(arrange(input)));
      }),
      runs,
    );
  });

  test('places every newcomer at whole numbers, so that nothing overlaps', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const placed = name === 'force' ? new Map() : input.placed;
        const found = arrange({ ...input, placed });
        expect([...found.keys()].toSorted()).toEqual(
          input.nodes.map(({ id }) => id).filter((id) => !placed.has(id)).toSorted(), // oxfmt-ignore
        );
        expect([...found.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(
          true,
        );
        expect(overlaps(input.nodes, new Map([...placed, ...found]))).toEqual([]);
      }),
      runs,
    );
  });

  test('reports how far it is, and never goes back', () => {
    const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 });
    if (input === undefined) throw new Error('there is no sample');
    const done = [...LAYOUTS[name].arrange({ ...input, placed: new Map() })];
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.every((part) => part >= 0 && part <= 1)).toBe(true);
  });
});

describe('keeping what is placed', () => {
  test('returns no place for a node that has one: nothing can move it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input);
        const found = finish(LAYOUTS.beside.arrange(input));
        expect([...found.keys()].filter((id) => input.placed.has(id))).toEqual([]);
        expect(input).toEqual(before);
      }),
      runs,
    );
  });

  test('sets a newcomer near its neighbour, not across the picture', () => {
    const nodes = [aBox(0), aBox(1), aBox(2)];
    const placed = new Map([[idOf(0), { x: 0, y: 0 }], [idOf(1), { x: 2_000, y: 0 }]]); // oxfmt-ignore
    const found = finish(
      LAYOUTS.beside.arrange({
        nodes,
        edges: [{ from: idOf(1), to: idOf(2) }],
        placed,
        seed: 1,
        aspect: 1.6,
      }),
    );
    const { x = 0, y = 0 } = found.get(idOf(2)) ?? {};
    expect(Math.hypot(x - 2_000, y)).toBeLessThan(300);
  });
});

describe('the first drawing', () => {
  test('sets what is connected closer together than what is not', () => {
    const nodes = Array.from({ length: 12 }, (_, at) => aBox(at));
    const ring = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => ({
        from: idOf(from + at),
        to: idOf(from + ((at + 1) % (to - from))),
      }));
    const found = finish(
      LAYOUTS.force.arrange({
        nodes,
        edges: [...ring(0, 6), ...ring(6, 12)],
        placed: new Map(),
        seed: 1,
        aspect: 1.6,
      }),
    );
    const distance = (a: number, b: number): number => {
      const [one, other] = [found.get(idOf(a)), found.get(idOf(b))];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const within = [0, 1, 2, 3, 4].map((at) => distance(at, at + 1));
    const across = [0, 1, 2, 3, 4, 5].map((at) => distance(at, at + 6));
    expect(mean(within)).toBeLessThan(mean(across));
  });

  test('packs pieces without overlap into about the shape of the window', () => {
    const sizes = Array.from({ length: 30 }, (_, at) => ({ width: 400 - at * 10, height: 200 - at * 5 }));
    const corners = pack(sizes, 1.6);
    const rects = corners.map(({ x, y }, at) => ({
      x,
      y,
      width: sizes[at]?.width ?? 0,
      height: sizes[at]?.height ?? 0,
    }));
    const collide = rects.filter((a, at) =>
      rects
        .slice(at + 1)
        .some(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(collide).toEqual([]);
    const width = Math.max(...rects.map((rect) => rect.x + rect.width));
    const height = Math.max(...rects.map((rect) => rect.y + rect.height));
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.6);
  });
});

function idOf(at: number): string {
  return `n${String(at).padStart(2, '0')}`;
}

function aBox(at: number, width = 90): Box {
  return { id: idOf(at), width, above: 20, below: 46 };
}

function toObject(places: ReadonlyMap<string, Point>): Record<string, Point> {
  return Object.fromEntries([...places].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pairs whose boxes cover each other by more than the rounding to whole numbers allows. */
function overlaps(boxes: readonly Box[], places: ReadonlyMap<string, Point>): string[] {
  const rects = boxes.flatMap((box) => {
    const at = places.get(box.id);
    return at === undefined
      ? []
      : [
          {
            id: box.id,
            left: at.x - box.width / 2,
            right: at.x + box.width / 2,
            top: at.y - box.above,
            bottom: at.y + box.below,
          },
        ];
  });
  return rects.flatMap((a, at) =>
    rects
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
}
