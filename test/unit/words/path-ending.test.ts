import { expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import { toEndingLines, toProofLines } from '../../../client/words/path-ending.ts';
import { SEARCHED_MORE } from '../../../client/words/paths.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

const [ada, ben, eve] = ['Ada', 'Ben', 'Eve'].map((name) => aNode(`person/${name.toLowerCase()}`, { name }));
const utopia = aNode('country/utopia', { name: 'Utopia', type: 'Country' });
const NAMES: Record<string, string> = { 'person/ada': 'Ada', 'person/ben': 'Ben', 'person/eve': 'Eve' };
const nameOf = (id: string) => NAMES[id] ?? id;
const question = { from: ['person/ada'], to: ['person/eve'] };
const sides = [
  { from: ['person/ada'], hops: 2, actors: 34, isWhole: true, farthest: [ben].flatMap((node) => node ?? []) },
  { from: ['person/eve'], hops: 2, actors: 7, isWhole: false, farthest: [] },
];
const none = aPathAnswer([], {
  question,
  searched: { actors: 1_204, lines: 3_310, sides },
  hidden: [{ hub: utopia, hops: 2, paths: 2, atLeast: false, joins: [] }],
  notKnown: 3,
});
const askedAt = '2026-11-29T07:32:10.000Z';
const BARS =
  'Up to 4 steps along lines between actors and of events, deals and measures. A line that is only denied is not walked. Barred inside: countries, places, substances, goods, topics, crises, coalitions and whoever has more than 100 neighbours.';

test('that there is none is told with the day, all it rests on, and what would find one', () => {
  const looser = {
    what: 'hubs',
    question: PathQuestion.parse(question),
    hops: 2,
    paths: 1,
    atLeast: false,
    joined: null,
  };
  const late = {
    what: 'time' as const,
    shown: 3,
    total: 4,
    atLeast: false,
    why: 'of loosenings 3 of 4 were tried, and not: with no waypoints',
  };
  const loosenings = {
    loosenings: [looser],
    without: ['what is denied', 'lines of any time'],
    limits: [late],
  };
  expect(toEndingLines({ answer: none, askedAt, loosenings }, nameOf)).toEqual([
    'Paths from Ada to Eve: no path within 4 steps.',
    'Asked on 29 November 2026 at 07:32 (UTC).',
    BARS,
    'Searched: 1,204 actors and 3,310 lines.',
    SEARCHED_MORE,
    'From Ada it came 2 steps far and met 34 actors; nothing more can be reached from there. Farthest: Ben.',
    'From Eve it came 2 steps far and met 7 actors.',
    '2 paths of 2 steps run only through Utopia, which was barred inside.',
    '3 lines not walked: it is not known whether they held then.',
    'The search was complete. They may still be tied in ways no loaded article tells.',
    'Asked less strictly, with hubs: 1 path of 2 steps.',
    '2 other loosenings find nothing: with what is denied, with lines of any time.',
    'Of loosenings 3 of 4 were tried, and not: with no waypoints.',
  ]);
});

test('a copy made before it is known what would find one says so', () => {
  expect(toEndingLines({ answer: none, askedAt, loosenings: null }, nameOf).at(-1)).toBe(
    'What would find a path if it were asked less strictly was not known yet.',
  );
});

test('a limit that ends with a full stop is told with one', () => {
  const limit = { what: 'paths' as const, shown: 1, total: 30, atLeast: false, why: 'the question asks for 1', raise: 'Ask for more: up to 25.' };
  expect(toEndingLines({ answer: { ...none, limits: [limit] }, askedAt, loosenings: null }, nameOf)).toContain(
    '1 of 30 paths: the question asks for 1. Ask for more: up to 25.',
  );
}); // oxfmt-ignore

test('a search that was stopped tells what it had covered, that it proves nothing, and what to try', () => {
  const lines = toProofLines({ ...none, ending: 'stopped', hidden: [], notKnown: 0 }, nameOf);
  expect(lines.slice(1)).toEqual([
    'Covered until then: 1,204 actors and 3,310 lines.',
    SEARCHED_MORE,
    'From Ada it came 2 steps far and met 34 actors; nothing more can be reached from there. Farthest: Ben.',
    'From Eve it came 2 steps far and met 7 actors.',
    'It proves neither a path nor that there is none.',
    'To be tried: fewer steps than 4, or fewer paths than 10, or fewer types of lines.',
  ]);
});

test('in order of time, how far each side came is told as what it is: in any order', () => {
  const lines = toProofLines(
    { ...none, question: PathQuestion.parse({ ...question, mode: 'in-time' }) },
    nameOf,
  );
  expect(lines).toContain('From Eve it came 2 steps far and met 7 actors, in whatever order of time.');
});

test('from where nothing was read, a proof says that it was not needed, and a stopped search that it came too late', () => {
  const [side] = sides;
  if (side === undefined) throw new Error('there is no side');
  const unread = { ...none.searched, sides: [{ ...side, hops: 0, actors: 0, isWhole: false, farthest: [] }] };
  expect(toProofLines({ ...none, searched: unread }, nameOf)).toContain(
    'From Ada nothing had to be read: the search came from the other side.',
  );
  expect(toProofLines({ ...none, ending: 'stopped', searched: unread }, nameOf)).toContain(
    'From Ada not one step had been read when the search was stopped.',
  );
});

test('one that found paths tells what was walked and barred, and nobody whom its heading only counts is lost', () => {
  const crowd = ['person/ada', 'person/ben', 'person/cy', 'person/di'];
  const answer = aPathAnswer(
    [{ of: [ada, eve].flatMap((node) => node ?? []), along: [anEdge('person/ada', 'person/eve')] }],
    { question: { from: crowd, to: ['person/eve'], avoid: ['person/fay'] } },
  );
  const lines = toEndingLines({ answer, askedAt: null, loosenings: null }, nameOf);
  expect(lines[0]).toBe('Paths from 4 actors to Eve, not through person/fay: 1 path, the shortest of 1 step.');
  expect(lines.slice(1)).toEqual(['From: Ada, Ben, person/cy, person/di.', BARS, 'Searched: 12 actors and 34 lines.']);
}); // oxfmt-ignore

test('of a network it tells whom it was asked about, and whether any of them are joined', () => {
  const from = ['person/ada', 'person/ben', 'person/eve', 'person/fay'];
  const asked = { question: PathQuestion.parse({ mode: 'joins', from }), hidden: [], notKnown: 0 };
  const apart = { ...none, ...asked, joined: from.map((one) => [one]) };
  expect(toEndingLines({ answer: apart, askedAt: null, loosenings: null }, nameOf).slice(0, 2)).toEqual([
    'What joins 4 actors: none of them is joined within 4 steps.',
    'Asked about: Ada, Ben, Eve, person/fay.',
  ]);
  const partly = { ...apart, joined: [from.slice(0, 2), from.slice(2, 3), from.slice(3)] };
  expect(toEndingLines({ answer: partly, askedAt: null, loosenings: null }, nameOf)[0]).toBe(
    'What joins 4 actors: not all of them are joined within 4 steps.',
  );
});
