import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Subgraph } from '#contract/graph';
import type { LayoutInput } from '#drawing/layouts/layout';
import { finish } from '#drawing/slices';
import { pack } from '#drawing/layouts/pack';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { readSeed } from '../../../../seed/read.ts';
import { aNode } from '../../../support/a-node.ts';
import { aCrowdedGraph } from './a-crowded-graph.ts';
import { relationsOf } from '../../../support/witnesses.ts';
import { aBox, anInput, aPlace, idOf, inputOf, joins, overlapping, SEED, toObject } from './a-layout.ts';

const names = Object.keys(LAYOUTS) as LayoutName[];
const runs = { seed: SEED, numRuns: 8 };

const TYPES = ['Company', 'Event', 'Person'];

/** A small graph with some of its nodes placed, far enough apart not to overlap. */
const inputs: fc.Arbitrary<LayoutInput> = fc
  .record({
    boxes: fc.array(
      fc.record({
        width: fc.integer({ min: 30, max: 170 }),
        type: fc.constantFrom(...TYPES),
        degree: fc.nat(30),
        day: fc.option(fc.integer({ min: 20_200_101, max: 20_200_120 })),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    focus: fc.nat(3),
    placed: fc.nat(12),
    seed: fc.integer(),
  })
  .map(({ boxes, ends, focus, placed, seed }) =>
    anInput(
      boxes.map((box, at) => aBox(at, { ...box, isHappening: box.type === 'Event' })),
      {
        edges: joins(...ends.filter((pair) => Math.max(...pair) < boxes.length)),
        placed: new Map(
          Array.from({ length: Math.min(placed, boxes.length) }, (_, at) => [idOf(at), aPlace(at)]),
        ),
        focus: new Set(Array.from({ length: focus }, (_, at) => idOf(3 * at))),
        seed,
      },
    ),
  );

/** Forces take minutes on a crowd within Jest, though seconds without it: `npm run prove` takes 1,000 for each. */
const mostFor = (name: LayoutName): number => (name === 'force' || name === 'beside' ? 60 : 1_000);

let ofSeed: Subgraph = { nodes: [], edges: [] };
beforeAll(async () => {
  ofSeed = await seedGraph();
});

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

  test('places all but the pinned, at whole numbers, so that nothing overlaps', () => {
    fc.assert(
      fc.property(inputs, fc.boolean(), (given, hasPins) => {
        const input = hasPins ? given : { ...given, placed: new Map() };
        const before = structuredClone(input);
        const found = arrange(input);
        expect([...found.keys()].toSorted()).toEqual(
          input.nodes.map(({ id }) => id).filter((id) => !input.placed.has(id)).toSorted(), // oxfmt-ignore
        );
        expect([...found.values()].flatMap(({ x, y }) => [x, y]).filter((n) => !Number.isInteger(n))).toEqual(
          [],
        );
        expect(overlapping(input.nodes, new Map([...input.placed, ...found]))).toEqual([]);
        expect(input).toEqual(before);
      }),
      runs,
    );
  });

  test('goes round what is in the picture but not arranged', () => {
    const others = Array.from({ length: 6 }, (_, at) => ({ ...aBox(90 + at), ...aPlace(at) }));
    const nodes = Array.from({ length: 12 }, (_, at) => aBox(at));
    const edges = joins(...nodes.slice(1).map((_, at) => [0, at + 1] as const));
    const found = arrange(anInput(nodes, { edges, others, middle: { x: 260, y: 140 } }));
    expect(found.size).toBe(12);
    const all = new Map([...found, ...others.map(({ id, x, y }): [string, Point] => [id, { x, y }])]);
    expect(overlapping([...nodes, ...others], all)).toEqual([]);
  });

  test('keeps a crowd apart, with and without pins', () => {
    const nodes = mostFor(name);
    for (const pins of [0, 8]) {
      const input = inputOf(aCrowdedGraph({ nodes, edges: 2 * nodes }, SEED), { pins });
      const found = arrange(input);
      expect(found.size).toBe(nodes - pins);
      expect(overlapping(input.nodes, new Map([...input.placed, ...found]))).toEqual([]);
    }
  });

  test('keeps the actors of the seed apart', () => {
    const input = inputOf(mostConnected(ofSeed, mostFor(name)));
    expect(overlapping(input.nodes, arrange(input))).toEqual([]);
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
  test('sets a newcomer near its neighbour, not across the picture', () => {
    const nodes = [aBox(0), aBox(1), aBox(2)];
    const placed = new Map([[idOf(0), { x: 0, y: 0 }], [idOf(1), { x: 2_000, y: 0 }]]); // oxfmt-ignore
    const found = finish(LAYOUTS.beside.arrange(anInput(nodes, { edges: joins([1, 2]), placed })));
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
    const found = finish(LAYOUTS.force.arrange(anInput(nodes, { edges: [...ring(0, 6), ...ring(6, 12)] })));
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

/** As the overview draws them. */
function mostConnected({ nodes, edges }: Subgraph, most: number): Subgraph {
  const sorted = nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const drawn = new Set(sorted.slice(0, most).map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => drawn.has(id)),
    edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
  };
}

/** All of the seed, as it is drawn. */
async function seedGraph(): Promise<Subgraph> {
  const packages = await readSeed('seed');
  const edges = relationsOf(packages);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const degreeOf = (id: string): number => edges.filter(({ from, to }) => from === id || to === id).length;
  const entities = new Map(packages.flatMap((one) => one.entities.map((entity) => [entity.id, entity])));
  const nodes = [...entities.values()].filter(({ id }) => ends.has(id));
  return {
    nodes: nodes.map(({ id, type, name }) => aNode(id, { type, name, degree: degreeOf(id) })),
    edges: edges.filter(({ from, to }) => entities.has(from) && entities.has(to)),
  };
}
