import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTERS, type FilterRow, type Filters } from '#contract/filters';
import { CRITERIA, criterionOf, type Criterion } from '#drawing/blockers';
import { edgesBut, nodesBut, sightOf, type Filtered } from '#drawing/filters';
import { toScene } from '#drawing/scene';
import { tallyHidden, tallyReasons, tallyRows } from '#drawing/tallies';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aDrawing } from './a-drawing.ts';
import { someDesk, someFilters } from './a-desk-of-many.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const runs = { seed: SEED, numRuns: 100 };

describe(`filters on any desk (seed ${SEED})`, () => {
  test('show or hide each element, and have a reason for each that they hide', () => {
    fc.assert(
      fc.property(someDesk, (desk) => {
        const { nodes, edges, why } = sightOf(desk);
        expect(nodes.size + why.nodes.size).toBe(desk.nodes.size);
        expect(edges.size + why.edges.size).toBe(desk.edges.size);
        for (const blockers of [...why.nodes.values(), ...why.edges.values()])
          expect(blockers.length).toBeGreaterThan(0);
        for (const id of desk.nodes.keys()) expect(nodes.has(id)).toBe(!why.nodes.has(id));
        for (const { from, to } of edges.values()) expect(nodes.has(from) && nodes.has(to)).toBe(true);
      }),
      runs,
    );
  });

  test('hide an element by what stands alone in the way exactly when lifting that shows it', () => {
    fc.assert(
      fc.property(someDesk, fc.constantFrom(...CRITERIA), (desk, criterion) => {
        const lifted = sightOf(lift(desk, criterion));
        expect(edgesBut(desk, criterion)).toEqual([...lifted.edges.values()]);
        expect(nodesBut(desk, criterion)).toEqual([...lifted.nodes.values()]);
      }),
      runs,
    );
  });

  test('show nothing in a window that ends before it begins, on either clock', () => {
    const backward = { from: '2024', to: '2023' };
    fc.assert(
      fc.property(someDesk, fc.constantFrom('happened', 'reported'), (desk, clock) => {
        const filters = { ...NO_FILTERS, [clock]: backward };
        expect(sightOf({ ...desk, filters }).edges.size).toBe(0);
      }),
      runs,
    );
  });

  test('change by exactly what a row said its switch would bring or take', () => {
    fc.assert(
      fc.property(someDesk, (desk) => {
        const before = sightOf(desk);
        for (const { row, isOn, swing, drawn, all } of tallyRows(desk)) {
          const after = sightOf({ ...desk, filters: switched(desk.filters, row) });
          const sign = isOn ? -1 : 1;
          expect(after.nodes.size - before.nodes.size).toBe(sign * swing.nodes + 0);
          expect(after.edges.size - before.edges.size).toBe(sign * swing.edges + 0);
          expect(drawn).toBeLessThanOrEqual(isOn ? all : 0);
        }
      }),
      runs,
    );
  });

  test('tell all that they hide, apart from what the hand alone does', () => {
    fc.assert(
      fc.property(someDesk, (desk) => {
        const { why } = sightOf(desk);
        const { filters, hand } = tallyHidden(desk);
        expect(filters.nodes + hand.nodes).toBe(why.nodes.size);
        expect(filters.edges + hand.edges).toBe(why.edges.size);
        const lifted = sightOf({ ...desk, filters: NO_FILTERS });
        expect({ nodes: lifted.why.nodes.size, edges: lifted.why.edges.size }).toEqual({
          nodes: desk.hidden.size,
          edges: [...desk.edges.values()].filter(
            ({ from, to }) => desk.hidden.has(from) || desk.hidden.has(to),
          ).length,
        });
        for (const [criterion, { edges }] of tallyReasons(desk)) {
          const told = [...why.edges.values()].filter((all) =>
            all.some((one) => criterionOf(one) === criterion),
          );
          expect(edges).toBe(told.length);
        }
      }),
      runs,
    );
  });

  test('give the very same answer to the same question, and the very same maps when they hide nothing', () => {
    fc.assert(
      fc.property(someDesk, someFilters, (desk, filters) => {
        expect(sightOf({ ...desk, filters })).toBe(sightOf({ ...desk, filters }));
        const all = sightOf({ ...desk, hidden: new Set(), filters: { ...NO_FILTERS } });
        expect(all.nodes).toBe(desk.nodes);
        expect(all.edges).toBe(desk.edges);
      }),
      runs,
    );
  });
});

