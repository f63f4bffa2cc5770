import { describe, expect, test } from '@jest/globals';
import { stands, toTimeline } from '#drawing/bands';

/** Whoever stands at these places, from left to right, each with a day. */
const of = (...told: [x: number, day: number][]) =>
  toTimeline({
    places: new Map(told.map(([x], at) => [String(at), { x, y: 0 }])),
    days: new Map(told.map(([, day], at) => [String(at), day])),
  });
const bandsOf = (...told: [x: number, day: number][]) => of(...told)?.bands;

describe('a picture that is arranged by time', () => {
  test('is parted half way between those of different days', () => {
    expect(bandsOf([0, 20_190_304], [100, 20_210_506], [300, 20_230_708])).toEqual([
      { left: -60, right: 50, first: 20_190_304, last: 20_190_304 },
      { left: 50, right: 200, first: 20_210_506, last: 20_210_506 },
      { left: 200, right: 360, first: 20_230_708, last: 20_230_708 },
    ]);
  });

  test('has one band where days overlap, however many it takes back', () => {
    const bands = bandsOf([0, 20_190_304], [100, 20_220_506], [200, 20_230_708], [300, 20_200_101]);
    expect(bands?.map(({ first, last }) => [first, last])).toEqual([
      [20_190_304, 20_190_304],
      [20_200_101, 20_230_708],
    ]);
  });

  test('never parts a column', () => {
    expect(bandsOf([0, 20_190_304], [0, 20_220_506], [100, 20_240_708])).toHaveLength(2);
  });

  test('is told by months within two years, and not by a month that nobody told', () => {
    expect(of([0, 20_230_401], [100, 20_241_231])?.unit).toBe('month');
    expect(of([0, 20_230_401], [100, 20_250_401])?.unit).toBe('year');
    expect(bandsOf([0, 20_230_101], [100, 20_230_401])).toHaveLength(1);
    expect(of([0, 20_230_101])).toMatchObject({ unit: 'year', bands: [{ first: 20_230_101 }] });
  });

  test('tells nothing where nobody has a day', () => {
    expect(toTimeline({ places: new Map([['a', { x: 0, y: 0 }]]), days: new Map() })).toBeNull();
  });

  test('is true as long as everybody stands there and nobody came', () => {
    const timeline = of([0, 20_230_401]);
    if (timeline === null) throw new Error('there is none');
    expect(stands(timeline, new Map([['0', { x: 0, y: 0 }]]))).toBe(true);
    expect(stands(timeline, new Map([['0', { x: 0, y: 1 }]]))).toBe(false);
    expect(stands(timeline, new Map([['1', { x: 0, y: 0 }]]))).toBe(false);
    expect(stands(timeline, new Map([...timeline.places, ['1', { x: 5, y: 0 }]]))).toBe(false);
  });
});
