import { describe, expect, test } from '@jest/globals';
import type { Figure } from '#contract/article';
import { compareFigures, comparisonKey, type Comparison } from '#contract/figures';

type Told = Partial<Figure>;

const asOf = '2023-07';

describe('two figures of one measure', () => {
  test.each<[string, Told, Told, Comparison]>([
    ['agree when they say the same', { min: 84, max: 84 }, { min: 84, max: 84 }, 'agree'],
    ['agree when one lies within the other', { min: 80, minOpen: true }, { min: 84, max: 84 }, 'agree'],
    ['clash when no number fits both', { max: 60 }, { min: 84, max: 84 }, 'clash'],
    ['clash at a bound that one leaves out', { min: 40, minOpen: true }, { min: 40, max: 40 }, 'clash'],
    ['agree at a bound that both hold', { min: 40 }, { min: 30, max: 40 }, 'agree'],
    ['may clash when one is only told as about so much', { min: 80, max: 80, approx: true }, { min: 84, max: 84 }, 'perhaps'],
    ['agree when "about" holds the other', { min: 80, approx: true }, { min: 84, max: 84 }, 'agree'],
    ['clash over ranks beside amounts', { rank: 1, min: 9 }, { rank: 2, min: 9 }, 'clash'],
    ['clash over ranks', { rank: 1 }, { rank: 2 }, 'clash'],
    ['agree when nothing bounds them apart', { min: 40 }, { max: 60 }, 'agree'],
    ['have changed as of different days', { min: 84, max: 84 }, { min: 151, max: 151, asOf: '2024-04' }, 'change'],
    ['have changed although a growing number could be both', { min: 40, minOpen: true }, { min: 80, minOpen: true, asOf: '2023-08' }, 'change'],
    ['have not changed when they are told the same later', { min: 84, max: 84 }, { min: 84, max: 84, asOf: '2024' }, 'agree'],
    ['clash when a day lies in the other’s month', { max: 60 }, { min: 84, max: 84, asOf: '2023-07-06' }, 'clash'],
    ['have changed when told at one time of two years', { min: 8, max: 8, from: '2021', to: '2021' }, { min: 9, max: 9, from: '2022', to: '2022' }, 'change'],
    ['are no clash when one counts on from another year', { min: 8, max: 8, from: '2021' }, { min: 9, max: 9, from: '2022', to: '2022' }, 'change'],
    ['clash when only one tells its years', { min: 8, max: 8, from: '2021', to: '2021' }, { min: 9, max: 9 }, 'clash'],
  ])('%s', (_name, a, b, comparison) => {
    expect(compareFigures({ asOf, ...a }, { asOf, ...b })).toBe(comparison);
    expect(compareFigures({ asOf, ...b }, { asOf, ...a })).toBe(comparison);
  }); // oxfmt-ignore
});

describe('figures are held against each other', () => {
  const deaths = { subject: 'substance/balm', metric: 'deaths', unit: 'person' };

  test('when subject, metric, unit, population and place are the same', () => {
    expect(comparisonKey({ ...deaths, population: 'Adults' })).toBe(
      comparisonKey({ ...deaths, population: 'adults' }),
    );
  });

  test('when they are shares of the same measure, whichever article counted it', () => {
    const wholes = new Map([
      ['article/first/f2', deaths],
      ['article/other/f7', deaths],
    ]);
    const share = { ...deaths, metric: 'share', unit: 'percent' };
    const one = { ...share, of: 'article/first/f2' };
    const other = { ...share, of: 'article/other/f7' };
    expect(comparisonKey(one, wholes)).toBe(comparisonKey(other, wholes));
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });

  test.each<Partial<Figure>>([
    { subject: 'substance/salve' },
    { metric: 'patients' },
    { unit: 'percent' },
    { population: 'adults' },
    { place: 'country/utopia' },
    { per: 'year' },
    { of: 'article/first/f2' },
  ])('not when they differ by %j', (other) => {
    expect(comparisonKey({ ...deaths, ...other })).not.toBe(comparisonKey(deaths));
  });
});
