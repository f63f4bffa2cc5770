import { describe, expect, test } from '@jest/globals';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { toLit } from '#drawing/lit';
import type { Point } from '#drawing/point';
import { bodyArea } from '#drawing/names';
import { toScene } from '#drawing/scene';
import { distanceTo, toSegments } from '#drawing/segments';
import { lightWords } from '#drawing/lit-words';
import { signAreas, zoomStep } from '#drawing/words';
import { aNode, anEdge } from '../../support/a-node.ts';
import { areaOf, meet, starOf, type Placed } from './a-crowd.ts';
import { aDrawing } from './a-drawing.ts';
import { countCovered } from './a-web.ts';
import { placeWords } from './place-words.ts';

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
    // The line leads around it, so that the sign keeps on the way.
    const scene = toScene(aDrawing(between, wanted));
    const words = placeWords(scene, 1);
    const [sign] = signAreas(scene, words);
    if (sign === undefined) throw new Error('a wanted line without its sign');
    expect(distanceTo(toSegments(scene, 1), sign)).toBeLessThan(3);
    expect(countCovered(scene, words)).toBe(0);
  });

  test('is said beside it when it is selected and too short', () => {
    const selection = { nodes: new Set<string>(), edges: new Set(['k']) };
    const scene = toScene({ ...aDrawing(ends(70), line()), selection });
    expect(placeWords(scene, 1).phrases.has('k')).toBe(true);
  });

  test('is never beside it where it would be nearer to another line, in the light too', () => {
    const placed: Placed = [
      ...ends(70),
      [aNode('bo'), { x: -200, y: 21 }],
      [aNode('cy'), { x: 270, y: 21 }],
      [aNode('di'), { x: -200, y: -19 }],
      [aNode('eve'), { x: 270, y: -19 }],
    ];
    const near = [anEdge('bo', 'cy', { key: 'below' }), anEdge('di', 'eve', { key: 'above' })];
    const scene = toScene(aDrawing(placed, [...line(), ...near]));
    const lit = toLit(scene, { threads: [{ nodes: ['ada', 'acme'], edges: ['k'] }], hover: null });
    const { phrases } = lightWords(scene, { lit, words: placeWords(scene, 1) }).above;
    expect(phrases.get('k')).toBeUndefined();
  });

  test('does not float clear of a long line, but steps aside at another part of it', () => {
    const placed: Placed = [...ends(400), [aNode('between'), { x: 200, y: 0 }]];
    const scene = toScene(aDrawing(placed, line()));
    const lit = toLit(scene, { threads: [{ nodes: ['ada', 'acme'], edges: ['k'] }], hover: null });
    const area = lightWords(scene, { lit, words: placeWords(scene, 1) }).above.phrases.get('k')?.area;
    if (area === undefined) throw new Error('a lit line without its words');
    expect(distanceTo(toSegments(scene, 1), area) - area.height / 2).toBeLessThanOrEqual(5);
    expect([...scene.nodes.values()].filter((node) => meet(bodyArea(node, 1), area))).toEqual([]);
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
    const lit = toLit(scene, { threads: [], hover: { nodes: new Set([id]), edges: new Set() } });
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

  test('reach no further beyond the picture than it is fitted for, though lines must be crossed', () => {
    const cross: Placed = [
      [aNode('hub', { name: 'US delegation to the talks in Beijing' }), { x: 0, y: 0 }],
      [aNode('right'), { x: 300, y: 0 }],
      [aNode('above'), { x: 5, y: -200 }],
      [aNode('below'), { x: 5, y: 200 }],
    ];
    const arms = ['right', 'above', 'below'].map((id) => anEdge('hub', id, { key: id }));
    const crossed = toScene(aDrawing(cross, arms));
    const thread = { nodes: ['hub', 'right'], edges: ['right'] };
    const hover = { nodes: new Set(['hub']), edges: new Set<string>() };
    const lit = toLit(crossed, { threads: [thread], hover });
    const { above } = lightWords(crossed, { lit, words: { ...placeWords(crossed, 1), names: new Map() } });
    const name = above.names.get('hub');
    expect(name?.rows.join(' ')).toBe('US delegation to the talks in Beijing');
    expect(name?.side).not.toBe('left');
  });

  test('step off a lit path that runs through where they stand', () => {
    const row: Placed = [
      [aNode('left'), { x: 0, y: 0 }],
      [aNode('middle'), { x: 200, y: 0 }],
      [aNode('right'), { x: 400, y: 0 }],
      [aNode('foot'), { x: 200, y: 200 }],
    ];
    const lines = [['left', 'middle'], ['middle', 'right'], ['foot', 'middle']].map(([from = '', to = '']) => anEdge(from, to, { key: from })); // oxfmt-ignore
    const stood = toScene(aDrawing(row, lines));
    const rest = placeWords(stood, 1);
    const middle = rest.names.get('middle');
    if (middle === undefined) throw new Error('nobody is named in the middle');
    const onThePath = new Map(rest.names).set('middle', { ...middle, side: 'right' });
    const lit = toLit(stood, { threads: [{ nodes: ['left', 'middle', 'right'], edges: ['left', 'middle'] }], hover: null }); // oxfmt-ignore
    const { above } = lightWords(stood, { lit, words: { ...rest, names: onThePath } });
    expect(['above', 'below']).toContain(above.names.get('middle')?.side);
  });

  test('are those at rest while nothing is lit', () => {
    const lit = toLit(scene, { threads: [], hover: null });
    const { above, below } = lightWords(scene, { lit, words });
    expect(below).toBe(words);
    expect([above.names.size, above.phrases.size]).toEqual([0, 0]);
  });
});

test('two zooms that are nearly the same show the same words', () => {
  expect(zoomStep(1.02)).toBe(zoomStep(1));
  expect(zoomStep(1.2)).toBeGreaterThan(zoomStep(1));
  expect(zoomStep(zoomStep(0.77))).toBeCloseTo(zoomStep(0.77));
});
