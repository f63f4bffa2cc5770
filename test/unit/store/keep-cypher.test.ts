import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { QueryResult } from '#contract/graph';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepCypher } from '../../../client/store/keep-cypher.ts';
import { anAnswer } from '../../ui/support/facts.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

const KEPT = '01jdabcdefghjkmnpqrstvwxyz';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function aTab(inBrowser = aStorage()) {
  const run = later<QueryResult>();
  const store = createExplorer(fakeApi({ doors: { runCypher: () => run.promise } }));
  const [inTab, { page, leave }] = [aStorage(), aPage()];
  keepCypher({ store, inBrowser, inTab, page });
  return { store, inTab, leave, answer: () => run.arrive(anAnswer({ id: 'cypher' })), ...store.getState() };
}

test('what was typed last is kept when the page is left at once', () => {
  const { writeCypher, leave, inTab } = aTab();
  writeCypher('RETURN 1');
  leave();
  expect(inTab.getItem('redthread/cypher')).toContain('RETURN 1');
});

test('a tab that has no room for the text says so, once', () => {
  const { store, writeCypher, leave, inTab } = aTab();
  inTab.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  writeCypher('RETURN 1');
  leave();
  expect(store.getState().notice).toContain('no room');
  store.getState().dismissNotice();
  writeCypher('RETURN 2');
  leave();
  expect(store.getState().notice).toBeNull();
});

test('a run that is answered when its canvas is kept goes with it, and that of another tab does not', async () => {
  const { store, nameTab, writeCypher, runCypher, answer } = aTab();
  nameTab('mine');
  writeCypher('RETURN 1');
  const other = aTab();
  other.nameTab('other');
  other.writeCypher('RETURN 2');
  other.answer();
  await other.runCypher();
  store.getState().recallRuns(other.store.getState().cypherRuns);
  const running = runCypher();
  store.getState().keepRunsWith(KEPT);
  answer();
  await running;
  expect(store.getState().cypherRuns.map(({ investigation, tab }) => [investigation, tab])).toEqual([
    [KEPT, null],
    [null, 'other'],
  ]);
});
