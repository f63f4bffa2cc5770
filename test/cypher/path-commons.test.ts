import { beforeAll, describe, expect, test } from '@jest/globals';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { findCommons } from '../../server/paths/commons.ts';
import { aGraph } from '../support/a-graph.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeAll(() => graph.write(database.db));

const ENDS = ['person/ada', 'person/zoe'];
/** Each is one line from Ada and one from Zoe; Eve is only beside Ada. */
const graph = ['Bob', 'Cid'].reduce(
  (grown, name) => grown.person(name).line('Ada', 'MET', name).line(name, 'SUPPORTS', 'Zoe'),
  aGraph().person('Ada').person('Zoe').person('Eve').country('Oz').line('Ada', 'MET', 'Eve'),
).line('Ada', 'NATIONAL_OF', 'Oz').line('Zoe', 'NATIONAL_OF', 'Oz'); // oxfmt-ignore

/** By id, whom two share; `ends`: who of all was chosen by the analyst. */
async function commonsOf(
  more: Partial<PathQuestionGiven> & { ends?: readonly string[] } = {},
): Promise<string[] | null> {
  const { ends = ENDS, ...asked } = more;
  const question = PathQuestion.parse({ from: ['person/ada'], to: ['person/zoe'], ...asked });
  return database.db.asOneRun({}, (run) =>
    database.db.snapshot({ run, seconds: 60 }, async (ask) => {
      const { rows } = await ask('MATCH (e:Entity) RETURN e.id, toFloat(id(e))', {});
      const atOf = new Map(rows.map(([id, at]) => [id as string, at as number]));
      const at = (id: string) => atOf.get(id) ?? -1;
      const plan = { question, ends: new Set(ends.map(at)), letIn: new Set(question.hubs.letIn.map(at)) };
      const near = [at('person/ada')];
      const commons = await findCommons({ ask, plan }, { near, far: [at('person/zoe')] });
      const idOf = new Map([...atOf].map(([id, where]) => [where, id]));
      return commons?.map((where) => idOf.get(where) ?? '').toSorted() ?? null;
    }),
  );
}

describe('whom two share', () => {
  test('are those who are one line from either and whom the bars let in', async () => {
    expect(await commonsOf()).toEqual(['person/bob', 'person/cid']);
    expect(await commonsOf({ types: ['MET', 'SUPPORTS'] })).toEqual(['person/bob', 'person/cid']);
    expect(await commonsOf({ types: ['MET'] })).toEqual([]);
  });

  test('are the barred too when they are let in, one or all', async () => {
    expect(await commonsOf({ hubs: { letIn: ['country/oz'] } })).toContain('country/oz');
    expect(await commonsOf({ hubs: { all: true } })).toContain('country/oz');
  });

  test('are not those who have more neighbours than the question allows', async () => {
    expect(await commonsOf({ hubs: { threshold: 2 } })).toEqual(['person/bob', 'person/cid']);
    expect(await commonsOf({ hubs: { threshold: 1 } })).toEqual([]);
  });

  test('are not told by lines that join almost everything, but from an end that the analyst chose', async () => {
    const hubs = { all: true };
    expect(await commonsOf({ hubs, ends: [] })).not.toContain('country/oz');
    expect(await commonsOf({ hubs, ends: [], classes: ['actor', 'context', 'hub'] })).toContain('country/oz');
  });
});
