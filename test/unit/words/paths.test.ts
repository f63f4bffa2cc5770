import { describe, expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import { toKeptEnding } from '../../../client/words/kept-paths.ts';
import { toEndingLines } from '../../../client/words/path-ending.ts';
import { toEnding, toHidden, toLooser } from '../../../client/words/paths.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

const [ada, ben, cy, eve] = ['ada', 'ben', 'cy', 'eve'].map((id) => aNode(`person/${id}`)) as [
  Actor, Actor, Actor, Actor,
]; // oxfmt-ignore
const nameOf = (id: string) => id;
type Actor = ReturnType<typeof aNode>;
const through = (from: Actor, middle: Actor) => ({
  of: [from, middle, eve],
  along: [anEdge(from.id, middle.id), anEdge(middle.id, eve.id)],
});
const question = { mode: 'shared' as const, from: [ada.id, ben.id], to: [eve.id] };

describe('what two share', () => {
  test('is counted by actors, though several ends of one side lead to the same', () => {
    const answer = aPathAnswer([through(ada, cy), through(ben, cy)], { question });
    expect(toEnding(answer)).toBe('1 actor shared');
    expect(toKeptEnding(answer)).toBe('1 actor not barred');
  });

  test('is counted by paths where not all are told, for nobody knows how many actors those run through', () => {
    const answer = aPathAnswer([through(ada, cy)], { question, total: { paths: 30, atLeast: true } });
    expect(toEnding(answer)).toBe('the first 1 of at least 30 paths');
    expect(toKeptEnding(answer)).toBe('the first 1 of at least 30 paths');
  });

  test('is at least so many where the search did not look for more', () => {
    const answer = aPathAnswer([through(ada, cy)], { question, total: { paths: 1, atLeast: true } });
    expect(toEnding(answer)).toBe('at least 1 actor shared');
  });
});

test('that a hub barred paths in order of time says that their order was not looked at', () => {
  const hidden = { hub: aNode('country/utopia', { name: 'Utopia' }), hops: 2, paths: 2, atLeast: false, joins: [] };
  expect(toHidden(hidden, { mode: 'in-time', ending: 'none', nameOf })).toBe(
    '2 paths of 2 steps run only through Utopia, in whatever order of time',
  );
  expect(toHidden(hidden, { mode: 'shortest', ending: 'none', nameOf })).toBe('2 paths of 2 steps run only through Utopia');
}); // oxfmt-ignore

test('what joins all, asked less strictly, is told as one network', () => {
  const asked = PathQuestion.parse({ mode: 'joins', from: [ada.id, ben.id, cy.id] });
  const looser = { what: 'hubs', question: asked, hops: 3, paths: 2, atLeast: false };
  expect(toLooser({ ...looser, joined: { most: 3, of: 3, groups: 1 } })).toBe(
    'with hubs: all joined by 2 paths',
  );
  expect(toLooser({ ...looser, joined: { most: 5, of: 6, groups: 2 } })).toBe(
    'with hubs: 5 of 6 joined, in 2 groups',
  );
});

test('of a network whom the bars hid is told by those whom it would join', () => {
  const hub = aNode('country/utopia', { name: 'Utopia' });
  const hidden = { hub, hops: 2, paths: 2, atLeast: false, joins: ['Ada', 'Ben', 'Cy'] };
  const words = 'Utopia would join Ada, Ben and Cy, and was barred inside';
  expect(toHidden(hidden, { mode: 'joins', ending: 'none', nameOf })).toBe(words);
  const asked = { mode: 'joins' as const, from: [ada.id, ben.id, cy.id], to: [] };
  const answer = aPathAnswer([], { question: asked, hidden: [hidden] });
  expect(toEndingLines({ answer, askedAt: null, loosenings: null }, nameOf)).toContain(`${words}.`);
});

test('a copied answer names whoever the question names, in the graph of the answer or not', () => {
  const answer = aPathAnswer([], {
    question: { from: [ada.id], to: [eve.id], avoid: [ben.id], hubs: { letIn: [cy.id] } },
  });
  const names = new Map([[ada.id, 'Ada'], [ben.id, 'Ben'], [cy.id, 'Cy'], [eve.id, 'Eve']]); // oxfmt-ignore
  expect(toEndingLines({ answer, askedAt: null, loosenings: null }, (id) => names.get(id) ?? id)[0]).toBe(
    'Paths from Ada to Eve, not through Ben, Cy let in: no path within 4 steps.',
  );
});
