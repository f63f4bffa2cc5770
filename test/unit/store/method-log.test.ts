import { expect, test } from '@jest/globals';
import { MethodFile } from '#contract/method';
import { NOWHERE } from '../../../client/store/address.ts';
import { createExplorer } from '../../../client/store/explorer.ts';
import { filterLog, toLog } from '../../../client/store/method-log.ts';
import { countSteps, toLineWords } from '../../../client/words/step-counts.ts';
import { toVerdict } from '../../../client/words/replayed.ts';
import { aStep } from '../../support/an-investigation.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi, type Investigations } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');

test('a step that was undone is one line that says so, and the numbers are those of the lines', () => {
  const steps = [
    { ...aStep(1), label: 'Hid Ada' },
    { ...aStep(2), label: 'Undone: Hid Ada', at: '2026-01-02T03:05:00.000Z' },
    { ...aStep(3), label: 'Noted on Ben' },
  ];
  expect(toLog(steps).map(({ n, step, undoneAt }) => [n, step.label, undoneAt])).toEqual([
    [1, 'Hid Ada', '2026-01-02T03:05:00.000Z'],
    [2, 'Noted on Ben', null],
  ]);
});

test('the log, the note and the file count the steps as they are kept, undoing too', async () => {
  const investigations: Investigations = new Map();
  const store = createExplorer(
    fakeApi({
      investigations,
      runs: { 'explore/overview': () => anAnswer({ id: 'explore/overview', nodes: [ada] }) },
    }),
  );
  await store.getState().start(null);
  const { hide, pin, undo, redo } = store.getState();
  hide([ada.id]);
  pin([ada.id]);
  undo();
  undo();
  redo();
  await store.getState().openMethod();
  const told = '6 steps: 2 stand, 1 was undone, 3 undid or redid one, and are told with it';
  expect(store.getState().announcement).toBe(`The method: ${told}`);
  store.getState().exportMethodFile();
  const file = MethodFile.parse(JSON.parse(store.getState().written?.text ?? ''));
  expect([file.total, file.counts]).toEqual([3, { steps: 6, stand: 2, undone: 1, turns: 3 }]);
  await store.getState().exportMethodNote();
  expect(store.getState().written?.text).toContain(`- ${told}; times in UTC`);
  store.getState().noteChange();
  await store.getState().save();
  expect(store.getState().kept?.steps).toBe(file.counts?.steps);
  expect(toLineWords(1, countSteps(store.getState().method.log ?? []))).toBe(`1 of 3 lines of ${told}`);
});

test('is filtered by kinds and by all words, those of the question too', () => {
  const log = toLog([
    { ...aStep(1), label: 'Hid Ada', query: null },
    { ...aStep(2), label: 'Expanded Ada: 1 actor added' },
    { ...aStep(3), label: 'Expanded Ben: 1 actor added' },
  ]);
  const numbers = (kinds: Parameters<typeof filterLog>[1]['kinds'], words: string) =>
    filterLog(log, { kinds, words }).map(({ n }) => n);
  expect(numbers(new Set(), '')).toEqual([1, 2, 3]);
  expect(numbers(new Set(['expand']), 'ada EXPANDED')).toEqual([2, 3]);
  expect(numbers(new Set(['expand']), 'ben')).toEqual([3]);
});

test('the file holds every step, as its schema has it, and comes back as it was written', async () => {
  const store = createExplorer(
    fakeApi({ runs: { 'explore/overview': () => anAnswer({ id: 'explore/overview', nodes: [ada] }) } }),
  );
  await store.getState().start(null);
  store.getState().hide([ada.id]);
  await store.getState().openMethod();
  await store.getState().replayFrom(1);
  store.getState().exportMethodFile();
  const file: unknown = JSON.parse(store.getState().written?.text ?? '');
  expect(MethodFile.parse(file)).toEqual(file);
  expect(file).toMatchObject({
    format: 'redthread/method',
    version: 1,
    investigation: { id: null, title: 'New canvas' },
    total: 2,
    filtered: null,
    steps: [
      {
        n: 1,
        kind: 'draw',
        label: 'Began with the overview: 1 actor added',
        found: { actors: 1, elements: { actors: [ada.id] } },
        replayed: { is: 'same', words: 'The same: 1 actor and 0 relations' },
      },
      { n: 2, kind: 'hide', label: 'Hid Ada', query: null, undoneAt: null },
    ],
  });
  expect(store.getState().written?.name).toBe('new-canvas-method.json');
});

