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

const telling = (...figures: Partial<Given>[]) =>
  figures
    .reduce<ReturnType<typeof aPackage>>(
      (article, figure) => article.figure({ subject: LEAGUE, ...figure }),
      aPackage('one'),
    )
    .build();

test('figures/development says more or less only where a number leaves no room for the one before', async () => {
  await loadFresh(database.db, [
    telling(
      { min: 84, max: 84, asOf: '2023-07' },
      { min: 80, minOpen: true, asOf: '2023-08' },
      { min: undefined, max: 80, maxOpen: true, asOf: '2023-09' },
      { min: 90, max: 95, asOf: '2023-10' },
    ),
  ]);
  const answer = await ask(database.db, 'figures/development', { subject: LEAGUE });
  expect(rowsOf(answer, 'amount', 'change')).toEqual([
    { amount: '84', change: 'first' },
    { amount: '> 80', change: 'not-told' },
    { amount: '< 80', change: 'less' },
    { amount: '90–95', change: 'more' },
  ]);
});

describe('figures/development', () => {
  const develop = async (...packages: ReturnType<ReturnType<typeof aPackage>['build']>[]) => {
    await loadFresh(database.db, packages);
    const answer = await ask(database.db, 'figures/development', { subject: LEAGUE });
    return rowsOf(answer, 'asOf', 'amount', 'change', 'changeSince');
  };

  test('holds no share of one whole against a share of another', async () => {
    const share = { unit: 'percent', metric: 'share' } as const;
    const wholes = [
      { metric: 'members', unit: 'country', min: 80, max: 80, asOf: '2023' },
      { metric: 'deaths', unit: 'person', min: 900, max: 900, asOf: '2023' },
    ] as const;
    const rows = await develop(
      telling(
        ...wholes,
        { ...share, min: 10, max: 10, asOf: '2023', of: 'article/one/f1' },
        { ...share, min: 60, max: 60, asOf: '2024', of: 'article/one/f2' },
      ),
    );
    expect(rows.map(({ change }) => change)).toEqual(['first', 'first', 'first', 'first']);
  });

  test('holds one year against another, and not against all the years since', async () => {
    expect(
      await develop(
        telling(
          { min: 5, max: 5, from: '2021', to: '2021', asOf: '2022' },
          { min: 7, max: 7, from: '2022', to: '2022', asOf: '2023' },
          { min: 99, max: 99, from: '2016', to: '2024', asOf: '2024' },
        ),
      ),
    ).toEqual([
      { asOf: '2022', amount: '5', change: 'first', changeSince: null },
      { asOf: '2023', amount: '7', change: 'more', changeSince: '2022' },
      { asOf: '2024', amount: '99', change: 'another-span', changeSince: null },
    ]);
  });

  test('goes in the order of time, whichever article counted the whole, and knows a rank that stays', async () => {
    const whole = { metric: 'members', unit: 'country', min: 80, max: 80, asOf: '2021' } as const;
    const share = { unit: 'percent', metric: 'share' } as const;
    const article = (slug: string, asOf: string, min: number) =>
      aPackage(slug)
        .figure({ subject: LEAGUE, ...whole })
        .figure({ subject: LEAGUE, ...share, min, max: min, asOf, of: `article/${slug}/f1` })
        .figure({ subject: LEAGUE, metric: 'deaths', unit: 'rank', min: undefined, rank: 1, asOf })
        .build();
    const rows = await develop(article('aa', '2024', 60), article('bb', '2022', 50));
    expect(rows.filter(({ amount }) => amount === '60' || amount === '50')).toEqual([
      { asOf: '2022', amount: '50', change: 'first', changeSince: null },
      { asOf: '2024', amount: '60', change: 'more', changeSince: '2022' },
    ]);
    expect(rows.filter(({ amount }) => amount === '#1')).toEqual([
      { asOf: '2022', amount: '#1', change: 'first', changeSince: null },
      { asOf: '2024', amount: '#1', change: 'the-same', changeSince: '2022' },
    ]);
  });

  test('takes a copy for no count, a rounded number for no proof, and a month for no day before its days', async () => {
    const copy = [{ start: 0, end: 5, copyOf: { article: 'article/one', start: 0, end: 5 } }];
    const copied = aPackage('two')
      .figure({ subject: LEAGUE, min: 40, max: 40, asOf: '2023-06', at: copy })
      .build();
    const one = telling(
      { min: 40, max: 40, asOf: '2023-06', at: [{ start: 0, end: 5 }] },
      { min: 40, max: 40, asOf: '2023-06-20' },
      { min: 50, max: 50, approx: true, asOf: '2023-07' },
      { min: 50, max: 50, asOf: '2023-08' },
      { min: 50, max: 50, asOf: '2023-09' },
    );
    expect(await develop(one, copied)).toEqual([
      { asOf: '2023-06', amount: '40', change: 'first', changeSince: null },
      { asOf: '2023-06', amount: '40', change: 'copied', changeSince: null },
      { asOf: '2023-06-20', amount: '40', change: 'first', changeSince: null },
      { asOf: '2023-07', amount: '≈ 50', change: 'perhaps-more', changeSince: '2023-06-20' },
      { asOf: '2023-08', amount: '50', change: 'about-the-same', changeSince: '2023-07' },
      { asOf: '2023-09', amount: '50', change: 'the-same', changeSince: '2023-08' },
    ]);
  });
});
