import { expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { ask, keysOf, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });

test('explore/hubs tells who is barred by the number of neighbours, and by rule whoever else', async () => {
  await clear(database.db);
  await aGraph()
    .person('Ada', { hub: true })
    .person('Bob')
    .line('Ada', 'MET', 'Bob')
    .line('Ada', 'ASSOCIATED_WITH', 'Bob')
    .write(database.db);
  const row = { id: 'person/ada', type: 'Person', why: 'neighbours', alike: 1 };
  const columns = Object.keys(row);
  expect(rowsOf(await ask(database.db, 'explore/hubs'), ...columns)).toEqual([row]);
  expect(rowsOf(await ask(database.db, 'explore/hubs', { why: 'neighbours' }), ...columns)).toEqual([row]);
  expect(rowsOf(await ask(database.db, 'explore/hubs', { why: 'rule' }), ...columns)).toEqual([]);
});

test('explore/in-common puts the rarest first, brings all lines, and takes a denial for none', async () => {
  await clear(database.db);
  await aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cleo')
    .company('Acme')
    .company('Nil')
    .line('Ada', 'MET', 'Cleo')
    .line('Ada', 'SUPPORTS', 'Cleo', { status: 'planned' })
    .line('Bob', 'MET', 'Cleo')
    .line('Ada', 'LEADS', 'Acme')
    .line('Bob', 'OWNS', 'Acme')
    .line('Cleo', 'OWNS', 'Acme')
    .line('Ada', 'LEADS', 'Nil')
    .line('Bob', 'OWNS', 'Nil', { status: 'denied' })
    .line('Ada', 'MET', 'Bob')
    .write(database.db);
  const answer = await ask(database.db, 'explore/in-common', { one: 'person/ada', other: 'person/bob' });
  expect(rowsOf(answer, 'id', 'linesOfOne', 'linesOfOther')).toEqual([
    { id: 'company/acme', linesOfOne: ['LEADS asserted'], linesOfOther: ['OWNS asserted'] },
    {
      id: 'person/cleo',
      linesOfOne: ['MET asserted', 'SUPPORTS planned'],
      linesOfOther: ['MET asserted'],
    },
  ]);
  expect(keysOf(answer)).toHaveLength(5);
});
