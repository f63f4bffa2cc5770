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

test('explore/brokers counts pairs that have no line of their own, and passes over hubs and denials', async () => {
  await clear(database.db);
  const around = ['Bob', 'Cleo', 'Dan', 'Eve'];
  const met = around.reduce(
    (graph, name) => graph.person(name).line('Ada', 'MET', name),
    aGraph().person('Ada').person('Hub', { hub: true }).line('Ada', 'MET', 'Hub'),
  );
  await met
    .line('Bob', 'MET', 'Cleo')
    .line('Bob', 'MET', 'Dan')
    .line('Bob', 'MET', 'Eve')
    .line('Cleo', 'MET', 'Dan')
    .line('Cleo', 'MET', 'Eve', { status: 'denied' })
    .line('Hub', 'MET', 'Eve')
    .line('Hub', 'MET', 'Dan')
    .write(database.db);
  const columns = ['broker', 'pairsJoined', 'onlyByThis', 'knowsOfThem', 'hubsLeftOut'] as const;
  const asked = async (hubs: boolean) =>
    rowsOf(await ask(database.db, 'explore/brokers', { of: 'person/ada', hubs }), ...columns);
  expect(await asked(false)).toEqual([
    { broker: 'person/bob', pairsJoined: 2, onlyByThis: 2, knowsOfThem: 3, hubsLeftOut: 1 },
    { broker: 'person/cleo', pairsJoined: 0, onlyByThis: 0, knowsOfThem: 2, hubsLeftOut: 1 },
    { broker: 'person/dan', pairsJoined: 0, onlyByThis: 0, knowsOfThem: 2, hubsLeftOut: 1 },
    { broker: 'person/eve', pairsJoined: 0, onlyByThis: 0, knowsOfThem: 1, hubsLeftOut: 1 },
  ]);
  // With the hub, which joins Dan and Eve as well, Bob is no longer the only one.
  expect((await asked(true))[0]).toEqual({
    broker: 'person/bob', pairsJoined: 2, onlyByThis: 1, knowsOfThem: 3, hubsLeftOut: 0,
  }); // oxfmt-ignore
});

test('what is only denied joins nobody: neither several, nor two groups, nor anyone at all', async () => {
  await clear(database.db);
  await aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cleo')
    .company('Acme')
    .company('Nil')
    .line('Ada', 'LEADS', 'Acme')
    .line('Bob', 'OWNS', 'Acme')
    .line('Ada', 'LEADS', 'Nil')
    .line('Bob', 'OWNS', 'Nil', { status: 'denied' })
    .line('Cleo', 'MET', 'Ada', { status: 'denied' })
    .write(database.db);
  const [one, other] = ['person/ada', 'person/bob'];
  const shared = await ask(database.db, 'explore/shared-neighbours', { actors: [one, other] });
  expect(rowsOf(shared, 'neighbour', 'howMany')).toEqual([{ neighbour: 'company/acme', howMany: 2 }]);
  const bridges = await ask(database.db, 'explore/bridges', { one: [one], other: [other, 'person/cleo'] });
  expect(rowsOf(bridges, 'how', 'through', 'ofTheOther')).toEqual([
    { how: 'through', through: 'company/acme', ofTheOther: ['Bob'] },
  ]);
  expect(rowsOf(await ask(database.db, 'explore/unconnected'), 'entity', 'why', 'keys')).toEqual([
    { entity: 'person/cleo', why: 'only-denied', keys: ['Cleo MET Ada'] },
  ]);
});

test('explore/bridges tells who belongs to both groups', async () => {
  await clear(database.db);
  await aGraph().person('Ada').person('Bob').person('Cleo').line('Ada', 'MET', 'Cleo').write(database.db);
  const answer = await ask(database.db, 'explore/bridges', {
    one: ['person/ada', 'person/bob', 'person/gone'],
    other: ['person/bob', 'person/cleo'],
  });
  expect(rowsOf(answer, 'how', 'through', 'ofTheOne', 'ofTheOther')).toEqual([
    { how: 'in-both', through: 'person/bob', ofTheOne: [], ofTheOther: [] },
    { how: 'straight', through: null, ofTheOne: ['Ada'], ofTheOther: ['Cleo'] },
  ]);
});

