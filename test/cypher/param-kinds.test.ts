import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { runQuery } from '../../server/catalogue/run.ts';
import { aGraph } from '../support/a-graph.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const shelf = aShelf();

const CHAIN = `// @title Near
// @about Who is near?
// @param of entity(Person) - the person
// @param beside entities(Person|Country) = [] - others
// @param chosen selection - who is selected
// @param far hops(1..3) = 2 - how far
// @param when dates = {"from":null,"to":null} - when
// @param ways choices(in|out) = ["out"] - which ways
// @param most limit(1..9) = 1 - how many
// @returns table
// @total total
MATCH (:Entity {id: $of})-[:MET]-{1,/*hops*/}(e)
WHERE e.id <> $of
WITH DISTINCT e.name AS name
ORDER BY name
WITH collect(name) AS names
UNWIND names AS name
RETURN
  name, size(names) AS total, $far AS far, $when.from AS first, $when.to AS last,
  $ways AS ways, size($chosen) AS chosen, size($beside) AS beside
ORDER BY name
LIMIT $most
`;

test('each kind of parameter reaches the query as it is used there', async () => {
  const people = aGraph().person('Ada').person('Bob').person('Cleo').person('Dan').country('Utopia');
  const graph = people.line('Ada', 'MET', 'Bob').line('Bob', 'MET', 'Cleo').line('Cleo', 'MET', 'Dan');
  await graph.write(database.db);
  await shelf.shelveFile('explore/near', CHAIN);
  const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
  const ask = (params: Record<string, unknown>) =>
    runQuery({
      db: database.db,
      catalogue,
      id: 'explore/near',
      params: { of: 'person/ada', chosen: ['person/gone'], ...params },
    });

  const usual = await ask({});
  expect(usual.rows).toEqual([['Bob', 2, null, null, ['out'], 1, 0]]);
  expect(usual.limits).toMatchObject([
    { what: 'rows', shown: 1, total: 2, raise: 'Set the limit higher: up to 9.' },
  ]);
  expect(usual.query.text).toContain('-{1,2}(e)');

  const given = await ask({
    far: 3,
    most: 9,
    when: { from: '2023-04', to: null },
    ways: ['in', 'out'],
    beside: ['country/utopia', 'person/bob'],
  });
  expect(given.rows).toEqual([
    ['Bob', 3, '2023-04', null, ['in', 'out'], 1, 2],
    ['Cleo', 3, '2023-04', null, ['in', 'out'], 1, 2],
    ['Dan', 3, '2023-04', null, ['in', 'out'], 1, 2],
  ]);
  expect(given.limits).toEqual([]);

  await expect(ask({ of: 'country/utopia' })).rejects.toMatchObject({
    code: 'bad-parameter',
    fields: [{ path: 'params.of', problem: 'country/utopia is no person' }],
  });
  await expect(
    ask({ far: 4, most: 0, chosen: [], ways: ['up'], when: { from: '2024', to: '2023' } }),
  ).rejects.toMatchObject({
    fields: expect.arrayContaining([
      { path: 'params.far', problem: 'at most 3' },
      { path: 'params.ways', problem: 'any of in, out' },
      { path: 'params.when', problem: 'the first date is after the last' },
      { path: 'params.chosen', problem: 'must be at least 1 entry' },
    ]),
  });
});

test('the example of the README of the shelves runs, and answers about the days it was given', async () => {
  const readme = await readFile(join(import.meta.dirname, '..', '..', 'cypher', 'README.md'), 'utf8');
  const [, example = ''] = /^```cypher\n([\s\S]*?)^```/m.exec(readme) ?? [];
  await shelf.shelveFile('meetings/between', example);
  const days = (day: number) => ({ days: { firstDay: day, lastDay: day } });
  const people = aGraph().person('Xia').person('Yan').person('Zed');
  const graph = people
    .line('Xia', 'MET', 'Yan', days(20_230_414))
    .line('Yan', 'MET', 'Zed', days(20_240_101));
  await graph.write(database.db);
  const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
  const { rows, graph: drawn } = await runQuery({
    db: database.db,
    catalogue,
    id: 'meetings/between',
    params: { when: { from: '2023', to: '2023-04' }, who: ['person/xia'] },
  });
  expect(rows).toHaveLength(1);
  expect(drawn.nodes.map(({ id }) => id).toSorted()).toEqual(['person/xia', 'person/yan']);
});
