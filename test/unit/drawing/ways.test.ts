import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headOf, behindHead } from '#drawing/heads';
import { createPicker } from '#drawing/picking';
import type { Point } from '#drawing/point';
import { toScene, type SceneNode } from '#drawing/scene';
import { SHAPES, toPolygon } from '#drawing/shapes';
import { onOutline, pointOn, toWay } from '#drawing/ways';
import { aNode, anEdge } from '../../support/a-node.ts';
import { runs, SEED } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';

const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const bodies = fc.record({ shape: fc.constantFrom(...SHAPES), x: fc.nat(50), y: fc.nat(50), width: fc.integer({ min: 20, max: 60 }), height: fc.integer({ min: 20, max: 60 }), borderWidth: fc.constant(0) }); // oxfmt-ignore
type Body = Pick<SceneNode, 'x' | 'y' | 'shape' | 'width' | 'height' | 'borderWidth'>;

describe(`a line (seed ${SEED})`, () => {
  test('ends on the outline of its node, on the straight way to the other', () => {
    fc.assert(
      fc.property(bodies, place, (body, toward) => {
        fc.pre(Math.hypot(toward.x - body.x, toward.y - body.y) > 100);
        const at = onOutline(body, toward);
        expect(isInside(body, between(body, at, 0.98))).toBe(true);
        expect(isInside(body, between(body, at, 1.02))).toBe(false);
        const turn = (at.x - body.x) * (toward.y - body.y) - (at.y - body.y) * (toward.x - body.x);
        expect(turn).toBeCloseTo(0, 5);
      }),
      runs,
    );
  });

  test('that bends passes its middle as far aside as it should', () => {
    const [from, to] = [bodyAt(0), bodyAt(400)];
    const { x, y } = pointOn(toWay({ bend: 17 }, { from, to }), 0.5);
    expect(x).toBeCloseTo(200);
    expect(Math.abs(Math.abs(y) - 17)).toBeLessThan(2);
  });

  test('between two nodes that lie on each other has no length, and is a number', () => {
    const body = bodyAt(0);
    expect(toWay({ bend: 0 }, { from: body, to: body })).toEqual({
      from: { x: 0, y: 0 },
      to: { x: 0, y: 0 },
      control: null,
    });
  });
});

test('a head has its tip on the node and its foot on the line, and the line stops inside of it', () => {
  const [tip, behind] = [
    { x: 100, y: 0 },
    { x: 0, y: 0 },
  ];
  const [point, left, right] = headOf(tip, { behind, width: 2 });
  expect(point).toEqual(tip);
  expect([left.x, left.y]).toEqual([right.x, -right.y]);
  const stop = behindHead(tip, { behind, width: 2 });
  expect(stop.x).toBeLessThan(100);
  expect(stop.x).toBeGreaterThan(left.x);
});

describe('picking', () => {
  const spots = fc.array(place, { minLength: 2, maxLength: 12 });

  test('finds the nearest line that comes near enough, wherever it runs', () => {
    fc.assert(
      fc.property(spots, place, fc.integer({ min: 2, max: 200 }), (places, point, reach) => {
        const scene = sceneOf(places);
        const distances = [...scene.edges.values()].map((edge) => ({
          key: edge.key,
          distance: distanceTo(edge, { scene, point }),
        }));
        const nearest = distances.reduce((best, next) => (next.distance < best.distance ? next : best));
        const found = createPicker(scene).lineAt(point, reach) ?? 'none';
        // Where two are equally near, or one is at the very rim, either answer is right.
        const near = distances.filter(({ distance }) => Math.abs(distance - nearest.distance) < 1);
        const right = [
          ...(nearest.distance < reach + 1 ? near.map(({ key }) => key) : []),
          ...(nearest.distance > reach - 1 ? ['none'] : []),
        ];
        expect(right).toContain(found);
      }),
      runs,
    );
  });

  test('tells lines apart that join the same two', () => {
    const pair = ['a', 'b'].map((key) => anEdge('ada', 'ben', { key }));
    const scene = toScene(
      aDrawing([[aNode('ada'), { x: 0, y: 0 }], [aNode('ben'), { x: 300, y: 0 }]], pair), // oxfmt-ignore
    );
    const picker = createPicker(scene);
    expect([picker.lineAt({ x: 150, y: -9 }, 6), picker.lineAt({ x: 150, y: 9 }, 6)]).toEqual(['a', 'b']);
  });

  test('finds the bodies that a point is on or near to, those above others last', () => {
    const placed = [0, 10, 200].map((x, n) => [aNode(`person/${n}`), { x, y: 0 }] as const);
    const selection = { nodes: new Set(['person/0']), edges: new Set<string>() };
    const picker = createPicker(toScene({ ...aDrawing(placed), selection }));
    const near = (x: number, reach: number) => picker.bodiesNear({ x, y: 0 }, reach).map(({ id }) => id);
    expect(near(5, 0)).toEqual(['person/1', 'person/0']);
    expect(near(100, 0)).toEqual([]);
    expect(near(100, 90)).toEqual(['person/1', 'person/2', 'person/0']);
  });

  /** A chain from spot to spot. */
  function sceneOf(places: readonly Point[]) {
    const placed = places.map((at, n) => [aNode(`person/${n}`), at] as const);
    const chain = places.slice(1).map((_, n) => anEdge(`person/${n}`, `person/${n + 1}`));
    return toScene(aDrawing(placed, chain));
  }

  /** By brute force: from one of very many points on the way. */
  function distanceTo(
    edge: Parameters<typeof toWay>[0] & { from: string; to: string; width: number },
    { scene, point }: { scene: ReturnType<typeof sceneOf>; point: Point },
  ): number {
    const [from, to] = [scene.nodes.get(edge.from), scene.nodes.get(edge.to)];
    if (from === undefined || to === undefined) throw new Error('an end is not drawn');
    const way = toWay(edge, { from, to });
    const away = Array.from({ length: 4_000 }, (_, at) => {
      const { x, y } = pointOn(way, at / 3_999);
      return Math.hypot(x - point.x, y - point.y);
    });
    return Math.max(0, Math.min(...away) - edge.width / 2);
  }
});

function bodyAt(x: number): Body {
  return { shape: 'ellipse', x, y: 0, width: 30, height: 30, borderWidth: 0 };
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** Counts the sides that a way out to the right crosses. */
function isInside({ shape, x, y, width, height }: Body, point: Point): boolean {
  const [px, py] = [(2 * (point.x - x)) / width, (2 * (point.y - y)) / height];
  const corners = toPolygon(shape);
  if (corners.length === 0) return Math.hypot(px, py) < 1;
  const crossed = corners.filter(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [0, 0];
    return ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax);
  });
  return crossed.length % 2 === 1;
}
