import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { fitScene, isShown } from '#drawing/fit';
import { textGrowth } from '#drawing/labels';
import { toLit } from '#drawing/lit';
import { bodyArea, nameArea } from '#drawing/names';
import type { Point } from '#drawing/point';
import { toScene, type Drawn, type Scene } from '#drawing/scene';
import { lightWords, placeWords, zoomStep, type Words } from '#drawing/words';
import { aDrawing, aNode, anEdge } from './a-drawing.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const runs = { seed: SEED, numRuns: 40 };

type Placed = readonly (readonly [GraphNode, Point])[];

/** A crowd whose bodies stand apart from each other, as a layout leaves them, with names of all lengths. */
const crowds = fc
  .array(
    fc.record({ letters: fc.integer({ min: 2, max: 60 }), degree: fc.nat(60), x: fc.nat(20), y: fc.nat(20) }),
    { minLength: 1, maxLength: 40 },
  )
  .map((actors): Placed => {
    const apart = new Map(actors.map((actor) => [`${actor.x} ${actor.y}`, actor]));
    return [...apart.values()].map(({ letters, degree, x, y }, at) => [
      aNode(`person/${at}`, { name: 'Mill ways '.repeat(6).slice(0, letters), degree }),
      { x: x * 60, y: y * 60 },
    ]);
  });
const zooms = fc.double({ min: 0.3, max: 2.5, noNaN: true });

describe(`names (seed ${SEED})`, () => {
  test('cover neither another name nor a body, at any zoom', () => {
    fc.assert(
      fc.property(crowds, zooms, (placed, zoom) => {
        const scene = toScene(aDrawing(placed, starOf(placed)));
        expect(collisions(scene, placeWords(scene, zoom))).toEqual([]);
      }),
      runs,
    );
  });

  test('are the same for the same picture, in whatever order it is written', () => {
    fc.assert(
      fc.property(crowds, zooms, (placed, zoom) => {
        const edges = starOf(placed);
        const [one, other] = [aDrawing(placed, edges), aDrawing(placed.toReversed(), edges.toReversed())];
        const names = (drawing: Drawn) => placeWords(toScene(drawing), zoom).names;
        expect(names(other)).toEqual(names(one));
      }),
      runs,
    );
  });

  test('go to who is selected, and to the best connected, before anybody else', () => {
    const crowd = (degrees: Record<string, number>): Placed =>
      Array.from({ length: 16 }, (_, at) => [
        aNode(`person/${at}`, { name: 'Somebody of some name', degree: degrees[`person/${at}`] ?? 3 }),
        { x: (at % 4) * 60, y: Math.floor(at / 4) * 60 },
      ]);
    const namesOf = (drawing: Drawn) => placeWords(toScene(drawing), 0.8).names;
    const usual = namesOf(aDrawing(crowd({})));
    const unnamed = crowd({}).flatMap(([{ id }]) => (usual.has(id) ? [] : [id]));
    expect(unnamed).not.toEqual([]);
    for (const id of unnamed) {
      expect(namesOf(aDrawing(crowd({ [id]: 4 }))).has(id)).toBe(true);
      const selection = { nodes: new Set([id]), edges: new Set<string>() };
      expect(namesOf({ ...aDrawing(crowd({})), selection }).has(id)).toBe(true);
    }
  });

  test('keep their size while the picture shrinks, and grow gently above', () => {
    const one: Placed = [[aNode('ada'), { x: 0, y: 0 }]];
    const height = (zoom: number) => placeWords(toScene(aDrawing(one)), zoom).names.get('ada')?.height;
    expect(height(0.3)).toBe(height(1));
    expect(textGrowth(2)).toBeGreaterThan(1);
    expect(textGrowth(2)).toBeLessThan(1.5);
  });

  test('of those that found no room appear when the picture is drawn larger', () => {
    const crowd = Array.from({ length: 16 }, (_, at): [GraphNode, Point] => [
      aNode(`person/${at}`, { name: 'Somebody with a name' }),
      { x: (at % 4) * 45, y: Math.floor(at / 4) * 45 },
    ]);
    const scene = toScene(aDrawing(crowd));
    expect(placeWords(scene, 0.8).names.size).toBeLessThan(16);
    expect(placeWords(scene, 4).names.size).toBe(16);
  });

  test('stand off the lines of their node', () => {
    const below = aNode('below', { degree: 1 });
    const scene = toScene(
      aDrawing([[aNode('above', { degree: 1 }), { x: 0, y: 0 }], [below, { x: 0, y: 200 }]], [anEdge('above', 'below')]), // oxfmt-ignore
    );
    const { names } = placeWords(scene, 1);
    expect([names.get('above')?.side, names.get('below')?.side]).toEqual(['right', 'below']);
  });

  test('are whole on two rows where one would cut them', () => {
    const name = 'Bureau of Remote Islands and Reefs';
    const scene = toScene(aDrawing([[aNode('bureau', { name }), { x: 0, y: 0 }]]));
    expect(placeWords(scene, 1).names.get('bureau')?.rows).toEqual(['Bureau of Remote', 'Islands and Reefs']);
  });

  test('lose what is between their ends, where even two rows are too short', () => {
    const name = 'The Permanent Assembly of all Harbour Masters of the Remote Islands';
    const scene = toScene(aDrawing([[aNode('assembly', { name }), { x: 0, y: 0 }]]));
    expect(placeWords(scene, 1).names.get('assembly')?.rows).toEqual([
      'The Permanent Assembly…',
      'of the Remote Islands',
    ]);
  });
});

