import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diff, EMPTY_GRAPH, merge, neighboursDrawn, remove } from '../../../client/store/graph.ts';
import { aLine, anActor } from '../../ui/support/facts.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const small = merge(EMPTY_GRAPH, { nodes: [ada, ben], edges: [met] });

describe('merge', () => {
  test('gives back the very graph when nothing is new', () => {
    const again = { nodes: [anActor('Ada'), anActor('Ben')], edges: [aLine(ada, ben)] };

    expect(merge(small, again)).toBe(small);
  });

  test('keeps the objects that did not change and takes those that did', () => {
    const merged = merge(small, { nodes: [anActor('Ada'), { ...ben, degree: 9 }, eve], edges: [] });

    expect(merged.nodes.get(ada.id)).toBe(ada);
    expect(merged.nodes.get(ben.id)).toEqual({ ...ben, degree: 9 });
    expect([...merged.nodes.keys()]).toEqual([ada.id, ben.id, eve.id]);
    expect(merged.edges).toBe(small.edges);
  });

  test('in any order gives the same elements', () => {
    const names = fc.uniqueArray(fc.constantFrom('Ada', 'Ben', 'Eve', 'Joe', 'Kim'));
    fc.assert(
      fc.property(names, names, (some, others) => {
        const [a, b] = [some, others].map((list) => ({
          nodes: list.map((name) => anActor(name)),
          edges: [],
        }));
        if (a === undefined || b === undefined) return;
        const there = merge(merge(EMPTY_GRAPH, a), b);
        const back = merge(merge(EMPTY_GRAPH, b), a);
        expect([...there.nodes.keys()].toSorted()).toEqual([...back.nodes.keys()].toSorted());
      }),
    );
  });
});

test('a removed actor takes its lines with it', () => {
  expect(remove(small, { nodes: [ben.id], edges: [] })).toEqual({
    nodes: new Map([[ada.id, ada]]),
    edges: new Map(),
  });
});

test('a removed line leaves its ends', () => {
  expect(remove(small, { nodes: [], edges: [met.key] })).toEqual({ nodes: small.nodes, edges: new Map() });
});

test('the difference names what came and what went', () => {
  const after = merge(remove(small, { nodes: [ben.id], edges: [] }), { nodes: [eve], edges: [] });

  expect(diff(small, after)).toEqual({
    added: { nodes: [eve.id], edges: [] },
    removed: { nodes: [ben.id], edges: [met.key] },
  });
});

test('neighbours are counted once, whatever joins them, and nobody is its own', () => {
  const edges = [met, aLine(ben, ada, { type: 'PRAISED' }), aLine(ada, ada, { type: 'PART_OF' })];

  expect(neighboursDrawn(merge(small, { nodes: [], edges }), ada.id)).toBe(1);
});
