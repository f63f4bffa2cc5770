import { describe, expect, test } from '@jest/globals';
import type { PathQuestionGiven } from '#contract/path-question';
import { answerTo, byHand, waysOf } from '../../support/paths/by-hand.ts';

/** What is expected of the search is told by these rules, each on a graph whose answer can be seen by looking. */
const between = (from: string, to: string) => ({ from: [from], to: [to] });
const certainly = (...periods: string[]) => ({ periods, certain: periods });
type More = Partial<PathQuestionGiven>;
const adaToBob = between('person/ada', 'person/bob');

describe('a path', () => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy'] }, [
    ['ada MET cy', { voices: 2, ...certainly('2020/2021') }],
    ['ada SUPPORTS cy', { voices: 3, status: 'alleged', shownOn: ['2022'] }],
    ['cy ACCUSES ada'],
    ['bob FAMILY_OF cy', { voices: 2, status: 'said', ...certainly('2021-06/') }],
    ['bob SENT cy', { voices: 2, status: 'said', stories: 2, periods: ['2023/2023'] }],
  ]);

  test('is told by its strongest lines, and says which is the weakest', () => {
    expect(answerTo(graph, adaToBob)).toEqual({
      ending: 'found',
      paths: [
        {
          nodes: ['person/ada', 'person/cy', 'person/bob'],
          steps: [
            { line: 'ada SUPPORTS cy', parallel: ['ada MET cy'], others: 1 },
            { line: 'bob SENT cy', parallel: ['bob FAMILY_OF cy'], others: 0 },
          ],
          meets: ['apart'],
          weakest: ['bob SENT cy'],
          degree: 2,
        },
      ],
      total: { paths: 1, atLeast: false },
      joined: [],
      hidden: [],
    });
  });

  test('is told by the firmer of two lines, and says which are equally weak', () => {
    const told = byHand({ Person: ['ada', 'bob', 'cy'] }, [
      ['ada MET cy', { hedged: true, inferred: true }],
      ['ada SUPPORTS cy', { inferred: true }],
      ['ada SENT cy', { hedged: true, caption: true }],
      ['bob FAMILY_OF cy', { hedged: true }],
    ]);
    const [path] = answerTo(told, adaToBob).paths;
    expect(path?.steps.map(({ line }) => line)).toEqual(['ada SENT cy', 'bob FAMILY_OF cy']);
    expect(path?.weakest).toEqual(['ada SENT cy', 'bob FAMILY_OF cy']);
  });

  test.each<[More, string, string]>([
    [{ types: ['MET', 'FAMILY_OF'] }, 'ada MET cy, bob FAMILY_OF cy', 'overlap'],
    [{ statuses: ['asserted', 'said'] }, 'ada MET cy, bob SENT cy', 'apart'],
    [{ mode: 'in-time' }, 'ada SUPPORTS cy, bob SENT cy', 'apart'],
    [
      { ...between('person/bob', 'person/ada'), mode: 'in-time' },
      'bob FAMILY_OF cy, ada SUPPORTS cy',
      'overlap',
    ],
  ])('asked with %j is told by %s', (more, lines, meets) => {
    const [path] = answerTo(graph, { ...adaToBob, ...more }).paths;
    expect(path?.steps.map(({ line }) => line).join(', ')).toBe(lines);
    expect(path?.meets).toEqual([meets]);
  });

  test.each<More>([
    { avoid: ['person/cy'] },
    { avoidTypes: ['Person'] },
    { hops: 1 },
    { leastStories: 2 },
    { leastVoices: 3 },
    { directed: true, types: ['SUPPORTS', 'SENT'] },
    { happened: { from: '2019', to: '2019' } },
    { reported: { from: '2024', to: null } },
    { classes: ['context'] },
    { hubs: { threshold: 1 } },
  ])('is not there with %j', (more) => {
    expect(answerTo(graph, { ...adaToBob, ...more })).toMatchObject({ ending: 'none', paths: [] });
  });

  test.each<More>([
    {
      happened: { from: '2022', to: '2022-05' },
      undated: true,
      types: ['MET', 'SUPPORTS', 'FAMILY_OF'],
    },
    { reported: { from: '2022', to: '2023' } },
    { hubs: { threshold: 1, all: true } },
    { hubs: { threshold: 1, letIn: ['person/cy'] } },
  ])('is there with %j', (more) => {
    expect(waysOf(graph, { ...adaToBob, ...more })).toEqual(['ada - cy - bob']);
  });
});