describe('what stands on a line', () => {
  const ends = (distance: number): Placed => [
    [aNode('ada', { degree: 3 }), { x: 0, y: 0 }],
    [aNode('acme', { type: 'Company' }), { x: distance, y: 0 }],
  ];
  const line = (remarkable: Partial<GraphEdge> = {}) => [anEdge('ada', 'acme', { key: 'k', ...remarkable })];
  const wordsOf = (placed: Placed, edges: GraphEdge[], zoom = 1) =>
    placeWords(toScene(aDrawing(placed, edges)), zoom);

  test('are its words, where there is room at this zoom', () => {
    expect(wordsOf(ends(400), line()).phrases.get('k')?.shift).toEqual({ x: 0, y: 0 });
    expect(wordsOf(ends(60), line()).phrases.size).toBe(0);
    expect(wordsOf(ends(60), line(), 4).phrases.size).toBe(1);
  });

  test('is its sign, which moves along it where a node would lie under it', () => {
    const between: Placed = [...ends(400), [aNode('between'), { x: 200, y: 0 }]];
    const wanted = line({ status: 'wanted' });
    expect(wordsOf(ends(400), wanted).signs.get('k')).toEqual({ x: 0, y: 0 });
    const moved = wordsOf(between, wanted).signs.get('k');
    expect(Math.abs(moved?.x ?? 0)).toBeGreaterThan(20);
    expect(moved?.y).toBeCloseTo(0);
  });

  test('is said beside it when it is selected and too short', () => {
    const selection = { nodes: new Set<string>(), edges: new Set(['k']) };
    const scene = toScene({ ...aDrawing(ends(70), line()), selection });
    expect(placeWords(scene, 1).phrases.has('k')).toBe(true);
  });

  test('keeps the lines of one pair apart, also those that run against each other', () => {
    const pair = [anEdge('ada', 'acme', { key: 'a' }), anEdge('acme', 'ada', { key: 'b' }), anEdge('ada', 'acme', { key: 'c' })]; // oxfmt-ignore
    const { phrases } = wordsOf(ends(400), pair);
    const heights = ['a', 'b', 'c'].map((key) => phrases.get(key)?.area.y ?? 0);
    expect(heights).toEqual([-17, 0, 17]);
  });
});

