import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

/** Counts for minutes, a row at a time, and never gives one. */
const endless = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i';

describe('a read', () => {
  test('stops at the row cap and says that there is more', async () => {
    const answer = await database.db.read({ text: 'UNWIND range(1, 9) AS i RETURN i', caps: { rows: 3 } });
    expect(answer.rows).toEqual([[1], [2], [3]]);
    expect(answer.limits).toMatchObject([{ what: 'rows', shown: 3, total: null, atLeast: true }]);
  });

  test('says nothing of a cap that was reached and not passed', async () => {
    const answer = await database.db.read({ text: 'UNWIND range(1, 3) AS i RETURN i', caps: { rows: 3 } });
    expect(answer.rows).toHaveLength(3);
    expect(answer.limits).toEqual([]);
  });

  test('stops at the byte cap, entities counted', async () => {
    const long = 'x'.repeat(1_000);
    await aGraph().person('Ada', { summary: long }).person('Bob', { summary: long }).write(database.db);
    const words = { text: 'UNWIND range(1, 9) AS i RETURN $long', params: { long }, caps: { bytes: 2_500 } };
    const answer = await database.db.read(words);
    expect(answer.rows).toHaveLength(3);
    expect(answer.limits).toMatchObject([{ what: 'bytes', shown: 3, total: null, atLeast: true }]);
    const entities = await database.db.read({ text: 'MATCH (e:Entity) RETURN e', caps: { bytes: 1_000 } });
    expect(entities.limits).toMatchObject([{ what: 'bytes', shown: 1 }]);
  });

  test('tells no row that alone is far beyond the byte cap, and nothing of what it holds', async () => {
    const text = 'UNWIND [1, 1000, 1] AS most RETURN range(1, most) AS list';
    const answer = await database.db.read({ text, caps: { bytes: 2_500 } });
    expect(answer.rows).toEqual([[[1]]]);
    expect(answer.limits).toMatchObject([
      { what: 'bytes', shown: 1, total: null, atLeast: true, why: expect.stringContaining('the next row') },
    ]);
    const long = 'x'.repeat(1_000);
    await ['Ada', 'Bob', 'Cleo', 'Dan']
      .reduce((graph, name) => graph.person(name, { summary: long }), aGraph())
      .write(database.db);
    const gathered = 'MATCH (e:Entity) RETURN collect(e) AS all';
    const entities = await database.db.read({ text: gathered, caps: { bytes: 1_000 } });
    expect(entities).toMatchObject({ rows: [], graph: { nodes: [] }, limits: [{ what: 'bytes', shown: 0 }] });
  });

  test('waits for nothing more of an answer whose rows are wide, and says what has not come', async () => {
    await aGraph().person('Ada').person('Bob').line('Ada', 'MET', 'Bob').write(database.db);
    const text = 'MATCH ()-[r]->() UNWIND range(1, 1000000000) AS n RETURN r, $long AS long';
    const read = (letters: number) =>
      database.db.read({ text, params: { long: 'x'.repeat(letters) }, caps: { bytes: 2_000_000 } });
    const wide = await read(10_000);
    expect(wide).toMatchObject({ graph: { edges: [] }, limits: [{ what: 'bytes' }] });
    expect(wide.notices.map(({ text: told }) => told)).toContain(
      '1 relation is not drawn because the answer was cut before all ends had come.',
    );
    expect((await read(10)).graph.edges).toHaveLength(1);
  });

  test('tells the total column as a limit and does not show it', async () => {
    const text = 'UNWIND range(1, 2) AS i RETURN i, $total AS total';
    const few = await database.db.read({
      text,
      params: { total: 7 },
      total: 'total',
      raise: 'Ask for more.',
    });
    expect(few).toMatchObject({
      columns: ['i'],
      rows: [[1], [2]],
      limits: [{ what: 'rows', shown: 2, total: 7, atLeast: false, raise: 'Ask for more.' }],
    });
    const all = await database.db.read({ text, params: { total: 2 }, total: 'total' });
    expect(all.limits).toEqual([]);
    const uncounted = await database.db.read({ text, params: { total: null }, total: 'total' });
    expect(uncounted.limits).toMatchObject([{ shown: 2, total: null, atLeast: true }]);
  });

  test('ends at its time limit and says so', async () => {
    const read = database.db.read({ text: endless, caps: { seconds: 0.5 } });
    await expect(read).rejects.toMatchObject({ code: 'timeout' });
  });

  test.each(['CREATE (n:Entity)', 'MATCH (n) SET n.x = 1', 'CREATE INDEX x FOR (n:X) ON (n.x)'])(
    'refuses %s, and nothing is written',
    async (text) => {
      await expect(database.db.read({ text })).rejects.toMatchObject({ code: 'write-refused' });
      expect(await database.db.records('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
    },
  );

  test('passes on what Neo4j remarks', async () => {
    const { notices } = await database.db.read({ text: 'MATCH (n:NoSuchLabel) RETURN n' });
    expect(notices).toEqual([{ code: '01N50', text: expect.stringContaining('NoSuchLabel') }]);
  });

  test('says how long it waited, planned and ran', async () => {
    const { milliseconds } = await database.db.read({ text: 'RETURN 1' });
    expect(Object.values(milliseconds).every((value) => value >= 0)).toBe(true);
  });
});

describe('the graph of an answer', () => {
  test('holds each element once, and the ends of a line that were not asked for', async () => {
    await aGraph().person('Ada').person('Bob').line('Ada', 'MET', 'Bob').write(database.db);
    const { rows, graph } = await database.db.read({
      text: 'MATCH (:Person {name: $name})-[r]->() UNWIND [1, 2] AS i RETURN {line: r} AS x',
      params: { name: 'Ada' },
    });
    const cell = { line: { $: 'relationship', value: { key: 'Ada MET Bob' } } };
    expect(rows).toEqual([[cell], [cell]]);
    expect(graph.edges).toMatchObject([
      { key: 'Ada MET Bob', from: 'person/ada', to: 'person/bob', voices: 1 },
    ]);
    expect(graph.nodes.map(({ id }) => id).toSorted()).toEqual(['person/ada', 'person/bob']);
  });

  test('takes a path apart, and leaves other nodes to the cells', async () => {
    await aGraph().person('Ada').person('Bob').line('Bob', 'MET', 'Ada').write(database.db);
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('CREATE (:Claim {id: 1})-[:STATED_IN]->(:Article)'),
    );
    const { rows, graph } = await database.db.read({
      text: 'MATCH p = (:Person {name: $name})--() MATCH q = (:Claim)-->() RETURN p, q',
      params: { name: 'Ada' },
    });
    expect(rows).toEqual([
      [
        {
          $: 'path',
          value: [
            { $: 'node', value: { id: 'person/ada' } },
            { $: 'relationship', value: { key: 'Bob MET Ada' } },
            { $: 'node', value: { id: 'person/bob' } },
          ],
        },
        {
          $: 'path',
          value: [
            { $: 'node', value: { labels: ['Claim'], properties: { id: 1 } } },
            { $: 'relationship', value: { type: 'STATED_IN', properties: {} } },
            { $: 'node', value: { labels: ['Article'], properties: {} } },
          ],
        },
      ],
    ]);
    expect(graph.nodes).toHaveLength(2);
    expect(graph.edges).toHaveLength(1);
  });

  test('counts the lines that join no two entities', async () => {
    await aGraph().person('Ada').person('Bob').line('Ada', 'MET', 'Bob').write(database.db);
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('MATCH (e {name: $name}) REMOVE e:Entity', { name: 'Bob' }),
    );
    const { graph, notices } = await database.db.read({ text: 'MATCH ()-[r]->() RETURN r' });
    expect(graph.edges).toEqual([]);
    expect(notices).toEqual([{ code: 'redthread/no-ends', text: expect.stringMatching(/^1 relation/) }]);
  });
});