test('explore/duplicates says by what two may be one: equal, other, nearly equal and longer names', async () => {
  await clear(database.db);
  await aGraph()
    .person('José Ramón')
    .person('Jose Ramon ', { aliases: [] })
    .company('Acme Chemicals', { aliases: ['Northwind'] })
    .company('Northwind')
    .company('Acme Chemical')
    .company('Acme Chemicals of Hubei')
    .company('Zenith')
    .write(database.db);
  const columns = ['one', 'other', 'reasons'] as const;
  expect(rowsOf(await ask(database.db, 'explore/duplicates'), ...columns)).toEqual([
    { one: 'person/jos-ram-n', other: 'person/jose-ramon-', reasons: ['same-name'] },
    { one: 'company/acme-chemicals', other: 'company/northwind', reasons: ['other-name'] },
  ]);
  const ofOne = await ask(database.db, 'explore/duplicates', { of: ['company/acme-chemicals'] });
  expect(rowsOf(ofOne, ...columns)).toEqual([
    { one: 'company/acme-chemicals', other: 'company/northwind', reasons: ['other-name'] },
    { one: 'company/acme-chemical', other: 'company/acme-chemicals', reasons: ['close-spelling'] },
    {
      one: 'company/acme-chemicals',
      other: 'company/acme-chemicals-of-hubei',
      reasons: ['name-within-name'],
    },
  ]);
});

test('bodies/chain-of-control goes step by step in both directions, and says how sure each step is', async () => {
  await clear(database.db);
  await aGraph()
    .person('Ada')
    .company('Holding')
    .company('Acme')
    .company('Works')
    .company('Nil')
    .line('Ada', 'OWNS', 'Holding', { status: 'alleged' })
    .line('Holding', 'CONTROLS', 'Acme')
    .line('Works', 'PART_OF', 'Acme')
    .line('Nil', 'OWNS', 'Acme', { status: 'denied' })
    .write(database.db);
  const answer = await ask(database.db, 'bodies/chain-of-control', { of: 'company/acme' });
  expect(rowsOf(answer, 'side', 'steps', 'key', 'through')).toEqual([
    { side: 'above', steps: 1, key: 'Holding CONTROLS Acme', through: ['asserted'] },
    { side: 'above', steps: 2, key: 'Ada OWNS Holding', through: ['asserted', 'alleged'] },
    { side: 'below', steps: 1, key: 'Works PART_OF Acme', through: ['asserted'] },
  ]);
});

test('bodies/chain-of-control goes on by the way whose least sure step is the surest', async () => {
  await clear(database.db);
  // By the alphabet alleged stands before said, and planned before said as well.
  await ['Acme', 'One', 'Two', 'Top', 'Summit']
    .reduce((graph, name) => graph.company(name), aGraph())
    .line('One', 'OWNS', 'Acme', { status: 'asserted' })
    .line('Top', 'OWNS', 'One', { status: 'alleged' })
    .line('Two', 'OWNS', 'Acme', { status: 'said' })
    .line('Top', 'OWNS', 'Two', { status: 'said' })
    .line('Top', 'CONTROLS', 'Two', { status: 'planned' })
    .line('Summit', 'OWNS', 'Top')
    .write(database.db);
  const answer = await ask(database.db, 'bodies/chain-of-control', {
    of: 'company/acme',
    direction: 'above',
  });
  expect(rowsOf(answer, 'key', 'through').find(({ key }) => key === 'Summit OWNS Top')).toEqual({
    key: 'Summit OWNS Top',
    through: ['said', 'said', 'asserted'],
  });
});

test('people/successors tells who came after, who together, and of whom the day is not told', async () => {
  await clear(database.db);
  const held = (status: string, ...periods: string[]) => ({ role: ['minister'], status, periods });
  await ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve']
    .reduce((graph, name) => graph.person(name), aGraph().company('Acme'))
    .line('Ada', 'HOLDS_POSITION', 'Acme', held('asserted', '2001/2004'))
    .line('Bob', 'HOLDS_POSITION', 'Acme', held('said', '2005/2010'))
    .line('Cleo', 'HOLDS_POSITION', 'Acme', held('asserted', '2008/'))
    .line('Dan', 'HOLDS_POSITION', 'Acme', held('asserted'))
    .line('Eve', 'HOLDS_POSITION', 'Acme', held('denied', '2003/2004'))
    .write(database.db);
  const answer = await ask(database.db, 'people/successors', { of: 'company/acme', role: 'Minister' });
  expect(rowsOf(answer, 'place', 'holderName', 'how', 'beforeName')).toEqual([
    { place: 1, holderName: 'Ada', how: 'first-one-told', beforeName: null },
    { place: 2, holderName: 'Bob', how: 'after', beforeName: 'Ada' },
    { place: 3, holderName: 'Cleo', how: 'after-or-together', beforeName: 'Bob' },
    { place: 4, holderName: 'Dan', how: 'day-not-told', beforeName: null },
    { place: 5, holderName: 'Eve', how: 'denied', beforeName: null },
  ]);
});
