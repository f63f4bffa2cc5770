import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepNames } from '../../../client/store/keep-names.ts';
import type { NameList, NameRow } from '../../../client/store/name-list.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

function open(storage: Storage) {
  const store = createExplorer(fakeApi());
  const { page, leave } = aPage();
  keepNames({ store, storage, page });
  return { now: store.getState, leave };
}

const row = (line: number, part: Partial<NameRow> = {}): NameRow => ({
  line,
  given: `Name ${line}`,
  cells: ['7'],
  letters: null,
  answer: { verdict: 'none', candidates: [], more: 0, atLeast: false, tried: 'all', triedWithout: ['title'] },
  decided: null,
  byHand: null,
  ...part,
});
const aList = (rows: NameRow[]): NameList => ({
  source: 'list.csv',
  columns: ['id'],
  rows,
  rest: [],
  restTooLong: [],
  blank: 0,
  repeats: [{ line: 9, given: 'Name 1', cells: ['8'], of: 1 }],
  restRepeats: [],
  accepted: [],
  isWhole: true,
  hasColumns: true,
});
const zoe = { id: 'person/zoe', type: 'Person' as const, name: 'Zoe', about: null };

test('a list comes back over a reload with its other columns and who was chosen by hand', () => {
  const storage = aStorage();
  const { now, leave } = open(storage);
  const list = aList([row(1, { decided: zoe.id, byHand: zoe })]);
  now().recallNames(list);
  leave();
  expect(open(storage).now().nameList).toEqual(list);
});

test('of a list with columns too large to be kept the names and decisions are, and that is told', () => {
  const storage = aStorage();
  const { now, leave } = open(storage);
  const rows = Array.from({ length: 5_000 }, (_, at) => row(at + 1, { cells: ['x'.repeat(1_000)] }));
  now().recallNames(aList([...rows, row(5_001, { decided: zoe.id, byHand: zoe })]));
  leave();
  expect(now().notice).toMatch(/the other columns of its text/);
  const { rows: back = [], ...list } = open(storage).now().nameList ?? {};
  expect(list).toMatchObject({
    columns: [],
    hasColumns: false,
    isWhole: false,
    repeats: [{ line: 9, cells: [] }],
  });
  expect([back.length, back[0]?.cells, back.at(-1)?.byHand]).toEqual([5_001, [], zoe]);
});
