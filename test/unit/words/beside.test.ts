import { expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { toBeside } from '../../../client/words/beside.ts';
import { toPlain } from '../../../client/words/path-sentence.ts';
import { aNode, anEdge } from '../../support/a-node.ts';

const utopia = aNode('country/utopia', { name: 'Utopia', type: 'Country' });
const pact = aNode('agreement/pact', { name: 'Pact', type: 'Agreement' });
const line = (more: Partial<GraphEdge>) => anEdge(utopia.id, pact.id, more);
const party = line({ type: 'PARTY_TO', periods: ['/2022-08'], lastDay: 20_220_831, shownOn: ['2022-08'] });
const suspended = line({ type: 'SUSPENDED', periods: ['2022-08/2022-08'] });

function beside(lines: readonly GraphEdge[], others = 0): string {
  const graph = { nodes: [utopia, pact], edges: [party, ...lines] };
  const told = { graph, evidence: null, asOf: 20_240_630, notes: new Map([[party.key, 1]]) };
  const step = { line: party.key, parallel: lines.map(({ key }) => key), others };
  return toPlain(toBeside(step, told));
}

test('what overturns a line of the same status is told in words', () => {
  expect(beside([suspended])).toBe('Beside [1]: Utopia suspended Pact in August 2022');
});

test('status and end are in the words', () => {
  const denied = line({ type: 'SUPPORTS', status: 'denied' });
  const planned = line({ type: 'RESUMED', status: 'planned' });
  const over = line({ type: 'PROMOTES', periods: ['/2021'], lastDay: 20_211_231 });
  expect(beside([denied, planned, over])).toBe(
    'Beside [1]: it is denied that Utopia supports Pact; Utopia was to resume Pact; Utopia promoted Pact until 2021 at the latest',
  );
});

test('three are told and more are counted, those first that stand otherwise or say something else', () => {
  const again = line({ ...party, key: 'again', status: 'asserted' });
  const denied = line({ type: 'SUPPORTS', status: 'denied' });
  const words = beside([again, suspended, line({ type: 'RESUMED' }), line({ type: 'PROMOTES' }), denied], 9);
  expect(words).toMatch(
    /^Beside \[1\]: it is denied that Utopia supports Pact; Utopia suspended Pact in August 2022; /,
  );
  expect(words).toMatch(/; 2 more lines; 9 lines that the question does not walk$/);
});

test('of a step that one line alone walks nothing is told', () => {
  expect(beside([])).toBe('');
  expect(beside([], 1)).toBe('Beside [1]: 1 line that the question does not walk');
});
