import { expect, test } from '@jest/globals';
import { toKeptEnding } from '../../../client/words/kept-paths.ts';
import { toProofLines } from '../../../client/words/path-ending.ts';
import { toEnding } from '../../../client/words/paths.ts';
import { toSharedShare } from '../../../client/words/shared.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

const ada = aNode('person/ada');
const eve = aNode('person/eve');
const utopia = aNode('country/utopia', { name: 'Utopia', type: 'Country' });
const through = (id: string) => ({
  of: [ada, aNode(id), eve],
  along: [anEdge(ada.id, id), anEdge(id, eve.id)],
});
const question = { mode: 'shared' as const, from: [ada.id], to: [eve.id] };
const two = [through('person/ben'), through('person/cy')];

test('of two single ends each path is an actor, told or not', () => {
  const answer = aPathAnswer(two, { question, total: { paths: 5, atLeast: false } });
  expect(toEnding(answer)).toBe('the first 2 of 5 actors shared');
  expect(toKeptEnding(answer)).toBe('the first 2 of 5 actors not barred');
  expect(toSharedShare(answer)).toBe(
    '2 of 5 shared actors are listed: 3 more are not told, since the question asks for 2.',
  );
});

test('who is barred counts among those who are shared', () => {
  const hidden = [{ hub: utopia, hops: 2, paths: 1, atLeast: false, joins: [] }];
  expect(toSharedShare(aPathAnswer(two, { question, hidden }))).toBe(
    '2 of 3 shared actors are listed: 1 is barred inside.',
  );
  const hubs = { what: 'hubs' as const, shown: 1, total: 7, atLeast: false, why: 'of hubs the first 1 are told' };
  const cut = { question, hidden, limits: [hubs], total: { paths: 3, atLeast: true } };
  expect(toSharedShare(aPathAnswer(two, cut))).toBe(
    '2 of at least 10 shared actors are listed: 1 more is not told, since the question asks for 2, and 7 are barred inside.',
  );
}); // oxfmt-ignore

test('where several ends lead to the same, a path that is not told may lead to somebody else', () => {
  const fromBoth = [...two, { ...through('person/cy'), of: [aNode('person/di'), aNode('person/cy'), eve] }];
  const asked = { ...question, from: [ada.id, 'person/di'] };
  const hidden = [{ hub: utopia, hops: 2, paths: 2, atLeast: false, joins: [] }];
  const cut = aPathAnswer(fromBoth, { question: asked, hidden, total: { paths: 7, atLeast: false } });
  expect(toSharedShare(cut)).toBe(
    '2 of at least 3 shared actors are listed: 4 more paths, to these or to others, are not told, since the question asks for 3, and 1 is barred inside.',
  );
  expect(toSharedShare({ ...cut, hidden: [], total: { paths: 4, atLeast: false } })).toBe(
    '2 of at least 2 shared actors are listed: 1 more path, to these or to others, is not told, since the question asks for 3.',
  );
  expect(toSharedShare({ ...cut, total: { paths: 3, atLeast: false } })).toBe(
    '2 of 3 shared actors are listed: 1 is barred inside.',
  );
});

test('who is barred is told with the first number, and a title says that it leaves them out', () => {
  const hidden = [{ hub: utopia, hops: 2, paths: 1, atLeast: false, joins: [] }];
  const answer = aPathAnswer(two, { question, hidden });
  expect(toEnding(answer)).toBe('2 actors shared, 1 more barred inside');
  expect(toKeptEnding(answer)).toBe('2 actors not barred');
  expect(toKeptEnding(aPathAnswer(two, { question: { ...question, hubs: { all: true } } }))).toBe('2 actors');
  const hubs = {
    what: 'hubs' as const,
    shown: 1,
    total: 7,
    atLeast: true,
    why: 'of hubs the first 1 are told',
  };
  expect(toEnding({ ...answer, limits: [hubs] })).toBe('2 actors shared, at least 7 more barred inside');
});

test('in a copy, who is barred is told once', () => {
  const hidden = [{ hub: utopia, hops: 2, paths: 1, atLeast: false, joins: [] }];
  const lines = toProofLines(aPathAnswer(two, { question, hidden }), (id) => id);
  expect(lines.filter((words) => words.includes('barred'))).toEqual([
    'Utopia is shared too, and was barred.',
    '2 of 3 shared actors are listed: 1 is barred inside.',
  ]);
});

test('where only barred ones are shared, it is not said that nobody is', () => {
  const hidden = [{ hub: utopia, hops: 2, paths: 1, atLeast: false, joins: [] }];
  const answer = aPathAnswer([], { question, hidden });
  expect(toEnding(answer)).toBe('they share nobody who may carry a path');
  expect(toKeptEnding(answer)).toBe('nobody shared who may carry a path');
  expect(toProofLines(answer, (id) => id)).toContain('Utopia is shared, and was barred.');
});

test('where all are listed, nothing more is said', () => {
  expect(toSharedShare(aPathAnswer(two, { question }))).toBe('');
});
