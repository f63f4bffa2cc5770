import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

describe('explore/search by office', () => {
  const offices = aGraph()
    .person('Ada Stone')
    .person('Ben Bell')
    .person('Cid Clay')
    .entity('Agency', 'Ministry of Public Security', { aliases: ['MPS'] })
    .country('Utopia')
    .company('Public Security Press')
    .line('Ada Stone', 'HOLDS_POSITION', 'Ministry of Public Security', {
      role: ['minister-of-public-security'],
      periods: ['2022/'],
    })
    .line('Ben Bell', 'HOLDS_POSITION', 'Utopia', { role: ['president'] })
    .line('Cid Clay', 'HOLDS_POSITION', 'Ministry of Public Security', {
      role: ['minister-of-public-security'],
      status: 'denied',
    })
    .line('Cid Clay', 'LEADS', 'Public Security Press');

  const holders = async (name: string) => {
    const answer = await ask(database.db, 'explore/search', { name });
    const rows = rowsOf(answer, 'id', 'matchedBy', 'office');
    return rows.filter(({ matchedBy }) => matchedBy === 'office').map(({ id, office }) => ({ id, office }));
  };
  const ada = {
    id: 'person/ada-stone',
    office: {
      $: 'relationship',
      value: { key: 'Ada Stone HOLDS_POSITION Ministry of Public Security' },
    },
  };

  test('finds who holds it by role, body and holder, with body and period', async () => {
    await offices.write(database.db);
    for (const typed of [
      'minister of public security',
      'minister mps',
      'ada minister',
      'minster of security',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- which of them failed is told by its words
      expect({ typed, holders: await holders(typed) }).toEqual({ typed, holders: [ada] });
    }
    const { graph } = await ask(database.db, 'explore/search', { name: 'minister of public security' });
    expect(graph.edges).toMatchObject([
      { periods: ['2022/'], qualifiers: { role: ['minister-of-public-security'] } },
    ]);
    expect(graph.nodes.map(({ id }) => id)).toContain('agency/ministry-of-public-security');
  });

  test('finds who leads something, and a president by the country', async () => {
    await offices.write(database.db);
    expect((await holders('head of public security press')).map(({ id }) => id)).toEqual(['person/cid-clay']);
    expect((await holders('utopia president')).map(({ id }) => id)).toEqual(['person/ben-bell']);
  });

  test('asks for offices of words like these only where there is none of these', async () => {
    await offices
      .line('Ben Bell', 'HOLDS_POSITION', 'Public Security Press', { role: ['mayor'] })
      .line('Cid Clay', 'HOLDS_POSITION', 'Utopia', { role: ['major'] })
      .write(database.db);
    expect((await holders('major')).map(({ id }) => id)).toEqual(['person/cid-clay']);
    expect(new Set((await holders('mavor')).map(({ id }) => id))).toEqual(
      new Set(['person/ben-bell', 'person/cid-clay']),
    );
  });

  test('needs a word of the role, for a name alone is no office', async () => {
    await offices.write(database.db);
    expect(await holders('utopia')).toEqual([]);
  });

  test('counts no more than it has seen where more offices than it reads are of the words, of another type', async () => {
    const many = Array.from({ length: 201 }, (_, n) => `Person ${n}`);
    const graph = many.reduce(
      (all, name) => all.person(name).line(name, 'HOLDS_POSITION', 'Utopia', { role: ['minister'] }),
      aGraph().country('Utopia').company('Minister Press').company('Minister Books'),
    );
    await graph.write(database.db);
    const answer = await ask(database.db, 'explore/search', {
      name: 'minister',
      types: ['Company'],
      limit: 1,
    });
    expect(answer.limits).toMatchObject([{ what: 'rows', shown: 1, total: null, atLeast: true }]);
  });
});