test('a canvas that began with an actor asks for the neighbours, then for the lines among them: the same again', async () => {
  const ben = anActor('Ben');
  const met = aLine(ada, ben);
  const store = createExplorer(
    fakeApi({
      runs: {
        'explore/neighbours': () => anAnswer({ id: 'explore/neighbours', nodes: [ben] }),
        'explore/among': () => anAnswer({ id: 'explore/among', nodes: [ada, ben], edges: [met] }),
      },
    }),
  );
  await store.getState().start(null, { ...NOWHERE, focus: ada.id });
  await store.getState().openMethod();
  expect(store.getState().method.log?.map(({ step }) => step)).toMatchObject([
    {
      label: 'Began with Ada and what is drawn around it: 2 actors, 1 relation added',
      added: { nodes: 2, edges: 1 },
      query: { id: 'explore/neighbours' },
      found: { actors: 1, relations: 0, questions: 2 },
    },
  ]);
  await store.getState().replayFrom(1);
  expect(store.getState().method.replayed.get(1)).toMatchObject({ is: 'same' });
});

test('each question of a step is asked again, and what differs says of which it is', async () => {
  const ben = anActor('Ben');
  const met = aLine(ada, ben);
  let among = [met];
  const api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ id: 'explore/overview', nodes: [ada] }),
      'explore/neighbours': () => anAnswer({ id: 'explore/neighbours', nodes: [ada, ben], edges: [met] }),
      'explore/joining': () => anAnswer({ id: 'explore/joining', nodes: [ada, ben], edges: among }),
    },
  });
  const store = createExplorer(api);
  await store.getState().start(null);
  await store.getState().bring(ada.id);
  await store.getState().openMethod();
  await store.getState().replayFrom(2);
  const told = () => store.getState().method.replayed.get(2);
  const counted = '; what was drawn already is counted, too: the step added 1 actor and 1 relation';
  expect(told()).toMatchObject({
    is: 'same',
    words: `Question 1: The same: 2 actors and 1 relation. Question 2: The same: 2 actors and 1 relation${counted}`,
  });
  expect(api.asked.map(({ id }) => id).slice(-2)).toEqual(['explore/neighbours', 'explore/joining']);

  among = [met, aLine(ben, ada)];
  await store.getState().askStepAgain(2);
  expect(told()).toMatchObject({
    is: 'differs',
    words: `Question 1: The same: 2 actors and 1 relation. Question 2: Differs: 2 actors and 2 relations now, 2 actors and 1 relation then${counted}`,
    differences: ['question 2, new: Ben met Ada'],
  });
  store.getState().exportMethodFile();
  const file = MethodFile.parse(JSON.parse(store.getState().written?.text ?? ''));
  expect(file.steps[1]?.further?.map(({ query }) => query.id)).toEqual(['explore/joining']);
});

test('of an older step, which kept its first question alone, that is said', () => {
  const found = { rows: 1, actors: 2, relations: 1, digest: '0'.repeat(14), questions: 3 };
  const verdict = { is: 'same' as const, words: 'The same: 2 actors and 1 relation', differences: [] };
  const added = { nodes: 2, edges: 1 };
  expect(toVerdict({ found, added }, [verdict])).toEqual({
    ...verdict,
    words: `${verdict.words}; it asked 3 questions, of which the first was kept and asked`,
  });
});

test('asking again is no step, and draws nothing', async () => {
  const store = createExplorer(
    fakeApi({ runs: { 'explore/overview': () => anAnswer({ id: 'explore/overview', nodes: [ada] }) } }),
  );
  await store.getState().start(null);
  store.getState().remove({ nodes: [ada.id], edges: [] });
  const { journal, seen, nodes } = store.getState();
  await store.getState().openMethod();
  await store.getState().replayFrom(1);
  expect(store.getState()).toMatchObject({ journal, seen, nodes });
});

test('what was searched on the way to an actor, and a table that was listed, are told once', async () => {
  const api = fakeApi({
    runs: { 'people/list': () => anAnswer({ id: 'people/list', rows: [['a'], ['b']] }) },
  });
  const store = createExplorer(api);
  await store.getState().start(null);
  await store.getState().search('ada');
  store.getState().rememberSearch('ada');
  store.getState().rememberSearch('ada');
  const header = { id: 'people/list', title: 'All', about: 'All.', params: [], returns: 'table', text: '' };
  await store.getState().runQuery({ ...header, returns: 'table' }, {});
  expect(store.getState().seen.slice(1)).toMatchObject([
    { label: 'Searched “ada”: 0 hits', kind: 'search', query: { id: 'a/query' } },
    { label: 'Asked All: 2 rows', kind: 'query', query: { id: 'people/list' }, found: { rows: 2 } },
  ]);
});
