import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { ask, keysOf, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

describe('explore/neighbours', () => {
  const circle = aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cid')
    .company('Acme')
    .line('Ada', 'MET', 'Bob', { voices: 1, stories: 3 })
    .line('Bob', 'SUPPORTS', 'Ada', { voices: 1 })
    .line('Cid', 'LEADS', 'Acme')
    .line('Ada', 'OWNS', 'Acme', { voices: 2 })
    .line('Cid', 'ACCUSES', 'Ada', { voices: 1 });

  const neighbours = async (params: Record<string, unknown>) =>
    rowsOf(await ask(database.db, 'explore/neighbours', params), 'neighbour').map(
      ({ neighbour }) => (neighbour as { value: { id: string } }).value.id,
    );

  test('gives the best supported first, with every line that joins them', async () => {
    await circle.write(database.db);
    expect(await neighbours({ id: 'person/ada' })).toEqual(['company/acme', 'person/bob', 'person/cid']);
    const answer = await ask(database.db, 'explore/neighbours', { id: 'person/ada' });
    expect(keysOf(answer)).toEqual(['Ada MET Bob', 'Ada OWNS Acme', 'Bob SUPPORTS Ada', 'Cid ACCUSES Ada']);
    expect(answer.limits).toEqual([]);
  });

  test('loses a neighbour with the line that joins it', async () => {
    await circle.without('Ada OWNS Acme').write(database.db);
    expect(await neighbours({ id: 'person/ada' })).toEqual(['person/bob', 'person/cid']);
  });

  test('says how many of all distinct neighbours it gives', async () => {
    await circle.write(database.db);
    const { limits } = await ask(database.db, 'explore/neighbours', { id: 'person/ada', limit: 1 });
    expect(limits).toMatchObject([{ what: 'rows', shown: 1, total: 3, atLeast: false }]);
  });

  test('keeps to types, to a direction, and away from who is drawn', async () => {
    await circle.write(database.db);
    expect(await neighbours({ id: 'person/ada', types: ['ACCUSES'] })).toEqual(['person/cid']);
    expect(await neighbours({ id: 'person/ada', direction: 'in' })).toEqual(['person/bob', 'person/cid']);
    const out = await ask(database.db, 'explore/neighbours', { id: 'person/ada', direction: 'out' });
    expect(keysOf(out)).toEqual(['Ada MET Bob', 'Ada OWNS Acme']);
    expect(await neighbours({ id: 'person/ada', except: ['company/acme', 'person/bob'] })).toEqual([
      'person/cid',
    ]);
  });

  test('keeps to types of neighbours', async () => {
    await circle.write(database.db);
    expect(await neighbours({ id: 'person/ada', entityTypes: ['Company'] })).toEqual(['company/acme']);
    expect(await neighbours({ id: 'person/ada', entityTypes: ['Person', 'Topic'] })).toEqual([
      'person/bob',
      'person/cid',
    ]);
  });

  const dated = aGraph()
    .person('Ada')
    .person('Old')
    .person('New')
    .person('Ever')
    .line('Ada', 'MET', 'Old', {
      days: { firstDay: 20190301, lastDay: 20190331 },
      reported: [20230101, 20230101],
      voices: 3,
    })
    .line('New', 'LEADS', 'Ada', { days: { firstDay: 20220615 }, reported: [20230401, 20230520], voices: 2 })
    .line('Ada', 'SUPPORTS', 'Ever', { reported: [20230101, 20230601] })
    .line('Ever', 'MET', 'Old');

  test('keeps to when it was so, by whole months and years, and to what has days on request', async () => {
    await dated.write(database.db);
    const from = (params: Record<string, unknown>) => neighbours({ id: 'person/ada', ...params });
    expect(await from({ since: '2019-04' })).toEqual(['person/new', 'person/ever']);
    expect(await from({ since: '2019-03', until: '2019' })).toEqual(['person/old', 'person/ever']);
    expect(await from({ until: '2022-06-14', undated: false })).toEqual(['person/old']);
    expect(await from({ until: '2022-06-15', undated: false })).toEqual(['person/old', 'person/new']);
  });

  test('keeps to when it was reported', async () => {
    await dated.write(database.db);
    const from = (params: Record<string, unknown>) => neighbours({ id: 'person/ada', ...params });
    expect(await from({ reportedSince: '2023-05-21' })).toEqual(['person/ever']);
    expect(await from({ reportedUntil: '2023-03' })).toEqual(['person/old', 'person/ever']);
    expect(await from({ reportedSince: '2023-04', reportedUntil: '2023-05' })).toEqual([
      'person/new',
      'person/ever',
    ]);
  });

  test('puts first what is asked for first', async () => {
    await dated.write(database.db);
    const by = (order: string) => neighbours({ id: 'person/ada', order });
    expect(await by('support')).toEqual(['person/old', 'person/new', 'person/ever']);
    expect(await by('newest')).toEqual(['person/ever', 'person/new', 'person/old']);
    expect(await by('name')).toEqual(['person/ever', 'person/new', 'person/old']);
    expect(await by('rarest')).toEqual(['person/new', 'person/old', 'person/ever']);
  });

  test('refuses another direction by name', async () => {
    await circle.write(database.db);
    await expect(neighbours({ id: 'person/ada', direction: 'up' })).rejects.toMatchObject({
      code: 'bad-parameter',
      fields: [{ path: 'params.direction', problem: 'one of in, out, both' }],
    });
  });
});

describe('explore/neighbour-counts', () => {
  const circle = aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cid')
    .company('Acme')
    .country('Land')
    .line('Ada', 'MET', 'Bob')
    .line('Bob', 'MET', 'Ada')
    .line('Bob', 'SUPPORTS', 'Ada', { days: { firstDay: 20220101 } })
    .line('Cid', 'ACCUSES', 'Ada', { days: { firstDay: 20230101 } })
    .line('Ada', 'OWNS', 'Acme')
    .line('Cid', 'LEADS', 'Acme')
    .line('Ada', 'NATIONAL_OF', 'Land');
  const counted = async (params: Record<string, unknown> = {}) => {
    const answer = await ask(database.db, 'explore/neighbour-counts', { id: 'person/ada', ...params });
    return rowsOf(answer, 'aspect', 'what', 'neighbours', 'notDrawn').map((row) =>
      Object.values(row).join(' '),
    );
  };

  test('counts each neighbour once in every kind it is of, and tells who is not drawn', async () => {
    await circle.write(database.db);
    expect(await counted({ except: ['person/ada', 'person/bob', 'person/gone'] })).toEqual([
      'all chosen 4 3',
      'direction out 3 2',
      'direction in 2 1',
      'entity-type Person 2 1',
      'entity-type Company 1 1',
      'entity-type Country 1 1',
      'relation-type ACCUSES 1 1',
      'relation-type MET 1 0',
      'relation-type NATIONAL_OF 1 1',
      'relation-type OWNS 1 1',
      'relation-type SUPPORTS 1 0',
    ]);
  });

  test('counts one kind by the choices of the others', async () => {
    await circle.write(database.db);
    expect(await counted({ entityTypes: ['Person'], direction: 'in' })).toEqual([
      'all chosen 2 2',
      'direction in 2 2',
      'direction out 1 1',
      'entity-type Person 2 2',
      'relation-type ACCUSES 1 1',
      'relation-type MET 1 1',
      'relation-type SUPPORTS 1 1',
    ]);
    expect(await counted({ types: ['ACCUSES', 'OWNS'], entityTypes: ['Person'] })).toContain(
      'all chosen 1 1',
    );
    expect(await counted({ types: ['MET'], direction: 'in' })).toContain('direction out 1 1');
  });

  test('counts within the days that are asked for, and nobody where there is none', async () => {
    await circle.write(database.db);
    expect((await counted({ until: '2022', undated: false }))[0]).toBe('all chosen 1 1');
    expect((await counted({ reportedSince: '2024' }))[0]).toBe('all chosen 0 0');
    await clear(database.db);
    await aGraph().person('Ada').write(database.db);
    expect(await counted()).toEqual(['all chosen 0 0']);
  });

  test('tells as many as explore/neighbours brings, whatever is chosen', async () => {
    await circle.write(database.db);
    const choices = [{}, { types: ['MET'] }, { direction: 'out' }, { entityTypes: ['Company', 'Country'] }, { since: '2023' }, { undated: false }]; // oxfmt-ignore
    for (const choice of choices) {
      const { rows } = await ask(database.db, 'explore/neighbours', { id: 'person/ada', ...choice });
      expect((await counted(choice))[0]).toBe(`all chosen ${rows.length} ${rows.length}`);
    }
  });

  test('loses a neighbour with the line that joins it', async () => {
    await circle.without('Cid ACCUSES Ada').write(database.db);
    expect((await counted())[0]).toBe('all chosen 3 3');
  });
});
