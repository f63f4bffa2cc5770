import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { ReviewStep } from '#contract/review';
import type { Api } from '../../../client/api.ts';
import { createExplorer, type Explorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { lastOwnOf } from '../../../client/store/review-state.ts';
import { keepReview } from '../../../client/store/keep-review.ts';
import { aProblem, fakeApi } from '../../ui/support/fake-api.ts';
import { aRecord, aReview, MET } from '../../ui/support/review-facts.ts';
import { aPage, aStorage } from './a-browser.ts';

const ACCEPT: ReviewStep = { kind: 'accept', claims: [{ key: MET.key, claim: MET.claim }], figures: [] };
const REJECT: ReviewStep = { kind: 'reject', keys: [MET.key] };

/** A table of reviews that records as the server does, each id once; its answers can be lost. */
function aTable() {
  const steps: { id: string; by: string; step: ReviewStep }[] = [];
  const faults: ('answer lost' | 'away' | 'decided since')[] = [];
  const account = aReview({ steps: [] });
  const records = () => steps.map(({ by, step }, at) => aRecord(at + 1, step, by));
  const told = () => steps.map(({ by, step }) => [by, step.kind === 'undo' ? `undo ${step.step}` : step.kind]);
  const decideReview: Api['decideReview'] = async ({ body: { id, after, step } }, options) => {
    const fault = faults.shift();
    if (fault === 'away') throw aProblem('database-away');
    if (fault === 'decided since') throw aProblem('decided-since');
    if (!steps.some((one) => one.id === id)) steps.push({ id, by: options?.analyst ?? '', step: step as ReviewStep });
    if (fault === 'answer lost') throw aProblem('timeout');
    const n = steps.findIndex((one) => one.id === id) + 1;
    return { n, steps: records().slice(after), row: account.row };
  };
  const api = fakeApi({ doors: { decideReview, review: async () => ({ ...account, steps: records() }) } });
  return { api, faults, told, theirs: (step: ReviewStep) => steps.push({ id: `of Bob ${steps.length}`, by: 'Bob', step }) };
} // oxfmt-ignore

async function opened(api: Api): Promise<ExplorerStore> {
  const store = createExplorer(api);
  store.getState().nameAnalyst('Alice');
  await store.getState().openReview(aReview().row.id);
  return store;
}

/** Waits for what the desk is to come to, and until whatever led there has ended. */
async function until(store: ExplorerStore, holds: (state: Explorer) => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => holds(store.getState()) && resolve();
    store.subscribe(look);
    look();
  });
  await setImmediate();
}

const isIdle = ({ outbox, tasks }: Explorer) =>
  outbox.unsent.length === 0 && tasks['review step']?.is !== 'running';
const isStuck = ({ tasks }: Explorer) => tasks['review step']?.is === 'failed';

describe('what is taken back', () => {
  test('a decision whose answer was lost may be recorded: undo is recorded behind it', async () => {
    const table = aTable();
    table.faults.push('answer lost');
    const store = await opened(table.api);
    store.getState().decideInReview(ACCEPT);
    await until(store, isStuck);
    store.getState().undoInReview();
    await until(store, isIdle);
    expect(table.told()).toEqual([
      ['Alice', 'accept'],
      ['Alice', 'undo 1'],
    ]);
  });

  test('an undo means what it meant, though somebody decided in between', async () => {
    const table = aTable();
    table.faults.push('answer lost', 'away');
    const store = await opened(table.api);
    store.getState().decideInReview(ACCEPT);
    await until(store, isStuck);
    table.theirs({ kind: 'reject', keys: ['claim/00000000000000aa'] });
    store.getState().undoInReview();
    await until(store, (state) => isStuck(state) && state.outbox.unsent.length === 2);
    await store.getState().sendDecisions();
    await until(store, isIdle);
    expect(table.told()).toEqual([
      ['Alice', 'accept'],
      ['Bob', 'reject'],
      ['Alice', 'undo 1'],
    ]);
  });

  test('is one’s own, never the last of somebody else', async () => {
    const table = aTable();
    table.theirs(REJECT);
    const store = await opened(table.api);
    store.getState().undoInReview();
    expect(store.getState().outbox.unsent).toEqual([]);
    expect(store.getState().announcement).toBe('There is nothing of yours to take back');
    expect(table.told()).toEqual([['Bob', 'reject']]);
  });

  test('and what is done again can be taken back once more', () => {
    const account = (...steps: ReviewStep[]) =>
      aReview({ steps: steps.map((step, at) => aRecord(at + 1, step, 'Alice')) });
    const undo = (step: number): ReviewStep => ({ kind: 'undo', step });
    expect(lastOwnOf(account(ACCEPT, undo(1)), [], 'Alice')).toBeNull();
    expect(lastOwnOf(account(ACCEPT, undo(1), undo(2)), [], 'Alice')?.n).toBe(1);
  });

  test('of what is refused there is nothing to take back', async () => {
    const table = aTable();
    table.faults.push('away');
    const store = await opened(table.api);
    store.getState().decideInReview(ACCEPT);
    await until(store, isStuck);
    table.faults.push('decided since');
    table.theirs(REJECT);
    store.getState().undoInReview();
    await until(store, isIdle);
    expect(table.told()).toEqual([['Bob', 'reject']]);
    expect(store.getState().outbox.refused).toMatchObject([{ step: ACCEPT, others: [{ by: 'Bob' }] }]);
  });
});

test('what was refused waits for a word after a reload; what waited is sent as having seen what it saw', async () => {
  const table = aTable();
  const storage = aStorage();
  const { page } = aPage();
  const store = await opened(table.api);
  keepReview({ store, storage, page });
  table.theirs(REJECT);
  table.faults.push('decided since', 'away');
  store.getState().decideInReview(ACCEPT);
  store.getState().decideInReview({ kind: 'reject', keys: ['claim/00000000000000bb'] });
  await until(store, (state) => state.outbox.refused.length === 1 && isStuck(state));

  const again = createExplorer(table.api);
  again.getState().nameAnalyst('Alice');
  keepReview({ store: again, storage, page });
  await until(again, isIdle);
  expect(table.told()).toEqual([
    ['Bob', 'reject'],
    ['Alice', 'reject'],
  ]);
  const { refused } = again.getState().outbox;
  expect(refused).toMatchObject([{ step: ACCEPT, trouble: { code: 'decided-since' }, others: [{ n: 1, by: 'Bob' }] }]);
}); // oxfmt-ignore
