import { expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { byEvidence, toBehind, toPlaceWords } from '../../../client/words/path-rank.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aFoundPath } from '../../support/a-path.ts';

const [ada, bo, cy] = ['ada', 'bo', 'cy'].map((name) => aNode(`person/${name}`));
const line = (more: Partial<GraphEdge>) => anEdge('person/ada', 'person/cy', more);
const pathOf = (edge: GraphEdge, degree = 0) => aFoundPath([ada, cy].flatMap((node) => node ?? []), [edge], { degree }); // oxfmt-ignore

test.each([
  [{ voices: 1 }, { voices: 3, type: 'MET' }, 'its weakest line has 1 voice, not 3'],
  [{ voices: 3, stories: 1 }, { voices: 3, stories: 2, type: 'MET' }, 'its weakest line has 1 story, not 2'],
  [{ status: 'alleged' }, { status: 'said', type: 'MET' }, 'its weakest line is alleged, not said'],
  [{ hedged: true }, { type: 'MET' }, 'its weakest line is hedged, not told plainly'],
  [{ inferred: true }, { hedged: true, type: 'MET' }, 'its weakest line is inferred, not hedged'],
  [{}, { type: 'MET' }, 'the two are alike, and their ids decide'],
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
  expect(toBehind(long, pathOf(direct), edges)).toBe('it has 2 steps, not 1');
  expect(toBehind({ ...long, degree: 9 }, long, edges)).toBe(
    'those inside are more ordinary: one has 9 neighbours, not 4',
  );
  expect(toPlaceWords(long)).toBe('2 steps, and whoever is inside has 4 neighbours at most');
  expect(toPlaceWords(pathOf(direct))).toBe('1 step');
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
