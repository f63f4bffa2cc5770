import { expect, test } from '@jest/globals';
import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import { changesSince, followMerged } from '../../../client/store/kept-paths.ts';
import { toKept } from '../../../client/words/kept-answer.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

const direct = anEdge('person/ada', 'person/eve', { voices: 1, stories: 1 });
const first = anEdge('person/ada', 'person/ben');
const second = anEdge('person/ben', 'person/eve');
const named = { id: 'a', title: 'Ada and Eve', at: '2026-01-01T10:00:00.000Z' };

function anAnswer(paths: readonly (typeof direct)[][]): PathAnswer {
  const actors = (edges: (typeof direct)[]) =>
    ['person/ada', ...edges.map(({ to }) => to)].map((id) => aNode(id));
  return aPathAnswer(
    paths.map((along) => ({ of: actors(along), along })),
    { question: { from: ['person/ada'], to: ['person/eve'] } },
  );
}

test('nothing has changed while the same paths rest on the same evidence', () => {
  const answer = anAnswer([[direct], [first, second]]);
  expect(changesSince(toKept(answer, named), answer)).toEqual({ found: [], lost: [], changed: [] });
});

test('a path that is told now and was not is found, one that was and is not is lost', () => {
  const kept = toKept(anAnswer([[direct]]), named);
  const { found, lost } = changesSince(kept, anAnswer([[first, second]]));
  expect(found).toEqual([0]);
  expect(lost.map(({ nodes }) => nodes)).toEqual([['person/ada', 'person/eve']]);
});

test('a line with another voice or status has new evidence', () => {
  const kept = toKept(anAnswer([[direct]]), named);
  const { changed } = changesSince(kept, anAnswer([[{ ...direct, voices: 2, status: 'said' }]]));
  expect(changed).toEqual([
    {
      before: { key: direct.key, status: direct.status, voices: 1, stories: 1 },
      now: { key: direct.key, status: 'said', voices: 2, stories: 1 },
    },
  ]);
});

test('another line in the place of the one that was told is new evidence too', () => {
  const kept = toKept(anAnswer([[direct]]), named);
  const other = { ...direct, key: 'OWNS|person/ada|person/eve' };
  expect(changesSince(kept, anAnswer([[other]])).changed.map(({ now }) => now.key)).toEqual([other.key]);
});

test.each([
  ['one of several that is in the list already', ['b', 'a', 'c'], ['a', 'c'], {}],
  ['one that came in its place', ['b', 'a'], ['d', 'a'], { b: 'd' }],
  ['two that became one another that came', ['a', 'b', 'c'], ['a', 'd'], {}],
  ['all that became the only one left', ['b', 'a'], ['a'], { b: 'a' }],
])('who was merged is followed only as far as it is known into whom: %s', (_what, before, after, merged) => {
  const ids = (list: readonly string[]) => list.map((name) => `person/${name}`);
  const kept = { ...toKept(anAnswer([[direct]]), named) };
  const asked = (from: readonly string[]) => PathQuestion.parse({ from: ids(from), to: ['person/eve'] });
  const followed = followMerged({ ...kept, question: asked(before) }, asked(after));
  expect(followed.merged).toEqual(
    Object.entries(merged).map(([gone, now]) => ({ before: `person/${gone}`, now: `person/${now}` })),
  );
});

test('a path that stays as it was is neither lost nor new, though an end beside its own was merged into it', () => {
  const answer = anAnswer([[direct]]);
  const asked = (from: string[]) => PathQuestion.parse({ from, to: ['person/eve'] });
  const before = { ...toKept(answer, named), question: asked(['person/ben', 'person/ada', 'person/cy']) };
  const now = { ...answer, question: asked(['person/ada', 'person/cy']) };
  const { kept } = followMerged(before, now.question);
  expect(changesSince(kept, now)).toEqual({ found: [], lost: [], changed: [] });
});
