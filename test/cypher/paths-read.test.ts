import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { findPaths } from '../../server/paths/find-paths.ts';
import { aGraph, type GraphBuilder } from '../support/a-graph.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const HUB_DEGREE = 500;
/** So many people each end is tied to alone. */
const CROWD = 6;
/** Every level counts as so dear that it is looked through before it is read. */
const ALL_DEAR = 0;

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

const giants = ['Ada', 'Zoe'].reduce(
  (graph, end) => withCrowd(graph, end),
  aGraph().person('Ada').person('Zoe').person('Bob').country('Oz'),
);
const overBob = giants.line('Ada', 'MET', 'Bob').line('Zoe', 'SUPPORTS', 'Bob');
const overOz = giants.line('Ada', 'SUPPORTS', 'Oz').line('Zoe', 'SUPPORTS', 'Oz');

function withCrowd(graph: GraphBuilder, end: string): GraphBuilder {
  const names = Array.from({ length: CROWD }, (_, n) => `Friend ${n} of ${end}`);
  return names.reduce((grown, name) => grown.person(name).line(end, 'MET', name), graph);
}

async function askOf(graph: GraphBuilder, more: Partial<PathQuestionGiven>): Promise<PathAnswer> {
  await graph.write(database.db);
  const question = PathQuestion.parse({ from: ['person/ada'], to: ['person/zoe'], ...more });
  return findPaths({ db: database.db, question, hubDegree: HUB_DEGREE, dearLines: ALL_DEAR });
}

const nodesOf = ({ paths }: PathAnswer) => paths.map(({ nodes }) => nodes);

describe('between two who have many lines', () => {
  test('those alone are read that lead to whom they share', async () => {
    const answer = await askOf(overBob, {});
    expect(nodesOf(answer)).toEqual([['person/ada', 'person/bob', 'person/zoe']]);
    expect(answer.searched.lines).toBe(2);
  });

  test('whom the bars keep out is not read as one whom they share, unless it is let in', async () => {
    expect((await askOf(overOz, { hops: 2 })).ending).toBe('none');
    await clear(database.db);
    const answer = await askOf(overOz, { hubs: { letIn: ['country/oz'] } });
    expect(nodesOf(answer)).toEqual([['person/ada', 'country/oz', 'person/zoe']]);
    expect(answer.searched.lines).toBe(2);
  });

  test('who is above the threshold of the question is kept out, although the graph does not bar it', async () => {
    expect((await askOf(overBob, { hops: 2, hubs: { threshold: 1 } })).ending).toBe('none');
  });

  test('that they share nobody is told only when all lines so far were read', async () => {
    const answer = await askOf(giants, { hops: 2 });
    expect(answer.ending).toBe('none');
    expect(answer.searched.lines).toBeGreaterThanOrEqual(CROWD);
    expect(answer.searched.sides.some(({ isWhole, hops }) => isWhole || hops > 0)).toBe(true);
  });
});