describe('words in the light', () => {
  const crowd = Array.from({ length: 16 }, (_, at): [GraphNode, Point] => [
    aNode(`person/${at}`, { name: `Somebody with quite a long name and the number ${at}` }),
    { x: (at % 4) * 70, y: Math.floor(at / 4) * 50 },
  ]);
  const scene = toScene(aDrawing(crowd, starOf(crowd)));
  const words = placeWords(scene, 0.8);
  const lightOn = (id: string) => {
    const lit = toLit(scene, { thread: null, hover: { nodes: new Set([id]), edges: new Set() } });
    return lightWords(scene, { lit, words });
  };

  test('say the whole name of what is hovered, room or not', () => {
    for (const [{ id, name }] of crowd) {
      expect(lightOn(id).above.names.get(id)?.rows.join(' ')).toBe(name);
    }
  });

  test('are said once: what is lit, and what it covers, is silent below', () => {
    for (const [{ id }] of crowd) {
      const { above, below } = lightOn(id);
      expect([...above.names.keys()].filter((said) => below.names.has(said))).toEqual([]);
      const areas = [...above.names, ...below.names].map(([named, name]) => ({ named, area: areaOf(scene, { id: named, name, zoom: 0.8 }) })); // oxfmt-ignore
      const lit = areas.slice(0, above.names.size).filter(({ named }) => named === id);
      const left = areas.slice(above.names.size);
      expect(lit.flatMap((a) => left.filter((b) => meet(a.area, b.area)))).toEqual([]);
    }
  });

  test('are those at rest while nothing is lit', () => {
    const lit = toLit(scene, { thread: null, hover: null });
    const { above, below } = lightWords(scene, { lit, words });
    expect(below).toBe(words);
    expect([above.names.size, above.phrases.size]).toEqual([0, 0]);
  });
});

describe('fitting', () => {
  test('keeps all names at the rim inside the window', () => {
    fc.assert(
      fc.property(crowds, (placed) => {
        const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
        const scene = toScene(aDrawing(placed, starOf(placed)));
        const view = fitScene(scene, { window });
        if (view === null) throw new Error('there is nothing to fit');
        const { zoom, pan } = view;
        for (const [id, name] of placeWords(scene, zoom).names) {
          const { x, width } = areaOf(scene, { id, name, zoom });
          expect(x - width / 2 + pan.x).toBeGreaterThan(0);
          expect(x + width / 2 + pan.x).toBeLessThan(window.width);
        }
      }),
      runs,
    );
  });

  test('knows what the window shows and what it does not', () => {
    const window = { width: 700, height: 500, insets: { top: 60, right: 20, bottom: 60, left: 20 } };
    const scene = toScene(aDrawing([[aNode('in'), { x: 100, y: 100 }], [aNode('under the bar'), { x: 100, y: 30 }]])); // oxfmt-ignore
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(isShown(scene, { window, viewport, ids: ['in'] })).toBe(true);
    expect(isShown(scene, { window, viewport, ids: ['in', 'under the bar'] })).toBe(false);
    expect(isShown(scene, { window, viewport, ids: ['nobody'] })).toBe(false);
  });

  test('has nothing to show of nothing', () => {
    const window = { width: 700, height: 500, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
    expect(fitScene(toScene(aDrawing([])), { window })).toBeNull();
  });
});

test('two zooms that are nearly the same show the same words', () => {
  expect(zoomStep(1.02)).toBe(zoomStep(1));
  expect(zoomStep(1.2)).toBeGreaterThan(zoomStep(1));
  expect(zoomStep(zoomStep(0.77))).toBeCloseTo(zoomStep(0.77));
});

/** All joined to the first. */
function starOf([first, ...others]: Placed): GraphEdge[] {
  return first === undefined ? [] : others.map(([{ id }]) => anEdge(first[0].id, id));
}

type NameOf = Words['names'] extends ReadonlyMap<string, infer Name> ? Name : never;

function areaOf({ nodes }: Scene, { id, name, zoom }: { id: string; name: NameOf; zoom: number }) {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return nameArea(bodyArea(node, zoom), name);
}

function collisions(scene: Scene, { names, zoom }: Words): string[] {
  const named = [...names].map(([id, name]) => ({ id, area: areaOf(scene, { id, name, zoom }) }));
  const bodies = [...scene.nodes.values()].map((node) => ({ id: node.id, area: bodyArea(node, zoom) }));
  return named.flatMap((a, at) =>
    [...bodies, ...named.slice(at + 1)].filter((b) => meet(a.area, b.area)).map((b) => `${a.id} and ${b.id}`),
  );
}

function meet(a: ReturnType<typeof bodyArea>, b: ReturnType<typeof bodyArea>): boolean {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  return dx < (a.width + b.width) / 2 - 0.01 && dy < (a.height + b.height) / 2 - 0.01;
}
