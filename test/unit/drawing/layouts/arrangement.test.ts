import { describe, expect, test } from '@jest/globals';
import { toColumnSteps } from '#drawing/layouts/along';
import { toArrangement, type Arranged } from '#drawing/layouts/arrangement';
import { finish } from '#drawing/slices';
import { LAYOUTS } from '#drawing/layouts/table';
import { aNode, anEdge } from '../../../support/a-node.ts';

const ids = ['ada', 'bob', 'cid', 'dan', 'eve'];

/** From ada to eve, and once more by way of cid. */
const paths = [['ada', 'bob', 'eve'], ['ada', 'cid', 'bob', 'eve']].map((nodes) => ({ nodes, edges: [] })); // oxfmt-ignore

function drawn(given: Partial<Record<'pinned' | 'selected', readonly string[]>> = {}): Arranged {
  return {
    nodes: [...ids, 'newcomer'].map((id) => aNode(id)),
    edges: ids.slice(1).map((id) => anEdge('ada', id)),
    positions: new Map(ids.map((id, at) => [id, { x: at * 300.5, y: 100 }])),
    pinned: new Set(given.pinned),
    selected: new Set(given.selected),
    inTheWay: [],
    paths: [],
    seed: 1,
    aspect: 1.6,
  };
}

describe('what is arranged', () => {
  test('is all that has a place, around where it stood', () => {
    const input = toArrangement('force', drawn());
    expect(input?.nodes.map(({ id }) => id)).toEqual(ids);
    expect(input?.placed.size).toBe(0);
    expect(input?.middle).toEqual({ x: 601, y: 100 });
  });

  test('leaves its room to what is only supposed', () => {
    const supposed = { id: 'hypothesis:1', x: 300, y: 100, width: 40, above: 20, below: 30 };
    const input = toArrangement('grid', { ...drawn(), inTheWay: [supposed] });
    expect(input?.nodes.map(({ id }) => id)).toEqual(ids);
    expect(input?.others).toEqual([supposed]);
  });

  test('is not what is pinned', () => {
    const input = toArrangement('grid', drawn({ pinned: ['bob'] }));
    expect(input?.placed).toEqual(new Map([['bob', { x: 300.5, y: 100 }]]));
    expect(toArrangement('grid', drawn({ pinned: ids }))).toBeNull();
  });

  test('is only what is selected, where two or more are: the others take room', () => {
    const input = toArrangement('grid', drawn({ selected: ['cid', 'dan'] }));
    if (input === null) throw new Error('nobody is arranged');
    expect(input.nodes.map(({ id }) => id)).toEqual(['cid', 'dan']);
    expect(input.others?.map(({ id }) => id)).toEqual(['ada', 'bob', 'eve']);
    const found = finish(LAYOUTS.grid.arrange(input));
    expect([...found.keys()].toSorted()).toEqual(['cid', 'dan']);
    const xs = [...found.values()].map(({ x }) => x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeGreaterThan(600);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeLessThan(902);
  });

  test('is everybody else, where one is to be in the middle, who stays', () => {
    const input = toArrangement('around', drawn({ selected: ['eve'] }));
    expect(input?.focus).toEqual(new Set(['eve']));
    expect(input?.placed).toEqual(new Map([['eve', { x: 1_202, y: 100 }]]));
    expect(input?.nodes).toHaveLength(5);
  });

  test('is who is on the lit paths, from left to right, whoever is selected: the others take room', () => {
    const input = toArrangement('along', { ...drawn({ selected: ['dan'], pinned: ['cid'] }), paths });
    if (input === null) throw new Error('nobody is arranged');
    expect(input.others?.map(({ id }) => id)).toEqual(['dan']);
    const found = finish(LAYOUTS.along.arrange(input));
    expect([...found.keys()].toSorted()).toEqual(['ada', 'bob', 'eve']);
    const [ada, bob, eve] = ['ada', 'bob', 'eve'].map((id) => found.get(id)?.x ?? 0);
    expect([ada, bob, eve]).toEqual([ada, bob, eve].toSorted((a = 0, b = 0) => a - b));
  });

  test('in a network without a common direction each stands as far right as it is from the beginning', () => {
    const joining = [['ada', 'bob'], ['cid', 'bob'], ['bob', 'dan'], ['dan', 'eve']].map((nodes) => ({ nodes })); // oxfmt-ignore
    expect(toColumnSteps(joining)).toEqual(new Map([['ada', 0], ['bob', 1], ['cid', 2], ['dan', 2], ['eve', 3]])); // oxfmt-ignore
    expect(toColumnSteps(paths)).toEqual(new Map([['ada', 0], ['bob', 2], ['eve', 3], ['cid', 1]])); // oxfmt-ignore
  });
});
