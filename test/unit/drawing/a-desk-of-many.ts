import fc from 'fast-check';
import { NO_FILTERS, type Filters } from '#contract/filters';
import type { Filtered } from '#drawing/filters';
import { aNode, anEdge } from '../../support/a-node.ts';

const types = ['Person', 'Country', 'Event', 'Company'] as const;
const relations = ['MET', 'SUPPORTS', 'LEADS'] as const;
const statuses = ['asserted', 'said', 'alleged'] as const;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

const nodes = fc.tuple(
  ...IDS.map((id) =>
    fc
      .record({ type: fc.constantFrom(...types), degree: fc.integer({ min: 0, max: 9 }) })
      .map((remarkable) => aNode(id, remarkable)),
  ),
);
const period = fc.constantFrom('2021/', '2021-04/2021-06', '/2020', '2023-06-18/2023-06-18', '/');
const edge = fc
  .record({
    from: fc.constantFrom(...IDS),
    to: fc.constantFrom(...IDS),
    type: fc.constantFrom(...relations),
    status: fc.constantFrom(...statuses),
    stories: fc.integer({ min: 1, max: 3 }),
    voices: fc.integer({ min: 1, max: 4 }),
    contested: fc.boolean(),
    periods: fc.array(period, { maxLength: 2 }),
    reportedFirst: fc.constantFrom(20_220_101, 20_230_601),
    reportedLast: fc.constantFrom(20_230_601, 20_240_101),
    reliability: fc.constantFrom('A' as const, 'D' as const, null),
  })
  .map(({ from, to, ...remarkable }) => anEdge(from, to, { ...remarkable, certain: remarkable.periods }));

const prefix = fc.constantFrom('2019', '2021', '2021-05', '2023-06', '2024', null);
const window = fc.record({ from: prefix, to: prefix });
export const someFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      hiddenEntityTypes: fc.uniqueArray(fc.constantFrom(...types)),
      hiddenRelationTypes: fc.uniqueArray(fc.constantFrom(...relations)),
      hiddenStatuses: fc.uniqueArray(fc.constantFrom(...statuses)),
      leastStories: fc.integer({ min: 1, max: 3 }),
      leastVoices: fc.integer({ min: 1, max: 4 }),
      contested: fc.constantFrom('shown' as const, 'only' as const, 'hidden' as const),
      happened: window,
      reported: window,
      undated: fc.boolean(),
      degree: fc.record({ least: fc.integer({ min: 0, max: 4 }), most: fc.constantFrom(null, 5, 8) }),
      sources: fc.record({
        reliability: fc.constantFrom('B' as const, 'E' as const, null),
        credibility: fc.constant(null),
        ungraded: fc.boolean(),
      }),
    },
    { requiredKeys: [] },
  )
  .map((asked) => Object.assign({}, NO_FILTERS, asked));

/** Eight actors and up to 30 lines, some hidden by hand, under any filters. */
export const someDesk: fc.Arbitrary<Filtered> = fc
  .record({
    nodes,
    edges: fc.array(edge, { maxLength: 30 }),
    hidden: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
    filters: someFilters,
  })
  .map((desk) => ({
    nodes: new Map(desk.nodes.map((node) => [node.id, node])),
    edges: new Map(desk.edges.map((line) => [line.key, line])),
    hidden: new Set<string>(desk.hidden),
    filters: desk.filters,
  }));
