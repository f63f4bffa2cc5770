import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer, aQuery } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const overview = anAnswer({ id: 'explore/overview', nodes: [ada] });

async function aDesk() {
  const store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => overview,
        'explore/joining': () =>
          anAnswer({ id: 'explore/joining', nodes: [ada, ben], edges: [aLine(ada, ben)] }),
        'people/all': () => anAnswer({ id: 'people/all', nodes: [ada, ben] }),
      },
    }),
  );
  await store.getState().start(null);
  return store;
}

test('an actor that was added tells what was asked for it', async () => {
  const store = await aDesk();
  await store.getState().add(ben.id);
  expect(store.getState().journal.at(-1)).toMatchObject({ query: { id: 'explore/joining' } });
});

test('a saved query that was drawn, and the overview, tell what was asked', async () => {
  const store = await aDesk();
  await store.getState().runQuery(aQuery({ id: 'people/all', returns: 'graph' }), {});
  store.getState().clear();
  await store.getState().drawOverview();
  expect(store.getState().journal.map(({ query }) => query?.id)).toEqual([
    'people/all',
    undefined,
    'explore/overview',
  ]);
});
