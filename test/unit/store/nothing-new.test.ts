import { expect, test } from '@jest/globals';
import type { QueryResult } from '#contract/graph';
import { isListed } from '../../../client/store/answers.ts';
import { createExplorer } from '../../../client/store/explorer.ts';
import { anActor, anAnswer, aQuery } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const everybody = aQuery({ id: 'explore/everybody', title: 'Everybody', returns: 'graph' });

test.each<[said: string, answer: QueryResult]>([
  ['Everybody: nothing found', anAnswer({})],
  ['Everybody: all of it is drawn already', anAnswer({ rows: [['x']], columns: ['a'], nodes: [ada] })],
])('an answer that leaves the canvas as it is says "%s"', async (said, answer) => {
  const runs = { [everybody.id]: () => answer };
  const store = createExplorer(fakeApi({ queries: [everybody], runs }));
  store.setState({ nodes: new Map([[ada.id, ada]]) });
  await store.getState().runQuery(everybody, {});
  expect(store.getState().notice).toBe(said);
});

test('what asks for a table and a picture is listed, whatever its rows name', () => {
  const both = aQuery({ id: 'explore/both', title: 'Both', returns: 'both' });
  const result = anAnswer({ columns: ['name'], rows: [['Ada']], nodes: [ada] });
  expect([isListed({ header: both, result }), isListed({ header: everybody, result })]).toEqual([
    true,
    false,
  ]);
});
