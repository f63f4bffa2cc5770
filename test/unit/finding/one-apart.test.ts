import { describe, expect, test } from '@jest/globals';
import { toRandom } from '../../../seed/generate.ts';
import { isOneApart } from '../../../server/finding/slips.ts';
import { seedOfToday } from '../../prove/seed.ts';

const SEED = seedOfToday();
const ALPHABET = ['a', 'b', 'c', '王', '𠀋'];

/** The plain way: everything that is one act away. */
function oneAct(word: string): Set<string> {
  const letters = Array.from(word);
  const made = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const [head, tail] = [letters.slice(0, at), letters.slice(at)];
    made.add([...head, ...tail.slice(1)].join(''));
    const [first = '', second = '', ...rest] = tail;
    made.add([...head, second, first, ...rest].join(''));
    for (const letter of ALPHABET) {
      made.add([...head, letter, ...tail].join(''));
      made.add([...head, letter, ...tail.slice(1)].join(''));
    }
  }
  return made;
}

describe('one letter apart', () => {
  test(`is what one act of the hand makes of a word, and nothing else (seed ${SEED})`, () => {
    const random = toRandom(SEED);
    const word = () =>
      Array.from({ length: Math.floor(random() * 5) }, () => ALPHABET[Math.floor(random() * 5)] ?? '').join(
        '',
      );
    for (let n = 0; n < 5_000; n += 1) {
      const [one, other] = [word(), word()];
      expect([one, other, isOneApart(one, other)]).toEqual([one, other, oneAct(one).has(other)]);
    }
  });
});
