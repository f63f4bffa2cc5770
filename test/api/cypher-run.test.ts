import { describe, expect, test } from '@jest/globals';
import { LiveSchema, Verdict } from '#contract/cypher';
import { Problem } from '#contract/errors';
import { QueryResult } from '#contract/graph';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);

const run = (text: string, params: Record<string, unknown> = {}, declared: unknown[] = []) =>
  api().post('/api/cypher/run').send({ text, params, declared });
const explain = async (text: string) => {
  const { body } = await api().post('/api/cypher/explain').send({ text }).expect(200);
  return Verdict.parse(body);
};
const told = ({ diagnostics }: Pick<Verdict, 'diagnostics'>, text: string) =>
  diagnostics.map(({ severity, rule, start, end }) => [severity, rule, text.slice(start, end)]);

describe('a text that is not saved', () => {
  test('is answered like a saved one, and says that it was none', async () => {
    const { body } = await run('MATCH (p:Person {id: $id})-[r]-(o) RETURN p, r, o LIMIT 3', {
      id: 'person/antony-blinken',
    }).expect(200);
    const { query, graph, rows } = QueryResult.parse(body);
    expect(query).toMatchObject({ id: 'cypher', params: { id: 'person/antony-blinken' } });
    expect(rows).toHaveLength(3);
    expect(graph.edges.length).toBeGreaterThan(0);
  });

  test('gives every kind of value exactly', async () => {
    const { body } = await run(
      `RETURN 9007199254740993 AS big, 0.0 / 0.0 AS nan, log(0) AS less, -0.0 AS minus, null AS nothing,
         date('2024-02-29') AS day, time('12:00:00.000000001+01:00') AS time, localtime('12:00') AS local,
         datetime('2024-01-01T00:00:00.123456789[Europe/Berlin]') AS at, localdatetime('2024-01-01T00:00') AS there,
         duration('P1M2DT3.5S') AS long, point({x: 1, y: 2}) AS place, point({latitude: 1, longitude: 2, height: 3}) AS high,
         {a: [1, {b: [null, 9007199254740993]}]} AS map, {\`$\`: 'node', value: {id: 'person/ada'}} AS forged,
         $dollars AS dollars, [[], [[1.5, 2.0]]] AS lists, 1.0 AS one, 1e300 AS huge`,
      { dollars: [{ $: 1 }] },
    ).expect(200);
    const { columns, rows, query } = QueryResult.parse(body);
    expect(query.params).toEqual({ dollars: [{ $: 'map', value: [['$', 1]] }] });
    expect(Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]))).toEqual({
      big: { $: 'integer', value: '9007199254740993' },
      nan: { $: 'float', value: 'NaN' },
      less: { $: 'float', value: '-Infinity' },
      minus: { $: 'float', value: '-0' },
      nothing: null,
      day: { $: 'date', value: '2024-02-29' },
      time: { $: 'time', value: '12:00:00.000000001+01:00' },
      local: { $: 'time', value: '12:00:00' },
      at: { $: 'datetime', value: '2024-01-01T00:00:00.123456789+01:00[Europe/Berlin]' },
      there: { $: 'datetime', value: '2024-01-01T00:00:00' },
      long: { $: 'duration', value: 'P1M2DT3.500000000S' },
      place: { $: 'point', value: { srid: 7203, x: 1, y: 2 } },
      high: { $: 'point', value: { srid: 4979, x: 2, y: 1, z: 3 } },
      map: { a: [1, { b: [null, { $: 'integer', value: '9007199254740993' }] }] },
      forged: {
        $: 'map',
        value: [
          ['$', 'node'],
          ['value', { id: 'person/ada' }],
        ],
      },
      dollars: [{ $: 'map', value: [['$', 1]] }],
      lists: [[], [[1.5, { $: 'float', value: '2.0' }]]],
      one: { $: 'float', value: '1.0' },
      huge: 1e300,
    });
  });

  test('wants each of its parameters and no other, before anything runs', async () => {
    const { body } = await run('RETURN $a AS a, $b AS b', { a: 1, c: 2 }).expect(400);
    expect(Problem.parse(body)).toMatchObject({
      code: 'bad-parameter',
      fields: [
        { path: 'params.b', problem: 'is missing: the text asks for $b' },
        { path: 'params.c', problem: 'is not used: the text holds no $c' },
      ],
    });
  });

  test('has its declared parameters checked by their kind, and its entities found under their id of now', async () => {
    const declared = [{ name: 'who', kind: 'entity', meaning: 'whom' }];
    const text = 'MATCH (n:Entity {id: $who}) RETURN n.name';
    const wrong = await run(text, { who: 'Somebody' }, declared).expect(400);
    expect(wrong.body.fields[0].path).toBe('params.who');
    await run(text, { who: 'person/nobody-of-that-name' }, declared).expect(404);
    const right = await run(text, { who: 'person/antony-blinken' }, declared).expect(200);
    expect(right.body.rows).toEqual([['Antony Blinken']]);
  });

  test('may be that of a saved query with its placeholders, and is told about as it is written', async () => {
    const text = 'MATCH (a {id: $who})-[r:/*types*/]->(b)\nRETURN b.name, nobody';
    const verdict = await explain(text);
    expect(told(verdict, text)).toEqual([['error', 'neo4j', 'nobody']]);
    const wrong = Problem.parse((await run(text, { who: 'x' }).expect(400)).body);
    expect(told({ diagnostics: wrong.diagnostics ?? [] }, text)).toEqual([['error', 'neo4j', 'nobody']]);
    const { body } = await run(text.replace(', nobody', ''), { who: 'person/antony-blinken' }).expect(200);
    expect(body.rows.length).toBeGreaterThan(0);
  });

  test('is told what is wrong with what is declared, whatever it is called', async () => {
    const about = (...declared: object[]) => run('RETURN 1 AS one', {}, declared);
    const fieldsOf = async (...declared: object[]) =>
      (await about(...declared).expect(400)).body.fields.map(({ path }: { path: string }) => path);
    const one = { name: 'constructor', kind: 'entities', meaning: 'x' };
    expect((await about(one).expect(200)).body.rows).toEqual([[1]]);
    expect(await fieldsOf(Object.assign({ default: 5 }, one))).toEqual(['body.declared.0.default']);
    expect(await fieldsOf(one, one)).toEqual(['body.declared.1.name']);
    expect(await fieldsOf({ name: 'a', kind: 'text', meaning: 'x', types: ['Person'] })).toEqual([
      'body.declared.0.types',
    ]);
    const search = { name: 'a', kind: 'search', meaning: 'x', default: 5 };
    const judged = api()
      .post('/api/cypher/explain')
      .send({ text: 'RETURN $a', declared: [search] });
    expect((await judged.expect(400)).body.fields[0].path).toBe('body.declared.0.default');
    const missing = await run('RETURN $constructor AS a', {}, [one]).expect(400);
    expect(missing.body.fields[0].path).toBe('params.constructor');
    const usual = Object.assign({ default: [] }, one);
    expect((await run('RETURN $constructor AS a', {}, [usual]).expect(200)).body.rows).toEqual([[[]]]);
  });

  test('that does not only read is refused, with the rule, the place and what to write', async () => {
    const text = 'MATCH (n) SET n.x = 1 RETURN n';
    const { body } = await run(text).expect(422);
    const problem = Problem.parse(body);
    expect(told({ diagnostics: problem.diagnostics ?? [] }, text)).toContainEqual([
      'error',
      'reads-only',
      'SET',
    ]);
    expect(problem.diagnostics?.every(({ advice }) => advice !== null)).toBe(true);
  });

  test('that cannot be read as Cypher is told where', async () => {
    const text = 'MATCH (n) RETRN n';
    const { body } = await run(text).expect(400);
    const problem = Problem.parse(body);
    expect(problem.code).toBe('bad-query');
    expect(told({ diagnostics: problem.diagnostics ?? [] }, text)).toEqual([['error', 'neo4j', 'RETRN']]);
  });
});