test.each([
  [certainly('2020/2021'), certainly('2021/'), 'overlap'],
  [certainly('2020/2021'), { periods: ['2021/'] }, 'not known'],
  [certainly('2020/2021'), { periods: ['/'] }, 'not known'],
  [certainly('2020/2021'), { periods: ['/'], shownOn: ['2021-05'] }, 'overlap'],
  [certainly('2020/2021'), { periods: ['2022/'], shownOn: ['2021-05'] }, 'apart'],
  [{ shownOn: ['2020'] }, { shownOn: ['2021'] }, 'apart'],
  [{}, certainly('/'), 'not known'],
])('the times of %j and %j: %s', (one, other, meets) => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy'] }, [
    ['ada MET cy', one],
    ['cy MET bob', other],
  ]);
  expect(answerTo(graph, adaToBob).paths[0]?.meets).toEqual([meets]);
});

describe('what is barred', () => {
  const graph = byHand({ Person: ['ada', 'bob', 'cy'], Country: ['oz'], Agency: ['desk'] }, [
    ['ada REPRESENTS oz'],
    ['bob NATIONAL_OF oz'],
    ['cy REPRESENTS oz'],
    ['cy MET desk'],
    ['desk AGENCY_OF oz'],
  ]);

  test('carries nothing inside, and what that hid is told', () => {
    expect(answerTo(graph, between('person/ada', 'person/cy'))).toEqual({
      ending: 'none',
      paths: [],
      total: { paths: 0, atLeast: false },
      joined: [],
      hidden: [{ hub: 'country/oz', hops: 2, paths: 1, joins: [] }],
    });
    const letIn = { ...between('person/ada', 'person/cy'), hubs: { letIn: ['country/oz'] } };
    expect(waysOf(graph, letIn)).toEqual(['ada - oz - cy']);
    expect(waysOf(graph, { ...between('person/ada', 'person/cy'), via: ['country/oz'] })).toEqual([
      'ada - oz - cy',
    ]);
  });

  test.each<[More]>([
    [{ avoid: ['country/oz'] }],
    [{ avoidTypes: ['Country'] }],
    [{ hops: 1 }],
    [{ via: ['agency/desk'] }],
  ])('is not told with %j', (more) => {
    expect(answerTo(graph, { ...between('person/ada', 'person/cy'), ...more }).hidden).toEqual([]);
  });

  test('by a line to a hub is walked only from an end, or when asked', () => {
    expect(waysOf(graph, between('person/bob', 'country/oz'))).toEqual(['bob - oz']);
    const letIn = { hubs: { letIn: ['country/oz'] } };
    expect(waysOf(graph, { ...between('person/cy', 'person/bob'), ...letIn })).toEqual(['cy - oz - bob']);
    expect(waysOf(graph, { ...between('person/cy', 'country/oz'), avoidTypes: ['Agency'] })).toEqual([
      'cy - oz',
    ]);
    const everywhere: More = { classes: ['context', 'hub'], hubs: { all: true } };
    const far = byHand({ Person: ['ada', 'bob'], Country: ['oz'], Place: ['bay'] }, [
      ['ada VISITED bay'],
      ['bay LOCATED_IN oz'],
      ['bob VISITED oz'],
    ]);
    expect(waysOf(far, { ...adaToBob, hubs: { all: true } })).toEqual([]);
    expect(waysOf(far, { ...adaToBob, ...everywhere })).toEqual(['ada - bay - oz - bob']);
  });

  test('on a path of more than four steps is not told', () => {
    const row = byHand({ Person: ['ada', 'bob', 'cy', 'dee', 'eve'], Country: ['oz'] }, [
      ['ada MET cy'],
      ['cy MET dee'],
      ['dee MET eve'],
      ['eve MET oz'],
      ['oz MET bob'],
      ['dee MET oz', { status: 'denied' }],
    ]);
    expect(answerTo(row, { ...adaToBob, hops: 6 }).hidden).toEqual([]);
    const four = answerTo(row, { ...between('person/cy', 'person/bob'), hops: 6 });
    expect(four.hidden).toEqual([{ hub: 'country/oz', hops: 4, paths: 1, joins: [] }]);
  });
});
