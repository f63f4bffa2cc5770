import { expect, test } from '@jest/globals';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { toBars, toDifferences, toQuestionWords, toWalks } from '../../../client/words/path-question.ts';

const NAMES: Record<string, string> = { 'person/ada': 'Ada', 'person/ben': 'Ben', 'person/cy': 'Cy' };
const nameOf = (id: string) => NAMES[id] ?? id;
const ask = (more: Partial<PathQuestionGiven> = {}) =>
  PathQuestion.parse({ from: ['person/ada'], to: ['person/ben'], ...more });

test('the plain question differs from itself in nothing', () => {
  expect(toDifferences(ask(), nameOf)).toEqual([]);
  expect(toQuestionWords(ask(), nameOf)).toBe('Paths from Ada to Ben');
});

test.each<[Partial<PathQuestionGiven>, string]>([
  [{ via: ['person/cy'] }, 'by way of Cy'],
  [{ avoid: ['person/cy'] }, 'not through Cy'],
  [{ avoid: ['a', 'b', 'c', 'd'].map((slug) => `person/${slug}`) }, 'not through 4 actors'],
  [{ avoidTypes: ['Company', 'LegalCase'] }, 'through no company, legal case'],
  [{ types: ['MET'] }, 'only along: met'],
  [{ classes: ['actor'] }, 'along lines between actors'],
  [{ classes: ['actor', 'context', 'hub'] }, 'also along lines of countries, places and topics'],
  [{ classes: [] }, 'along no lines'],
  [{ directed: true }, 'in the direction of the lines'],
  [{ statuses: ['asserted', 'denied'] }, 'without said, alleged, planned, wanted, with what is only denied'],
  [{ leastVoices: 2 }, 'at least 2 voices a line'],
  [{ happened: { from: '2023-06-30', to: '2023-06-30' } }, 'as of 30 June 2023'],
  [{ happened: { from: '2023', to: '2023' } }, 'held in 2023'],
  [{ happened: { from: '2021', to: null } }, 'held from 2021'],
  [{ reported: { from: null, to: '2023' } }, 'reported until 2023'],
  [{ undated: true }, 'with what is not known to have held then'],
  [{ hops: 6 }, 'up to 6 steps'],
  [{ paths: 25 }, '25 paths told'],
  [{ hubs: { all: true } }, 'with nobody barred'],
  [{ hubs: { letIn: ['person/cy'] } }, 'Cy let in'],
  [{ hubs: { threshold: 250 } }, 'barred above 250 neighbours'],
])('what is asked otherwise is told: %j', (more, words) => {
  expect(toDifferences(ask(more), nameOf)).toEqual([words]);
  expect(toQuestionWords(ask(more), nameOf)).toBe(`Paths from Ada to Ben, ${words}`);
});

test.each([
  [
    ask({ mode: 'joins', from: ['person/ada', 'person/ben', 'person/cy'], to: [] }),
    'What joins Ada, Ben, Cy',
  ],
  [ask({ mode: 'shared' }), 'What Ada and Ben share'],
  [ask({ from: ['person/ada', 'person/cy'] }), 'Paths from Ada or Cy to Ben'],
  [ask({ mode: 'in-time' }), 'Paths in order of time from Ada to Ben'],
])('each mode is asked in its own words', (question, words) => {
  expect(toQuestionWords(question, nameOf)).toBe(words);
});

test('what is barred and walked is told before it is asked', () => {
  expect(toBars(ask(), 100)).toBe(
    'Barred inside: countries, places, substances, goods, topics, crises, coalitions and whoever has more than 100 neighbours.',
  );
  expect(toBars(ask({ hubs: { threshold: 7, letIn: ['person/cy'] } }), 100)).toContain(
    'more than 7 neighbours. 1 actor is let in.',
  );
  expect(toBars(ask({ hubs: { all: true } }), 100)).toContain('Nobody is barred');
  expect(toWalks(ask())).toBe(
    'Up to 4 steps along lines between actors and of events, deals and measures. A line that is only denied is not walked.',
  );
  expect(toWalks(ask({ mode: 'shared', types: ['MET'], statuses: ['denied'] }))).toBe(
    'Exactly 2 steps along 1 chosen type of line.',
  );
});
