import { expect, test } from '@jest/globals';
import { NO_FILTERS } from '#contract/filters';
import { toOutOfSight } from '../../../client/store/out-of-sight.ts';
import { aLine, anActor } from '../../ui/support/facts.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve', { type: 'Company', degree: 9 });
const lines = [aLine(ada, ben), aLine(ben, eve, { status: 'alleged' })];
const desk = (more: Partial<Parameters<typeof toOutOfSight>[0]>) => ({
  nodes: new Map([ada, ben, eve].map((node) => [node.id, node])),
  edges: new Map(lines.map((edge) => [edge.key, edge])),
  hidden: new Set<string>(),
  filters: NO_FILTERS,
  groups: new Map(),
  unplaced: null,
  absent: { nodes: [], edges: [], why: null },
  ...more,
});

test('tells nothing where all is seen', () => {
  expect(toOutOfSight(desk({}))).toEqual([]);
});

test('names what is switched off and who is hidden, each with what it hides', () => {
  const told = toOutOfSight(
    desk({
      hidden: new Set([ada.id]),
      filters: {
        ...NO_FILTERS,
        hiddenEntityTypes: ['Company'],
        hiddenStatuses: ['alleged'],
        degree: { least: 0, most: 8 },
        happened: { from: '2023', to: null },
        undated: false,
        sources: { reliability: 'B', credibility: null, ungraded: false },
      },
    }),
  );
  expect(told).toEqual([
    'In all 2 of 2 relations and 2 of 3 actors hidden',
    'By hand: Ada (hides 1 actor, 1 relation)',
    'By the type of an actor: Company switched off (hides 1 actor, 1 relation)',
    'By the number of neighbours: at most 8 in all that is loaded (hides 1 actor, 1 relation)',
    'By status: alleged switched off (hides 1 relation)',
    'When it was so: only from 2023, only what has a certain day (hides nothing)',
    'By the grades of sources: only B or better, graded only (hides 2 relations)',
  ]);
});

test('names who is drawn as a group, who has no place, and what the graph does not hold', () => {
  const told = toOutOfSight(
    desk({
      groups: new Map([
        ['g', { label: 'The two', members: [ada.id, ben.id], at: { x: 0, y: 0 }, isOpen: false }],
        ['h', { label: 'Open', members: [eve.id], at: { x: 0, y: 0 }, isOpen: true }],
      ]),
      unplaced: { ids: new Set([eve.id]) },
      absent: { nodes: [{ name: 'Mallory' }], edges: [{}], why: null },
    }),
  );
  expect(told).toEqual([
    'Drawn as one, “The two”: Ada, Ben',
    'Not placed and so not drawn: Eve',
    'Not in the graph any more: Mallory',
    'Not in the graph any more: 1 relation',
  ]);
});

test('of what was cut from an answer it does not say that the graph has lost it', () => {
  const absent = { nodes: [{ name: 'Mallory' }], edges: [{}], why: 'Too many.' };
  expect(toOutOfSight(desk({ absent }))).toEqual([
    'Did not come when the canvas was opened, and may be in the graph (Too many): Mallory',
    'Did not come when the canvas was opened, and may be in the graph (Too many): 1 relation',
  ]);
});

test('a long list says how many it leaves out', () => {
  const many = Array.from({ length: 102 }, (_, at) => anActor(`Nobody ${at}`));
  const nodes = new Map(many.map((node) => [node.id, node]));
  const [, byHand = ''] = toOutOfSight(desk({ nodes, edges: new Map(), hidden: new Set(nodes.keys()) }));
  expect(byHand).toMatch(/, Nobody 99 and 2 others \(hides 102 actors\)$/);
});
