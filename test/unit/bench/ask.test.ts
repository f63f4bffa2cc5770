import { expect, test } from '@jest/globals';
import { askInTurn } from '../../bench/ask.ts';

test('all are asked in each round, another one first each time, and the rounds that warm up are not timed', async () => {
  const asked: string[] = [];
  const side = (name: string) => (round: number) => Promise.resolve(asked.push(`${name}${round}`));
  const times = await askInTurn(
    { a: side('a'), b: side('b'), c: side('c') },
    { warmUp: 1, count: 3, first: 1 },
  );
  expect(asked.join(' ')).toBe('b1 c1 a1 c2 a2 b2 a3 b3 c3 b4 c4 a4');
  expect(Object.values(times).map(({ length }) => length)).toEqual([3, 3, 3]);
});