describe('values', () => {
  test.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', { $: 'integer', value: '9007199254740992' }],
    ['-9223372036854775807', { $: 'integer', value: '-9223372036854775807' }],
    ['1.5', 1.5],
    ['1.0', { $: 'float', value: '1.0' }],
    ['0.0 / 0', { $: 'float', value: 'NaN' }],
    ['log(0)', { $: 'float', value: '-Infinity' }],
    ['-0.0', { $: 'float', value: '-0' }],
    ['[1, null, true, {a: [2.5]}]', [1, null, true, { a: [2.5] }]],
    ["date('2023-04-14')", { $: 'date', value: '2023-04-14' }],
    ["localtime('12:00:00.000000001')", { $: 'time', value: '12:00:00.000000001' }],
    ["time('12:00:00+02:00')", { $: 'time', value: '12:00:00+02:00' }],
    ["localdatetime('2023-04-14T12:00:00')", { $: 'datetime', value: '2023-04-14T12:00:00' }],
    [
      "datetime('2023-04-14T12:00:00[Europe/Berlin]')",
      { $: 'datetime', value: '2023-04-14T12:00:00+02:00[Europe/Berlin]' },
    ],
    ["duration('P1M2DT3.5S')", { $: 'duration', value: 'P1M2DT3.500000000S' }],
    ['point({x: 1, y: 2.5})', { $: 'point', value: { srid: 7203, x: 1, y: 2.5 } }],
    ['point({x: 1, y: 2, z: 3})', { $: 'point', value: { srid: 9157, x: 1, y: 2, z: 3 } }],
  ])('%s crosses exactly', async (expression, cell) => {
    expect((await database.db.read({ text: `RETURN ${expression} AS v` })).rows).toEqual([[cell]]);
  });

  test('whole numbers are stored as integers, and a list with a fraction as floats', async () => {
    const params = { whole: 3, half: 3.5, list: [1, 2], mixed: [1, 2.5], map: { deep: 4 }, none: undefined };
    const rows = await database.db.write({ purpose: 'a test' }, async (tx) =>
      tx.run(
        `CREATE (n:Values) SET n = {whole: $whole, half: $half, list: $list, mixed: $mixed, deep: $map.deep, none: $none}
         RETURN [k IN keys(n) | k + ' ' + valueType(n[k])] AS types`,
        params,
      ),
    );
    expect(rows.map(({ types }) => (types as string[]).toSorted())).toEqual([
      [
        'deep INTEGER NOT NULL',
        'half FLOAT NOT NULL',
        'list LIST<INTEGER NOT NULL> NOT NULL',
        'mixed LIST<FLOAT NOT NULL> NOT NULL',
        'whole INTEGER NOT NULL',
      ],
    ]);
  });
});

test('a stream hands over rows long before the last one is there, and ends when nobody wants more', async () => {
  const text = 'UNWIND range(1, 2000000000) AS i RETURN i, $large AS large';
  const taken: unknown[] = [];
  for await (const row of database.db.stream(text, { params: { large: true }, atOnce: 3 })) {
    taken.push(row);
    if (taken.length === 7) break;
  }
  expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7].map((i) => ({ i, large: true })));
});