describe('the verdict on a text', () => {
  test('names what the graph does not hold, each at its place', async () => {
    const text = '/* who */ MATCH (n:Perso\\u006E)-[:KNEW]->(m) WHERE n.nam = "😀" RETURN m';
    const verdict = await explain(text);
    expect(verdict).toMatchObject({ runs: true, lane: 'interactive' });
    expect(told(verdict, text)).toEqual([
      ['warning', 'neo4j', 'KNEW'],
      ['warning', 'neo4j', 'nam'],
    ]);
  });

  test('says of a mistake where it is, and lists the parameters all the same', async () => {
    const text = 'MATCH (n)\nWHERE n.id = $id\nRETURN nn, $limit';
    const verdict = await explain(text);
    expect(verdict).toMatchObject({ runs: false, lane: null, params: ['id', 'limit'] });
    expect(told(verdict, text)).toEqual([['error', 'neo4j', 'nn']]);
  });

  test.each([
    ['RETURN 1 LIMIT toInteger(size([x IN range(1, 50000000) | toString(x)]))', 'limit'],
    ['RETURN size([x IN ra\\u006Ege(1, 50000000) | toString(x)])', 'range'],
    ["RETURN reduce(s = 'x', i IN range(1, 100) | s + s) AS x", 'reduce'],
    ['PROFILE MATCH (n) RETURN n', 'options'],
    ["RETURN 'abc", 'unreadable'],
  ])('refuses %s by the rule %s', async (text, rule) => {
    const { runs, diagnostics } = await explain(text);
    expect(runs).toBe(false);
    expect(diagnostics.map((one) => one.rule)).toContain(rule);
  });

  test('tells a heavy text, and why it is heavy', async () => {
    const { lane, why } = await explain('MATCH p = (a:Person)-[*]-(b:Person) RETURN p');
    expect({ lane, why }).toEqual({
      lane: 'heavy',
      why: 'A path without an upper bound may go through the whole graph.',
    });
  });
});

test('what may be written about is told: names of the graph, and what may be called', async () => {
  const { body } = await api().get('/api/cypher/schema').expect(200);
  const schema = LiveSchema.parse(body);
  expect(schema.labels).toContain('Person');
  expect(schema.propertyKeys).toContain('id');
  expect(schema.relationshipTypes.length).toBeGreaterThan(10);
  expect(schema.functions.map(({ name }) => name)).toContain('coalesce');
  expect(schema.procedures.map(({ name }) => name)).toContain('db.labels');
  expect(schema.procedures.map(({ name }) => name)).not.toContain('dbms.listConfig');
});

test('a run that is not there has gone', async () => {
  const { body } = await api().get('/api/runs/7f3cb86c-2d0b-4f3a-9c1d-1b2d3c4e5f60').expect(200);
  expect(body).toEqual({ is: 'gone', lane: null, place: null });
});
