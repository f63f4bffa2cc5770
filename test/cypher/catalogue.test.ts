import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { firstUnfit, loadCatalogue, proveAll } from '../../server/catalogue/load.ts';
import { sampleParams, textFor } from '../../server/catalogue/prepare.ts';
import { runQuery } from '../../server/catalogue/run.ts';
import { stepsOf } from '../../server/db/plan.ts';
import { NotReadOnly } from '../../server/gate/prove.ts';
import { remarksOn } from '../../server/gate/verdict.ts';
import { aGraph } from '../support/a-graph.ts';
import { ask, idsOf, keysOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aDatabase } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHIPPED = join(ROOT, 'cypher');
const database = aDatabase({ empty: true });
const shelf = aShelf();

describe('the catalogue', () => {
  test('holds every shipped query, each proved to read only', async () => {
    const catalogue = loadCatalogue({ db: database.db, dir: SHIPPED });
    await proveAll(catalogue);
    expect([...catalogue.queries.keys()]).toEqual(
      expect.arrayContaining([
        'articles/list',
        'explore/among',
        'explore/neighbour-counts',
        'explore/neighbours',
        'explore/overview',
        'explore/search',
        'paths/shortest',
      ]),
    );
  }, 180_000);

  test('plans every shipped query by an index, never by looking at all nodes, and knows each name in it', async () => {
    const { queries } = loadCatalogue({ db: database.db, dir: SHIPPED });
    for (const [id, { text, params }] of queries) {
      const sample = sampleParams({ params });
      const plan = await database.db.explain(textFor({ text, params }, sample), sample);
      // The graph is empty: Neo4j knows none of them.
      const unknown = remarksOn(text, plan).filter(({ message }) => message.includes('does not exist'));
      expect({ id, unknown }).toEqual({ id, unknown: [] });
      const steps = stepsOf(plan.root).map(({ operator }) => operator);
      expect({ id, scans: steps.filter((step) => step.includes('AllNodesScan')) }).toEqual({ id, scans: [] });
      if (!params.some(({ kind }) => kind === 'entity')) continue;
      expect({ id, steps }).toEqual({ id, steps: expect.arrayContaining(['NodeUniqueIndexSeek']) });
      expect({ id, scans: steps.filter((step) => step.startsWith('NodeByLabelScan')) }).toEqual({
        id,
        scans: [],
      });
    }
    // Sixty plans, made by two cores that other files share.
  }, 300_000);

  test.each([
    ['CREATE (n) RETURN n', 'Neo4j plans it as "rw"'],
    ['MATCH (n) SET n.x = 1', 'only reads'],
    ["LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line", 'the operator LoadCSV'],
    ['SHOW TRANSACTIONS', 'the operator ShowTransactions'],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'the operator TerminateTransactions'],
    ['CALL dbms.listConfig() YIELD name RETURN name', 'only reads'],
    ["CALL db.stats.collect('QUERIES') YIELD success RETURN success", 'the procedure db.stats.collect'],
    ['CALL `db`.`prepareForReplanning`(1)', 'the procedure db.prepareForReplanning'],
    ['MATCH (n RETURN n', 'cannot be planned'],
  ])('never runs %s, and tells its file', async (text, why) => {
    await shelf.shelve('mine/bad', text);
    const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
    const run = runQuery({ db: database.db, catalogue, id: 'mine/bad', params: {} });
    await expect(run).rejects.toBeInstanceOf(NotReadOnly);
    const { message } = await firstUnfit(catalogue);
    expect(message).toContain('cypher/mine/bad.cypher');
    expect(message).toContain(why);
  });

  test('lets label listings and full-text searches pass', async () => {
    await shelf.shelve('mine/labels', 'CALL db.labels() YIELD label RETURN label');
    await shelf.shelve(
      'mine/found',
      "CALL db.index.fulltext.queryNodes('entityNames', 'x') YIELD node RETURN node",
    );
    const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
    await proveAll(catalogue);
    expect([...catalogue.queries.keys()]).toEqual(['mine/found', 'mine/labels']);
  });

  test("takes the README's example as it stands", async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const [, example = ''] = /^```cypher\n([\s\S]*?)^```/m.exec(readme) ?? [];
    await shelf.shelveFile('meetings/all', example);
    const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
    await proveAll(catalogue);
    expect(catalogue.queries.get('meetings/all')?.params.map(({ name }) => name)).toEqual(['limit']);
  });

  test('a query that was renamed still runs by the id it had', async () => {
    const head = '// @title A title\n// @about A question?\n// @returns table\n// @was old/name\n';
    await shelf.shelveFile('mine/renamed', `${head}RETURN 1 AS n\n`);
    const catalogue = loadCatalogue({ db: database.db, dir: shelf.dir });
    const { rows, query } = await runQuery({ db: database.db, catalogue, id: 'old/name', params: {} });
    expect([rows, query.id]).toEqual([[[1]], 'mine/renamed']);
  });

  test('keeps the shelf "own" for the analysts', async () => {
    await shelf.shelve('own/mine', 'RETURN 1');
    expect(() => loadCatalogue({ db: database.db, dir: shelf.dir })).toThrow('kept for what analysts save');
  });
});

