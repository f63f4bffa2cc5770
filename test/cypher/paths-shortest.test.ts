import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph, type GraphBuilder } from '../support/a-graph.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

async function pathsIn(
  graph: GraphBuilder,
  { from = 'person/ada', to = 'person/zoe', ...more }: Record<string, unknown> = {},
): Promise<unknown[]> {
  await clear(database.db);
  await graph.write(database.db);
  const answer = await ask(database.db, 'paths/shortest', { from, to, ...more });
  return rowsOf(answer, 'keys').map(({ keys }) => keys);
}

const people = aGraph().person('Ada').person('Bob').person('Cid').person('Zoe');
const chain = people.line('Ada', 'MET', 'Bob').line('Zoe', 'SUPPORTS', 'Bob');

describe('paths/shortest', () => {
  test('finds the way through a third, whatever way the lines point, told from the first to the last', async () => {
    expect(await pathsIn(chain)).toEqual([['Ada MET Bob', 'Zoe SUPPORTS Bob']]);
    expect(await pathsIn(chain, { from: 'person/zoe', to: 'person/ada' })).toEqual([
      ['Zoe SUPPORTS Bob', 'Ada MET Bob'],
    ]);
  });

  test('says from which to which and in how many steps, and draws what the path holds', async () => {
    await chain.write(database.db);
    const answer = await ask(database.db, 'paths/shortest', { from: 'person/ada', to: 'person/zoe' });
    expect(rowsOf(answer, 'hops', 'ids')).toEqual([
      { hops: 2, ids: ['person/ada', 'person/bob', 'person/zoe'] },
    ]);
    expect(answer.graph.nodes).toHaveLength(3);
    expect(answer.graph.edges).toHaveLength(2);
    expect(answer.limits).toEqual([]);
  });

  test('finds none when one line of it is gone', async () => {
    expect(await pathsIn(chain.without('Zoe SUPPORTS Bob'))).toEqual([]);
  });

  test('puts the shorter first', async () => {
    const both = chain.line('Bob', 'MET', 'Cid').line('Cid', 'MET', 'Zoe');
    expect(await pathsIn(both)).toEqual([
      ['Ada MET Bob', 'Zoe SUPPORTS Bob'],
      ['Ada MET Bob', 'Bob MET Cid', 'Cid MET Zoe'],
    ]);
  });

  test('tells parallel lines as one path, by the best supported of them', async () => {
    const parallel = chain.line('Ada', 'TALKED_WITH', 'Bob', { voices: 3 });
    expect(await pathsIn(parallel)).toEqual([['Ada TALKED_WITH Bob', 'Zoe SUPPORTS Bob']]);
  });

  test('puts the path whose weakest line is graded better first, then the one with more voices', async () => {
    const two = people
      .line('Ada', 'MET', 'Bob', { reliability: 'A', credibility: 1 })
      .line('Bob', 'MET', 'Zoe', { reliability: 'E', voices: 9 })
      .line('Ada', 'MET', 'Cid')
      .line('Cid', 'MET', 'Zoe');
    const [throughBob, throughCid] = [
      ['Ada MET Bob', 'Bob MET Zoe'],
      ['Ada MET Cid', 'Cid MET Zoe'],
    ];
    // Ungraded is better than E and worse than C.
    expect(await pathsIn(two)).toEqual([throughCid, throughBob]);
    const better = two.without('Bob MET Zoe').line('Bob', 'MET', 'Zoe', { reliability: 'C' });
    expect(await pathsIn(better)).toEqual([throughBob, throughCid]);
    // Of equally reliable ones the claims decide, and of equally graded ones the voices.
    const claims = people
      .line('Ada', 'MET', 'Bob', { credibility: 4 })
      .line('Bob', 'MET', 'Zoe')
      .line('Ada', 'MET', 'Cid')
      .line('Cid', 'MET', 'Zoe');
    expect(await pathsIn(claims)).toEqual([throughCid, throughBob]);
    const voices = claims.without('Ada MET Bob').line('Ada', 'MET', 'Bob').without('Cid MET Zoe');
    expect(await pathsIn(voices.line('Cid', 'MET', 'Zoe', { voices: 2 }))).toEqual([throughCid, throughBob]);
  });

  test('tells parallel lines by the better graded of them, before the better supported', async () => {
    const parallel = chain
      .line('Ada', 'TALKED_WITH', 'Bob', { voices: 3, reliability: 'D' })
      .line('Ada', 'ASSOCIATED_WITH', 'Bob', { reliability: 'B' });
    expect(
      await pathsIn(
        parallel.without('Zoe SUPPORTS Bob').line('Zoe', 'SUPPORTS', 'Bob', { reliability: 'A' }),
      ),
    ).toEqual([['Ada ASSOCIATED_WITH Bob', 'Zoe SUPPORTS Bob']]);
  });

  test('counts for each step the other lines that join the two, whatever they say', async () => {
    const graph = chain
      .line('Bob', 'ACCUSES', 'Ada')
      .line('Ada', 'TALKED_WITH', 'Bob', { status: 'denied' })
      .line('Cid', 'MET', 'Bob');
    await graph.write(database.db);

    const answer = await ask(database.db, 'paths/shortest', { from: 'person/ada', to: 'person/zoe' });
    expect(rowsOf(answer, 'beside')).toEqual([{ beside: [2, 0] }]);
    const back = await ask(database.db, 'paths/shortest', { from: 'person/zoe', to: 'person/ada' });
    expect(rowsOf(back, 'beside')).toEqual([{ beside: [0, 2] }]);
  });

  test('visits nobody twice', async () => {
    const loop = chain.line('Bob', 'MET', 'Cid').line('Cid', 'SUPPORTS', 'Bob');
    expect(await pathsIn(loop)).toEqual([['Ada MET Bob', 'Zoe SUPPORTS Bob']]);
  });

  test('passes through no country and nobody too well connected, and through none that is avoided', async () => {
    const throughCountry = people
      .country('Utopia')
      .line('Ada', 'SUPPORTS', 'Utopia')
      .line('Zoe', 'SUPPORTS', 'Utopia');
    expect(await pathsIn(throughCountry)).toEqual([]);
    const throughHub = aGraph()
      .person('Ada')
      .person('Zoe')
      .person('Busy', { hub: true })
      .line('Ada', 'MET', 'Busy')
      .line('Busy', 'MET', 'Zoe');
    expect(await pathsIn(throughHub)).toEqual([]);
    expect(await pathsIn(chain, { avoid: ['person/bob'] })).toEqual([]);
  });

  test('takes a line to a country only at an end that was chosen', async () => {
    const nationals = people
      .country('Utopia')
      .line('Bob', 'NATIONAL_OF', 'Utopia')
      .line('Ada', 'MET', 'Bob')
      .line('Zoe', 'NATIONAL_OF', 'Utopia');
    expect(await pathsIn(nationals, { to: 'country/utopia' })).toEqual([
      ['Ada MET Bob', 'Bob NATIONAL_OF Utopia'],
    ]);
    expect(await pathsIn(nationals)).toEqual([]);
  });

  test('walks no speech, and nothing that only orders events', async () => {
    expect(await pathsIn(people.line('Ada', 'ACCUSES', 'Zoe'))).toEqual([]);
    const order = aGraph().entity('Event', 'One').entity('Event', 'Two').line('One', 'FOLLOWED', 'Two');
    expect(await pathsIn(order, { from: 'event/one', to: 'event/two' })).toEqual([]);
  });

  test('goes to an authority by the derived line, and along its carriers only from the sanction itself', async () => {
    const sanction = aGraph()
      .entity('Agency', 'Board')
      .entity('Sanction', 'Ban')
      .person('Ada')
      .line('Ban', 'IMPOSED_BY', 'Board')
      .line('Ban', 'TARGETS', 'Ada');
    expect(await pathsIn(sanction, { to: 'agency/board' })).toEqual([]);
    expect(await pathsIn(sanction.line('Board', 'SANCTIONED', 'Ada'), { to: 'agency/board' })).toEqual([
      ['Board SANCTIONED Ada'],
    ]);
    expect(await pathsIn(sanction, { from: 'sanction/ban', to: 'agency/board' })).toEqual([
      ['Ban IMPOSED_BY Board'],
    ]);
  });

  test('joins a target to its authority, and not two targets of one authority', async () => {
    const board = people.entity('Agency', 'Board').line('Board', 'SANCTIONED', 'Ada');
    expect(await pathsIn(board, { to: 'agency/board' })).toEqual([['Board SANCTIONED Ada']]);
    expect(await pathsIn(board, { from: 'agency/board', to: 'person/ada' })).toEqual([
      ['Board SANCTIONED Ada'],
    ]);
    for (const type of ['SANCTIONED', 'CHARGED', 'ARRESTED'] as const) {
      expect(await pathsIn(board.line('Board', type, 'Zoe'))).toEqual([]);
    }
    expect(
      await pathsIn(
        people.entity('Agency', 'Board').line('Board', 'SUPPORTS', 'Ada').line('Board', 'SUPPORTS', 'Zoe'),
      ),
    ).toHaveLength(1);
  });

  test('walks no line that is only denied, neither first nor last', async () => {
    const first = people.line('Ada', 'MET', 'Bob', { status: 'denied' }).line('Zoe', 'SUPPORTS', 'Bob');
    const last = people.line('Ada', 'MET', 'Bob').line('Zoe', 'SUPPORTS', 'Bob', { status: 'denied' });
    expect(await pathsIn(first)).toEqual([]);
    expect(await pathsIn(first, { from: 'person/zoe', to: 'person/ada' })).toEqual([]);
    expect(await pathsIn(last)).toEqual([]);
    expect(await pathsIn(people.line('Ada', 'MET', 'Zoe', { status: 'denied' }))).toEqual([]);
  });

  test('looks no farther than six steps', async () => {
    const names = ['Ada', 'B', 'C', 'D', 'E', 'F', 'Zoe'];
    const six = names.reduce((graph, name) => graph.person(name), aGraph());
    const line = names.slice(1).reduce((graph, name, at) => graph.line(names[at] ?? '', 'MET', name), six);
    expect(await pathsIn(line)).toHaveLength(1);
    const seven = line.without('F MET Zoe').person('G').line('F', 'MET', 'G').line('G', 'MET', 'Zoe');
    expect(await pathsIn(seven)).toEqual([]);
  });

  test('says that there may be more when twenty were found', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `Go-between ${at}`);
    const wide = names.reduce(
      (graph, name) => graph.person(name).line('Ada', 'MET', name).line(name, 'MET', 'Zoe'),
      people,
    );
    await wide.write(database.db);
    const answer = await ask(database.db, 'paths/shortest', { from: 'person/ada', to: 'person/zoe' });
    expect(answer.rows).toHaveLength(20);
    expect(answer.limits).toMatchObject([{ what: 'rows', shown: 20, total: null, atLeast: true }]);
  });
});
