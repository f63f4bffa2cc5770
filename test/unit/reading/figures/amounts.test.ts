import { describe, expect, it } from '@jest/globals';
import { amountsIn } from '../../../../server/reading/figures/amounts.ts';

describe('an amount is bounded as it is told', () => {
  it.each<[words: string, bounds: object, unit: string | null, start: string]>([
    ['has more than 40 states', { min: 40, minOpen: true }, null, 'more'],
    ['has at least forty-two states', { min: 42 }, null, 'at'],
    ['has fewer than 1,200 men', { max: 1200, maxOpen: true }, null, 'fewer'],
    ['up to $10 million', { max: 10_000_000 }, 'us-dollar', 'up'],
    ['no more than five', { max: 5 }, null, 'no'],
    ['no fewer than five', { min: 5 }, null, 'no'],
    ['nearly 88 per cent of them', { min: 88, max: 88, approx: true }, 'percent', 'nearly'],
    ['between 40 and 50 kilos', { min: 40, max: 50 }, 'kilogram', 'between'],
    ['about 40-50 kg', { min: 40, max: 50, approx: true }, 'kilogram', 'about'],
    ['$2 to $3 million', { min: 2_000_000, max: 3_000_000 }, 'us-dollar', '$2'],
    ['2.5 billion yuan', { min: 2.5e9, max: 2.5e9 }, 'yuan', '2.5'],
    ['half a million euros', { min: 500_000, max: 500_000 }, 'euro', 'half'],
    ['one hundred and twenty-five men', { min: 125, max: 125 }, null, 'one'],
    ['tens of thousands of men', { min: 20_000, approx: true }, null, 'tens'],
    ['one in five men', { min: 20, max: 20 }, 'percent', 'one'],
    ['40 or more men', { min: 40 }, null, '40'],
    ['not over 40 men', { max: 40 }, null, 'not'],
    ['three and a half million dollars', { min: 3_500_000, max: 3_500_000 }, 'us-dollar', 'three'],
    ['one and a half tons', { min: 1.5, max: 1.5 }, 'ton', 'one'],
    ['EUR 20 million', { min: 2e7, max: 2e7 }, 'euro', 'EUR'],
    ['12 hundred-year-old men', { min: 12, max: 12 }, null, '12'],
  ])('“%s”', (words, bounds, unit, start) => {
    const [amount, ...others] = amountsIn(words);
    expect(others).toEqual([]);
    expect({ bounds: amount?.bounds, unit: amount?.unit }).toEqual({ bounds, unit });
    expect(words.slice(amount?.start).startsWith(start)).toBe(true);
  });

  it.each([
    ['two of them and three of these', [2, 3]],
    ['40 and 50 men', [40, 50]],
  ])('“%s” is no range', (words, values) => {
    expect(amountsIn(words).map(({ bounds }) => bounds.min)).toEqual(values);
  });

  it.each(['COVID-19', 'A4', '21/22', '§841', 'v2.3.4', 'somebody'])('“%s” is none', (words) => {
    expect(amountsIn(words)).toEqual([]);
  });
});
