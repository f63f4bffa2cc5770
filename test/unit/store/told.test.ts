import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { anAccountClaim } from '../../ui/support/account.ts';
import { aLine, anActor, anAnswer, aQuery, paths } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
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

test('an expansion tells both of its questions, from which alone its lines can be made again', async () => {
  const store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => overview,
        'explore/neighbours': () =>
          anAnswer({ id: 'explore/neighbours', nodes: [ada, ben], edges: [aLine(ada, ben)] }),
        'explore/joining': () =>
          anAnswer({
            id: 'explore/joining',
            nodes: [ada, ben],
            edges: [aLine(ada, ben), aLine(ben, ada)],
          }),
      },
    }),
  );
  await store.getState().start(null);
  await store.getState().bring(ada.id);
  expect(store.getState().journal.at(-1)).toMatchObject({
    label: 'Expanded Ada: 1 actor, 2 relations added',
    query: { id: 'explore/neighbours' },
    found: { actors: 2, relations: 1, questions: 2 },
    further: [{ query: { id: 'explore/joining' }, found: { actors: 2, relations: 2 } }],
  });
});

test('a saved query that was drawn, and the overview, tell what was asked', async () => {
  const store = await aDesk();
  await store.getState().runQuery(aQuery({ id: 'people/all', returns: 'graph' }), {});
  store.getState().clear();
  await store.getState().drawOverview();
  expect(store.getState().journal.map(({ query }) => query?.id)).toEqual([
    'explore/overview',
    'people/all',
    undefined,
    'explore/overview',
  ]);
});

test('each question about paths is told with its ending, by the next step at the latest', async () => {
  const store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => overview,
      },
      paths: ({ to }) =>
        to[0] === ben.id ? paths({ nodes: [ada, ben], edges: [aLine(ada, ben)] }) : paths(),
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().journal).toEqual([]);
  await store.getState().findPaths({ to: [ben.id] }, [ben]);
  expect(store.getState().journal).toMatchObject([
    {
      label: 'Began with the overview: 1 actor added',
      query: { id: 'explore/overview' },
      added: { nodes: 1, edges: 0 },
    },
    {
      label: 'Paths from Ada to Eve: no path within 4 steps',
      query: { id: 'paths', params: { from: [ada.id], to: [eve.id] } },
      milliseconds: 5,
    },
    {
      label: 'Paths from Ada to Ben: 1 path, the shortest of 1 step',
      query: { id: 'paths' },
    },
    { label: 'Lit a path from Ada to Ben', query: { id: 'paths' }, added: { nodes: 1, edges: 1 } },
  ]);
  expect(store.getState().seen).toEqual([]);
});

test('what was opened in the reader, and the line that was drawn from it, are told', async () => {
  const line = aLine(ada, ben);
  const store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => overview,
        'explore/among': () => anAnswer({ id: 'explore/among', nodes: [ada, ben], edges: [line] }),
        'explore/joining': () => anAnswer({ id: 'explore/joining', nodes: [ada, ben], edges: [line] }),
      },
    }),
  );
  await store.getState().start(null);
  await store.getState().read('article/first');
  const opened = { label: expect.stringMatching(/^Opened The first report/), query: null };
  expect(store.getState().seen.slice(1)).toMatchObject([opened]);
  await store.getState().drawLine(anAccountClaim({ relKey: line.key, subject: ada.id, object: ben.id }));
  expect(store.getState().journal.slice(1)).toMatchObject([
    opened,
    { label: 'Drew the line: Ada met Ben for an hour.', query: { id: 'explore/among' } },
  ]);
});

test('the method note has how the canvas began, what was looked at last, and what is hidden', async () => {
  const store = await aDesk();
  store.getState().hide([ada.id]);
  await store.getState().read('article/first');
  await store.getState().exportMethodNote();
  const text = store.getState().written?.text;
  expect(text).toContain('- By hand: Ada (hides 1 actor)');
  expect(text).toMatch(
    /1\. \*\*Began with the overview: .* added\*\*[^]*2\. \*\*Hid Ada\*\*[^]*3\. \*\*Opened The first report/,
  );
});
