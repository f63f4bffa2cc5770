import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { ONLY_DENIED, SUPPORT, toldOtherwise } from '../support/told-otherwise.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

const WARE = 'substance/blue';
const february = { from: '2023-02', to: '2023-02' };
const when = { periods: ['2023-02/2023-02'], deniedFor: ['2023-02/2023-02'], shownOn: ['2023-02'] };
const never = { periods: [], deniedFor: ['2023-02/2023-02'], shownOn: [] };

describe.each([
  {
    query: 'substances/controls',
    type: 'REGULATES' as const,
    since: [{ since: '2023-02' }, { since: null }],
  },
  { query: 'substances/supply-chain', type: 'EXPORTS' as const, since: [] },
])('$query', ({ query, type, since }) => {
  const told = toldOtherwise({ subject: 'country/utopia', type, object: WARE, given: february });
  const answer = async (columns: object) =>
    rowsOf(await ask(database.db, query, { substance: WARE }), ...Object.keys(columns));

  test('tells apart who says so, who denies it and what was only planned', async () => {
    const whole = { ...SUPPORT, ...when, ...since[0], ware: WARE, wareName: 'blue' };
    await load(database.db, told);
    expect(await answer(whole)).toEqual([whole]);
  });

  test('tells of what is only denied that nobody says so, and of no time at which it was', async () => {
    const denied = { ...ONLY_DENIED, ...never, ...since[1] };
    await load(database.db, told.slice(2));
    expect(await answer(denied)).toEqual([denied]);
  });
});

test('what a substance is only planned to be made from says so of each line that it is on', async () => {
  const told = aPackage('plans')
    .claim('substance/red', 'USED_TO_MAKE', WARE, { reality: 'planned' })
    .claim('substance/green', 'USED_TO_MAKE', WARE, { reality: 'planned' })
    .claim('substance/green', 'USED_TO_MAKE', 'substance/grey')
    .claim('substance/grey', 'USED_TO_MAKE', WARE)
    .claim('country/utopia', 'EXPORTS', 'substance/red')
    .claim('country/utopia', 'EXPORTS', 'substance/green')
    .claim('country/utopia', 'REGULATES', 'substance/red');
  await load(database.db, [told.build()]);
  const chain = rowsOf(
    await ask(database.db, 'substances/supply-chain', { substance: WARE }),
    'type',
    'wareName',
    'through',
  );
  expect(chain.filter(({ type }) => type === 'EXPORTS')).toEqual([
    { type: 'EXPORTS', wareName: 'green', through: ['asserted', 'asserted'] },
    { type: 'EXPORTS', wareName: 'red', through: ['planned'] },
  ]);
  const controls = await ask(database.db, 'substances/controls', { substance: WARE, wider: true });
  expect(rowsOf(controls, 'scope', 'wareName', 'through')).toEqual([
    { scope: 'made-from', wareName: 'red', through: ['planned'] },
  ]);
});

test('the shorter way is told when each of its lines is told as a fact, though one of them is contested', async () => {
  const told = aPackage('ways')
    .claim('substance/red', 'USED_TO_MAKE', WARE, { attributedTo: 'person/ada' })
    .claim('substance/red', 'USED_TO_MAKE', WARE, { attributedTo: 'person/ben', stance: 'denies' })
    .claim('substance/red', 'USED_TO_MAKE', 'substance/grey')
    .claim('substance/grey', 'USED_TO_MAKE', WARE)
    .claim('country/utopia', 'EXPORTS', 'substance/red');
  await load(database.db, [told.build()]);
  const chain = await ask(database.db, 'substances/supply-chain', { substance: WARE });
  const rows = rowsOf(chain, 'type', 'wareName', 'through').filter(({ type }) => type === 'EXPORTS');
  expect(rows).toEqual([{ type: 'EXPORTS', wareName: 'red', through: ['said, contested'] }]);
});
