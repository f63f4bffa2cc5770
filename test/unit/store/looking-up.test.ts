import { beforeEach, expect, test } from '@jest/globals';
import type { GraphNode } from '#contract/graph';
import type { NameAnswer } from '#contract/name-list';
import type { ExplorerStore } from '../../../client/store/explorer.ts';
import type { NameList } from '../../../client/store/name-list.ts';
import { anActor } from '../../ui/support/facts.ts';
import { aVersionRow, version } from '../../ui/support/version.ts';
import { ada, aDesk, ben, met, work } from './a-kept-desk.ts';

const ALL_TRIED: Pick<NameAnswer, 'tried' | 'triedWithout'> = { tried: 'all', triedWithout: [] };

const listOf = (...actors: readonly GraphNode[]): NameList => ({
  source: null,
  rows: actors.map(({ id, type, name }, at) => ({
    line: at + 1,
    given: name,
    cells: [],
    letters: null,
    answer: {
      verdict: 'exact',
      candidates: [{ id, type, name, about: null, matched: name, why: 'name', office: null, without: [] }],
      more: 0,
      atLeast: false,
      ...ALL_TRIED,
    },
    decided: null,
    byHand: null,
  })),
  columns: [],
  rest: [],
  restTooLong: [],
  blank: 0,
  repeats: [],
  restRepeats: [],
  accepted: [],
  isWhole: true,
  hasColumns: true,
});

let store: ExplorerStore;
const now = () => store.getState();

beforeEach(async () => {
  store = await aDesk({ doors: { version: async () => version } });
  now().recallNames(listOf(ada, ben));
});

test('a tag that is there already is meant, however its capitals are typed', () => {
  now().tag([ben.id, met.key], 'To check');
  expect(now().tagNames('to CHECK')).toBeNull();
  expect(now().tags).toEqual(new Map([ada.id, ben.id, met.key].map((of) => [of, ['To check']])));
  expect(now().announcement).toBe('Tagged Ada “To check”');
});

test('of two tags that differ in their capitals the one that is typed is meant', () => {
  now().tag([met.key], 'Court');
  now().tag([met.key], 'court');
  now().tagNames('court');
  expect(now().tags.get(ada.id)).toEqual(['court']);
});

test('to a version nobody is added, and nobody is said to be gone from the graph', async () => {
  await work(store);
  await now().viewVersion(aVersionRow());
  const canvas = now().nodes;
  now().recallNames(listOf(ada, anActor('Eve')));
  await now().addNames({ withLines: true });
  expect(now().notice).toMatch(/read-only/);
  now().tagNames('seen');
  expect([now().nodes, now().tags.size, now().note]).toEqual([canvas, 0, null]);
});

test('5,000 of 50,000 names are looked up, 250 at a time, and the others when that is asked for', async () => {
  const sizes: number[] = [];
  store = await aDesk({
    names: (names) => {
      sizes.push(names.length);
      return {
        answers: names.map(() => ({
          verdict: 'none',
          candidates: [],
          more: 0,
          atLeast: false,
          ...ALL_TRIED,
        })),
        milliseconds: 1,
      };
    },
  });
  const names = Array.from({ length: 50_000 }, (_, at) => ({
    line: at + 1,
    given: `Name ${at}`,
    cells: [`no. ${at}`],
  }));
  const repeats = [1, 5_001].map((of) => ({
    line: 60_000 + of,
    given: `Name ${of - 1}`,
    cells: ['again'],
    of,
  }));
  await now().takeNames({ rows: 50_002, columns: ['no'], names, tooLong: [], blank: 0, repeats }, null);
  expect(sizes).toEqual(Array.from({ length: 20 }, () => 250));
  expect(now().nameList?.repeats).toMatchObject([{ line: 60_001, of: 1 }]);
  await now().takeNextNames();
  expect(sizes).toHaveLength(40);
  expect(now().nameList?.repeats).toMatchObject([{ line: 65_001, of: 5_001 }]);
  expect(now().nameList?.rows[0]?.cells).toEqual(['no. 5000']);
  expect(now().nameList?.rows[0]).toMatchObject({ line: 5_001, given: 'Name 5000' });
  expect(now().nameList?.rest).toHaveLength(40_000);
});
