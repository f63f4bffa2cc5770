import { canonical, sha256 } from '../db/canonical.ts';

/** So many hexadecimal digits are a whole number that JavaScript holds exactly. */
const DIGITS = 12;

/**
 * Numbers claims by what they say, so that a claim keeps its id when rows before it come, go or are put elsewhere: what
 * was decided of it stays with it. Those that say just the same are told apart by a count.
 */
export function numberByContent(): (content: object) => number {
  const given = new Set<number>();
  return (content) => {
    const written = canonical(content);
    for (let nth = 0; ; nth += 1) {
      const number = 1 + Number.parseInt(sha256(`${nth} ${written}`).slice(0, DIGITS), 16);
      if (given.has(number)) continue;
      given.add(number);
      return number;
    }
  };
}
