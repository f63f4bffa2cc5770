import { expect, test } from '@jest/globals';
import {
  toChangeWords,
  toKeptLines,
  toKeptTitle,
  toSince,
  toSinceWhen,
  toUnsure,
} from '../../../client/words/kept-paths.ts';
import { toKeptTold } from '../../../client/words/kept-told.ts';
import { toKept } from '../../../client/words/kept-answer.ts';
import { aClaim, aLine, anActor, paths } from '../../ui/support/facts.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const told = paths({ nodes: [ada, eve], edges: [aLine(ada, eve)] });
const kept = toKept(told, { id: 'a', title: 'Ada to Eve', at: '2026-11-28T12:00:00.000Z' });
const nothing = { found: [], lost: [], changed: [] };
const line = { key: 'MET|person/ada|person/eve', status: 'said', voices: 2, stories: 1 } as const;

test('two results about the same ends have two names, where they were asked otherwise', () => {
  const nameOf = (id: string) => (id === eve.id ? 'Eve' : 'Ada');
  const asked = (more: Partial<typeof told.question>) =>
    toKeptTitle({ ...told, question: { ...told.question, ...more } }, nameOf);
  expect(asked({})).toBe('Ada to Eve, 1 path');
  expect(asked({ hops: 6 })).toBe('Ada to Eve, up to 6 steps, 1 path');
  expect(asked({ happened: { from: '2021', to: null } })).toBe('Ada to Eve, held from 2021, 1 path');
});

test('a line is told as it is now and as it was', () => {
  expect(toChangeWords({ before: { ...line, status: 'asserted', voices: 1 }, now: line })).toBe(
    'said, 1 story, 2 voices; before: asserted, 1 story, 1 voice',
  );
});

test('of another line in its place is said what it was', () => {
  expect(toChangeWords({ before: { ...line, key: 'SUPPORTS|person/ada|person/eve' }, now: line })).toBe(
    'said, 1 story, 2 voices; before: another line (supports), said, 1 story, 2 voices',
  );
});

test('a kept path is told by its sentence, its footnotes and who is quoted', () => {
  const planned = aLine(ada, eve, { type: 'MET', status: 'planned' });
  const answer = paths({ nodes: [ada, eve], edges: [planned] });
  const claim = aClaim({ id: 'article/a/c1', relKey: planned.key, says: 'Ada is to meet Eve.', voice: 'said', speaker: { id: 'person/lin', name: 'Lin' } });
  const evidence = { lines: [{ key: planned.key, claims: [claim.id], total: 1 }], claims: [claim], articles: [], unknown: [] };
  const toTold = toKeptTold(answer, { evidence, asOf: null });
  const { lines: [first] } = toKeptLines(toKept(answer, { ...kept, toTold }), (id) => id);
  expect(first?.words).toMatch(/^Ada was to meet Eve.* \[1\]\.$/);
  expect(first?.under).toHaveLength(1);
  expect(first?.under[0]).toMatch(/^\[1\] planned, .*Ada is to meet Eve\. \(.*Lin/);
}); // oxfmt-ignore

test('of a path that was kept without words it is told how its lines stood', () => {
  const { lines } = toKeptLines(kept, (id) => (id === eve.id ? 'Eve' : 'Ada'));
  expect(lines).toEqual([{ words: 'Ada – Eve', under: ['asserted, 1 story, 1 voice'] }]);
});

test('a day is told by its date, today by the clock', () => {
  const now = new Date('2026-12-24T12:00:00.000Z');
  expect(toSinceWhen('2026-11-28T12:00:00.000Z', now)).toBe('28 November 2026');
  expect(toSinceWhen('2026-12-24T12:00:00.000Z', now)).toMatch(/^\d\d:\d\d$/);
});

test('that a search was stopped twice is not told as if nothing had changed', () => {
  const stopped = { ...told, ending: 'stopped' as const, paths: [] };
  const compared = {
    kept: { ...kept, ending: 'stopped' as const, paths: [] },
    answer: stopped,
    since: nothing,
  };
  expect(toSince(compared)).toBe('It was stopped again');
  expect(toUnsure(compared)).toContain('may be there all the same');
});

test('where an answer is cut, a path may be new or lost only by its place', () => {
  expect(toUnsure({ kept, answer: told, since: nothing })).toBe('');
  const cut = { ...told, total: { paths: 40, atLeast: false } };
  expect(toUnsure({ kept, answer: cut, since: nothing })).toMatch(/^Not all paths are told/);
});
