import { expect, test } from '@jest/globals';
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
  ['a network that joins all', reachOf(1, joins), 'not looked for in a network that joins all'],
  ['a network that does not', reachOf(0, joins), 'hubs farther away may join more'],
])('with %s, it is told how far it was looked for what the bars hid', (_, told, words) => {
  expect(told).toContain(words);
});
