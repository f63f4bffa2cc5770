import { describe, expect, test } from '@jest/globals';
import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { findPaths } from '../../server/paths/find-paths.ts';
import { DEAR_LINES } from '../../server/paths/stretch.ts';
import { aGraph, type GraphBuilder } from '../support/a-graph.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const HUB_DEGREE = 500;
/** So many people each end is tied to alone. */
const CROWD = 6;
/** Every level counts as so dear that it is looked through before it is read. */
const ALL_DEAR = 0;

const database = aDatabase({ empty: true });

const people = (...names: string[]) => names.reduce((graph, name) => graph.person(name), aGraph());
const giants = ['Ada', 'Zoe'].reduce(
  (graph, end) => withCrowd(graph, end),
  people('Ada', 'Zoe', 'Bob').country('Oz'),
);
const overBob = giants.line('Ada', 'MET', 'Bob').line('Zoe', 'SUPPORTS', 'Bob');

function withCrowd(graph: GraphBuilder, end: string): GraphBuilder {
  const names = Array.from({ length: CROWD }, (_, n) => `Friend ${n} of ${end}`);
  return names.reduce((grown, name) => grown.person(name).line(end, 'MET', name), graph);
}

type Asked = Partial<PathQuestionGiven> & { dearLines?: number };

async function askOf(
  graph: GraphBuilder,
  { dearLines = ALL_DEAR, ...more }: Asked = {},
): Promise<PathAnswer> {
  await clear(database.db);
  await graph.write(database.db);
  const question = PathQuestion.parse({ from: ['person/ada'], to: ['person/zoe'], ...more });
  return findPaths({ db: database.db, question, hubDegree: HUB_DEGREE, dearLines });
}

const nodesOf = ({ paths }: PathAnswer) =>
  paths.map(({ nodes }) => nodes.map((id) => id.replace(/^.+\//, '')));
const stepsOf = ({ searched: { sides } }: PathAnswer) => sides.reduce((sum, { hops }) => sum + hops, 0);

describe('between two who have many lines', () => {
  test('those alone are read that lead to whom they share', async () => {
    const answer = await askOf(overBob);
    expect(nodesOf(answer)).toEqual([['ada', 'bob', 'zoe']]);
    expect(answer.searched.lines).toBe(2);
    expect((await askOf(overBob, { dearLines: CROWD * 2 })).searched.lines).toBeGreaterThan(CROWD);
  });

  test('that there is none is told with levels that were read whole, however it was found out', async () => {
    const apart = await askOf(giants, { hops: 2 });
    expect([apart.ending, stepsOf(apart)]).toEqual(['none', 2]);

    // What joins them is no path: its second step is over before the first.
    const days = (day: string) => ({ periods: [`${day}/${day}`] });
    const late = giants
      .line('Ada', 'MET', 'Bob', days('2023-06-02'))
      .line('Bob', 'MET', 'Zoe', days('2023-06-01'));
    const inTime = await askOf(late, { hops: 2, mode: 'in-time' });
    expect([inTime.ending, stepsOf(inTime)]).toEqual(['none', 2]);

    const via = await askOf(giants.person('Via').line('Via', 'MET', 'Oz'), { hops: 3, via: ['person/via'] });
    expect(via.ending).toBe('none');
    expect(stepsOf(via)).toBeGreaterThan(0);
  });
});

test('what one part of the way has read by a detour does not hide the short cut that nobody has read', async () => {
  const others = Array.from({ length: 20 }, (_, n) => `Other ${n}`);
  const graph = [
    ['Ada', 'Y'], ['Ada', 'Z'], ['Z', 'Y'], ['Y', 'Zoe'], ['Via', 'Z'], ['Ada', 'P'], ['P', 'Q'], ['Q', 'Via'],
    ['Via', 'W'], ['W', 'Zoe'], ...others.map((name) => [name, 'Via']),
  ].reduce(
    (grown, [from = '', to = '']) => grown.line(from, 'SUPPORTS', to),
    people('Ada', 'Zoe', 'Via', 'P', 'Q', 'W', 'Y', 'Z', ...others),
  ); // oxfmt-ignore
  const asked: Asked = { directed: true, via: ['person/via'], hops: 5 };
  for (const dearLines of [ALL_DEAR, DEAR_LINES])
    // One database holds one graph at a time.
    // oxlint-disable-next-line no-await-in-loop
    expect(nodesOf(await askOf(graph, { ...asked, dearLines }))).toEqual([
      ['ada', 'p', 'q', 'via', 'w', 'zoe'],
    ]);
});
