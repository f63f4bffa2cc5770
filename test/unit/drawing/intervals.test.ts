import { describe, expect, test } from '@jest/globals';
import { toBar, toScale } from '#drawing/intervals';

const unit = 'country';

describe('a scale', () => {
  test('begins at nought and ends at a round number beyond the highest bound', () => {
    const amounts = [
      { unit, min: 40, minOpen: true as const },
      { unit, min: 151, max: 151 },
    ];
    expect(toScale(amounts)).toEqual({ low: 0, high: 200 });
  });

  test('of small counts ends at a whole number', () => {
    expect(toScale([{ unit, min: 2, max: 2 }])).toEqual({ low: 0, high: 3 });
  });

  test('of percents is the whole', () => {
    expect(toScale([{ unit: 'percent', min: 12, max: 14 }])).toEqual({ low: 0, high: 100 });
  });

  test('is one of size when all is nought', () => {
    expect(toScale([{ unit, max: 0, approx: true }])).toEqual({ low: 0, high: 1 });
  });

  test('reaches below nought for what lies there', () => {
    expect(toScale([{ unit, min: -20, max: -10 }])).toEqual({ low: -20, high: 1 });
  });
});

describe('a bar', () => {
  const scale = { low: 0, high: 200 };

  test.each([
    [
      { min: 50, max: 100 },
      { from: 0.25, to: 0.5, low: 'closed', high: 'closed', soft: false },
    ],
    [
      { min: 40, minOpen: true },
      { from: 0.2, to: 1, low: 'open', high: 'endless' },
    ],
    [
      { max: 60, maxOpen: true },
      { from: 0, to: 0.3, low: 'endless', high: 'open' },
    ],
    [
      { min: 84, max: 84, approx: true },
      { from: 0.42, to: 0.42, soft: true },
    ],
  ] as const)('of %j is %j', (amount, bar) => {
    expect(toBar({ unit, ...amount }, scale)).toMatchObject(bar);
  });

  test('is not drawn of a rank that stands alone', () => {
    expect(toBar({ unit: 'rank', rank: 1 }, scale)).toBeNull();
  });
});
