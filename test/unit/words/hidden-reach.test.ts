import { describe, expect, test } from '@jest/globals';
import type { PathAnswer } from '#contract/path-answer';
import type { PathQuestionGiven } from '#contract/path-question';
import { toHiddenReach } from '../../../client/words/paths.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

const ids = ['ada', 'ben', 'cy', 'dee', 'eve', 'fay', 'gil'].map((name) => `person/${name}`);

/** An answer with one path of so many steps; 0 = with none. */
function reachOf(steps: number, question: Partial<PathQuestionGiven> = {}): string {
  const of = ids.slice(0, steps + 1).map((id) => aNode(id));
  const along = ids.slice(0, steps).map((id, at) => anEdge(id, ids[at + 1] ?? id));
  return toHiddenReach(aPathAnswer(steps === 0 ? [] : [{ of, along }], { question }));
}

const joins = { mode: 'joins' as const, from: ids.slice(0, 3), to: [] };

test.each([
  ['a path of five steps: all that is shorter was looked for', reachOf(5, { hops: 6 }), ''],
  ['none within four steps', reachOf(0, { hops: 4 }), ''],
  ['hubs that are let in', reachOf(0, { hubs: { all: true } }), ''],
  ['a network of single lines', reachOf(0, { ...joins, hops: 1 }), ''],
  ['what two share', reachOf(0, { mode: 'shared', hops: 6 }), ''],
])('with %s, nothing was left out', (_, told, nothing) => {
  expect(told).toBe(nothing);
});

test.each([
  ['a path of six steps', reachOf(6, { hops: 6 }), 'paths of up to 4 steps'],
  ['none within five steps', reachOf(0, { hops: 5 }), 'hubs may hide longer ones'],
  ['waypoints', reachOf(2, { via: ['person/ben'] }), 'not looked for with waypoints'],
  [
    'a network that joins all',
    reachOf(1, joins),
    'All are joined, so nobody looked for others whom the bars hid.',
  ],
  ['a network that does not', reachOf(0, joins), 'hubs farther away may join more'],
])('with %s, it is told how far it was looked for what the bars hid', (_, told, words) => {
  expect(told).toContain(words);
});

const five = { hops: 5 };
const notInFull = {
  what: 'hubs' as const,
  shown: 0,
  total: null,
  atLeast: true,
  why: 'they were not looked for in full',
};

test.each<[string, Partial<PathQuestionGiven>]>([
  ['a limit that names no number', five],
  ['a network', joins],
])(
  'where a limit says that it was not looked for in full, nothing speaks against that: %s',
  (_, question) => {
    expect(toHiddenReach(aPathAnswer([], { question, limits: [notInFull] }))).toBe('');
    const counted = { ...notInFull, shown: 5, total: 8 };
    expect(toHiddenReach(aPathAnswer([], { question, limits: [counted] }))).toBe('');
  },
);

test('where some of all that were found are told, it is told how far they were looked for', () => {
  const cut = { ...notInFull, shown: 5, total: 8, atLeast: false };
  expect(toHiddenReach(aPathAnswer([], { question: five, limits: [cut] }))).toContain('up to 4 steps');
});

describe('of a search that was stopped', () => {
  const stopped = (question: Partial<PathQuestionGiven>, searched: PathAnswer['searched']) =>
    toHiddenReach(aPathAnswer([], { ending: 'stopped', question, searched }));
  const nothing = { actors: 0, lines: 0, sides: [] };
  const something = { actors: 12, lines: 34, sides: [] };

  test.each<[string, Partial<PathQuestionGiven>]>([
    ['paths', five],
    ['short paths', { hops: 3 }],
    ['what two share', { mode: 'shared' }],
    ['a network', joins],
  ])('before it told anything, it was not looked for: %s', (_, question) => {
    expect(stopped(question, nothing)).toBe('Whom the bars hid was not looked for.');
  });

  test('nothing is said of bars that were not there', () => {
    expect(stopped({ hubs: { all: true } }, nothing)).toBe('');
  });

  test('nobody is said to stay apart', () => {
    expect(stopped(joins, something)).toContain('beside those who were not joined;');
  });
});
