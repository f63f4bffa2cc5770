import { describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { loadFresh } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const LEAGUE = 'organization/league';

type Given = Parameters<ReturnType<typeof aPackage>['figure']>[0];

/** Two articles, a figure each. */
async function told(one: Partial<Given>, other: Partial<Given>): Promise<void> {
  const tell = (slug: string, given: Partial<Given>) =>
    aPackage(slug)
      .figure({ subject: LEAGUE, ...given })
      .build();
  await loadFresh(database.db, [tell('one', one), tell('other', other)]);
}

async function clashes(params: Record<string, unknown> = {}): Promise<unknown[]> {
  const answer = await ask(database.db, 'figures/clashes', params);
  return rowsOf(answer, 'clash', 'amount', 'otherAmount');
}

describe('figures/clashes', () => {
  test('tells two counts of one day that leave no room for each other, with who says which', async () => {
    await told({ min: 84, max: 84, asOf: '2023-07' }, { minOpen: true, min: 90, asOf: '2023-07-06' });
    expect(
      rowsOf(
        await ask(database.db, 'figures/clashes', { subjects: [LEAGUE] }),
        'clash',
        'subjectId',
        'amount',
        'asOf',
        'saidBy',
        'figureId',
        'otherAmount',
        'otherAsOf',
        'otherSaidBy',
        'otherFigureId',
      ),
    ).toEqual([
      {
        clash: 'contradiction',
        subjectId: LEAGUE,
        amount: '84',
        asOf: '2023-07',
        saidBy: 'one-press',
        figureId: 'article/one/f1',
        otherAmount: '> 90',
        otherAsOf: '2023-07-06',
        otherSaidBy: 'other-press',
        otherFigureId: 'article/other/f1',
      },
    ]);
    expect(await clashes()).toHaveLength(1);
    expect(await clashes({ subjects: ['company/one-press'] })).toEqual([]);
  });

  test.each<[string, Partial<Given>, Partial<Given>]>([
    [
      'counts of different days',
      { min: 40, max: 40, asOf: '2023-06' },
      { min: 84, max: 84, asOf: '2023-07' },
    ],
    ['counts that may both be right', { min: 40, minOpen: true }, { min: 84, max: 84 }],
    ['counts of different things', { min: 1, max: 5, unit: 'country' }, { min: 9, unit: 'organization' }],
    [
      'counts of different people',
      { min: 1, max: 5, population: 'adults' },
      { min: 9, population: 'children' },
    ],
    ['counts at different places', { min: 1, max: 5, place: 'place/a' }, { min: 9, place: 'place/b' }],
    [
      'counts of different years',
      { min: 1, max: 5, from: '2021', to: '2021' },
      { min: 9, from: '2022', to: '2022' },
    ],
  ])('lets %s stand beside each other', async (_name, one, other) => {
    await told(one, other);
    expect(await clashes()).toEqual([]);
  });

  test('takes an open end for what it is: just that number is left out', async () => {
    await told({ min: 40, minOpen: true }, { min: 30, max: 40 });
    expect(await clashes()).toEqual([{ clash: 'contradiction', amount: '> 40', otherAmount: '30–40' }]);
    await told({ min: 40 }, { min: 30, max: 40 });
    expect(await clashes()).toEqual([]);
  });

  test('puts aside what may only be rounded, and knows two ranks for two', async () => {
    await told({ min: 88, max: 88, approx: true }, { min: 90, max: 90 });
    expect(await clashes()).toEqual([{ clash: 'perhaps-rounded', amount: '≈ 88', otherAmount: '90' }]);
    await told({ min: undefined, rank: 1 }, { min: undefined, rank: 2 });
    expect(await clashes()).toEqual([{ clash: 'contradiction', amount: '#1', otherAmount: '#2' }]);
  });
});

test('figures/development says more or less only where a number leaves no room for the one before', async () => {
  const league = (slug: string, ...figures: Partial<Given>[]) =>
    figures.reduce<ReturnType<typeof aPackage>>(
      (article, figure) => article.figure({ subject: LEAGUE, ...figure }),
      aPackage(slug),
    );
  await loadFresh(database.db, [
    league(
      'one',
      { min: 84, max: 84, asOf: '2023-07' },
      { min: 80, minOpen: true, asOf: '2023-08' },
      { min: undefined, max: 80, maxOpen: true, asOf: '2023-09' },
      { min: 90, max: 95, asOf: '2023-10' },
    ).build(),
  ]);
  const answer = await ask(database.db, 'figures/development', { subject: LEAGUE });
  expect(rowsOf(answer, 'amount', 'change')).toEqual([
    { amount: '84', change: 'first' },
    { amount: '> 80', change: 'perhaps-the-same' },
    { amount: '< 80', change: 'less' },
    { amount: '90–95', change: 'more' },
  ]);
});
