import { expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { byEvidence, toBehind, toPlaceWords } from '../../../client/words/path-rank.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aFoundPath } from '../../support/a-path.ts';

const [ada, bo, cy] = ['ada', 'bo', 'cy'].map((name) => aNode(`person/${name}`));
const line = (more: Partial<GraphEdge>) => anEdge('person/ada', 'person/cy', more);
const pathOf = (edge: GraphEdge, degree = 0) => aFoundPath([ada, cy].flatMap((node) => node ?? []), [edge], { degree }); // oxfmt-ignore

test.each([
  [{ voices: 1 }, { voices: 3, type: 'MET' }, 'same length; its weakest line has 1 voice, there 3'],
  [
    { voices: 3, stories: 1 },
    { voices: 3, stories: 2, type: 'MET' },
    'same length; its weakest line has 1 story, there 2',
  ],
  [
    { status: 'alleged' },
    { status: 'said', type: 'MET' },
    'same length; its weakest line is alleged, there said',
  ],
  [{ hedged: true }, { type: 'MET' }, 'same length; its weakest line is hedged, there told plainly'],
  [
    { inferred: true },
    { hedged: true, type: 'MET' },
    'same length; its weakest line is inferred, there hedged',
  ],
  [
    {},
    { type: 'MET' },
    'alike in length, weakest line and neighbours; the ids decide, so that the order stays the same',
  ],
] satisfies [Partial<GraphEdge>, Partial<GraphEdge>, string][])(
  'of two of one length the first rule by which they differ is told: %j behind %j',
  (behind, before, words) => {
    const edges = [line(behind), line(before)];
    const [one, other] = edges;
    if (one === undefined || other === undefined) throw new Error('two lines');
    expect(toBehind(pathOf(one), pathOf(other), new Map(edges.map((edge) => [edge.key, edge])))).toBe(words);
  },
);

test('length comes before all, and what is ordinary last', () => {
  const [first, second, direct] = [
    anEdge('person/ada', 'person/bo'),
    anEdge('person/bo', 'person/cy'),
    line({}),
  ];
  const edges = new Map([first, second, direct].map((edge) => [edge.key, edge]));
  const nodes = [ada, bo, cy].flatMap((node) => node ?? []);
  const long = aFoundPath(nodes, [first, second], { degree: 4 });
  expect(toBehind(long, pathOf(direct), edges)).toBe('it has 2 steps, there 1');
  expect(toBehind({ ...long, degree: 9 }, long, edges)).toBe(
    'same length, its weakest line as good; the best connected actor inside it has 9 neighbours, there 4',
  );
  const named = aNode('person/bo', { name: 'Bo', degree: 4 });
  expect(toPlaceWords(long, [named])).toBe(
    '2 steps; the best connected actor inside it, Bo, has 4 neighbours',
  );
  expect(toPlaceWords(long, [])).toBe('2 steps; the best connected actor inside it has 4 neighbours');
  expect(toPlaceWords(pathOf(direct), [])).toBe('1 step');
});

test('by evidence: grades first, then support, and equals stay in the order of their rank', () => {
  const lines = [
    line({ type: 'MET' }),
    line({ type: 'LEADS', voices: 5 }),
    line({ type: 'OWNS', reliability: 'A', credibility: 1 }),
    line({ type: 'SENT', reliability: 'F', credibility: 6, voices: 9 }),
    line({ type: 'CONTROLS' }),
  ];
  const edges = new Map(lines.map((edge) => [edge.key, edge]));
  const paths = lines.map((edge) => pathOf(edge));
  expect(byEvidence(paths, edges).map(({ weakest: [key] }) => key?.split('|')[0])).toEqual([
    'OWNS', 'LEADS', 'MET', 'CONTROLS', 'SENT',
  ]); // oxfmt-ignore
});