const OPEN: { readonly [C in Exclude<Criterion, 'hand'>]: readonly (keyof Filters)[] } = {
  entity: ['hiddenEntityTypes'],
  relation: ['hiddenRelationTypes'],
  status: ['hiddenStatuses'],
  degree: ['degree'],
  stories: ['leastStories'],
  voices: ['leastVoices'],
  contested: ['contested'],
  happened: ['happened'],
  reported: ['reported'],
  sources: ['sources'],
};

function lift(desk: Filtered, criterion: Criterion): Filtered {
  if (criterion === 'hand') return { ...desk, hidden: new Set() };
  const opened = Object.fromEntries(OPEN[criterion].map((part) => [part, NO_FILTERS[part]]));
  return { ...desk, filters: { ...desk.filters, ...opened } };
}

function switched(filters: Filters, { of, name }: FilterRow): Filters {
  const part = {
    entity: 'hiddenEntityTypes',
    relation: 'hiddenRelationTypes',
    status: 'hiddenStatuses',
  } as const;
  const list: readonly string[] = filters[part[of]];
  const next = list.includes(name) ? list.filter((other) => other !== name) : [...list, name];
  return { ...filters, [part[of]]: next };
}

describe('a drawing that is filtered', () => {
  const nodes = [
    aNode('ada', { degree: 12 }),
    aNode('ben', { degree: 2 }),
    aNode('utopia', { type: 'Country', degree: 40 }),
  ];
  const lines = [anEdge('ada', 'ben', { status: 'said' }), anEdge('ada', 'utopia', { type: 'VISITED' })];
  const drawn = aDrawing(
    nodes.map((node, at) => [node, { x: 60 * at, y: 0 }] as const),
    lines,
  );
  const sceneOf = (filters: Partial<Filters>, hidden: string[] = []) =>
    toScene({ ...drawn, filters: { ...NO_FILTERS, ...filters }, hidden: new Set(hidden) });

  test.each<[string, Partial<Filters>, string[], string[]]>([
    ['a type of actor and its lines', { hiddenEntityTypes: ['Country'] }, ['ada', 'ben'], ['SUPPORTS|ada|ben']],
    ['a status, and leaves the actors', { hiddenStatuses: ['said'] }, ['ada', 'ben', 'utopia'], ['VISITED|ada|utopia']],
    ['who has many neighbours', { degree: { least: 0, most: 20 } }, ['ada', 'ben'], ['SUPPORTS|ada|ben']],
  ])('hides %s', (_what, filters, ids, keys) => {
    const scene = sceneOf(filters);
    expect([...scene.nodes.keys()]).toEqual(ids);
    expect([...scene.edges.keys()]).toEqual(keys);
  }); // oxfmt-ignore

  test('leaves whatever it shows where it was', () => {
    const all = toScene(drawn);
    for (const { id, x, y, size } of sceneOf({ hiddenEntityTypes: ['Country'] }, ['ben']).nodes.values())
      expect(all.nodes.get(id)).toMatchObject({ x, y, size });
  });

  test('counts only neighbours that are seen as shown, though their line be hidden', () => {
    expect(sceneOf({ hiddenStatuses: ['said'] }).nodes.get('ada')?.remainder).toBe('2 of 12 shown');
    expect(sceneOf({}, ['ben']).nodes.get('ada')?.remainder).toBe('1 of 12 shown');
  });
});