describe('running a query', () => {
  test('says which query there is not', async () => {
    await expect(ask(database.db, 'explore/nothing')).rejects.toMatchObject({ code: 'unknown-query' });
  });

  test('names every parameter that is wrong', async () => {
    const run = ask(database.db, 'explore/neighbours', { id: 'Ada', limit: 0, colour: 'red' });
    await expect(run).rejects.toMatchObject({
      code: 'bad-parameter',
      fields: expect.arrayContaining([
        { path: 'params.id', problem: 'an id is written type/slug' },
        { path: 'params.limit', problem: 'at least 1' },
      ]),
    });
  });

  test('names each entity that nobody knows by its field', async () => {
    await clear(database.db);
    await aGraph().person('Ada').person('Bob').write(database.db);
    const run = ask(database.db, 'paths/shortest', {
      from: 'person/ada',
      to: 'person/bob',
      avoid: ['person/ada', 'person/nobody'],
    });
    await expect(run).rejects.toMatchObject({
      code: 'unknown-entity',
      fields: [{ path: 'params.avoid.1', problem: 'there is no entity person/nobody' }],
    });
  });

  test('of very many whom nobody knows tells the first in a sentence, and how many more', async () => {
    const avoid = Array.from({ length: 1_500 }, (_, n) => `person/nobody-${n}`);
    const run = ask(database.db, 'paths/shortest', { from: 'person/ada', to: 'person/bob', avoid });
    const thrown: unknown = await run.catch((error: unknown) => error);
    expect(thrown).toMatchObject({ fields: { length: 1_500 } });
    expect(String(thrown)).toMatch(/there is no entity person\/nobody-4; and 1,495 more$/);
  });

  test('passes over what is drawn and has gone since', async () => {
    await clear(database.db);
    await aGraph().person('Ada').person('Bob').line('Ada', 'MET', 'Bob').write(database.db);
    const drawn = ['person/ada', 'person/gone', 'person/bob'];
    const among = await ask(database.db, 'explore/among', { ids: drawn });
    expect(keysOf(among)).toEqual(['Ada MET Bob']);
    const more = await ask(database.db, 'explore/neighbours', { id: 'person/ada', except: ['person/gone'] });
    expect(idsOf(more)).toEqual(['person/ada', 'person/bob']);
  });

  test('knows one that was merged by its survivor', async () => {
    await clear(database.db);
    const graph = aGraph()
      .person('Ada', { formerIds: ['person/ada-2', 'person/ada-x'] })
      .person('Bob');
    await graph.line('Ada', 'MET', 'Bob').write(database.db);
    const answer = await ask(database.db, 'explore/neighbours', { id: 'person/ada-x' });
    expect(idsOf(answer)).toEqual(['person/ada', 'person/bob']);
    expect(answer.query.params['id']).toBe('person/ada');
    await expect(ask(database.db, 'explore/neighbours', { id: 'person/ada-y' })).rejects.toMatchObject({
      code: 'unknown-entity',
    });
  });

  test('tells with the answer what was asked', async () => {
    await clear(database.db);
    const { query, notices } = await ask(database.db, 'explore/search', { name: 'Ada' });
    expect(query).toMatchObject({ id: 'explore/search', params: { name: 'Ada', types: [], limit: 10 } });
    expect(query.text).toContain('db.index.fulltext.queryNodes');
    expect(notices).toEqual([]);
  });
});
