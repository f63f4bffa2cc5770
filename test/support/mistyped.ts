import { pick, toRandom, type Random } from '../../seed/generate.ts';

/** A name as hands mistype it. */
export interface Mistyped {
  mistake: Mistake;
  name: string;
  typed: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Each makes one mistake in a name, somewhere; null where the name gives no room for it. */
const MISTAKES = {
  wrong: (name, random) => at(letterIn(name, random), (n) => `${name.slice(0, n)}${otherThan(name.charAt(n), random)}${name.slice(n + 1)}`),
  missing: (name, random) => at(letterIn(name, random), (n) => `${name.slice(0, n)}${name.slice(n + 1)}`),
  doubled: (name, random) => at(letterIn(name, random), (n) => `${name.slice(0, n + 1)}${name.slice(n)}`),
  swapped: (name, random) =>
    at(place(name, /(?=(\p{L})(?!\1)\p{L})/giu, random), (n) => `${name.slice(0, n)}${name.charAt(n + 1)}${name.charAt(n)}${name.slice(n + 2)}`),
  joined: (name, random) => at(place(name, / /g, random), (n) => `${name.slice(0, n)}${name.slice(n + 1)}`),
  split: (name, random) => at(place(name, /(?<=\p{L})(?=\p{L})/gu, random), (n) => `${name.slice(0, n)} ${name.slice(n)}`),
  reversed: (name) => (name.includes(' ') ? name.split(' ').toReversed().join(' ') : null),
} satisfies Record<string, (name: string, random: Random) => string | null>; // oxfmt-ignore
export type Mistake = keyof typeof MISTAKES;
export const MISTAKE_NAMES = Object.keys(MISTAKES) as Mistake[];

/** So many names, drawn by the seed from all, each with one mistake; the kinds of mistakes take turns. */
export function mistype(
  names: readonly string[],
  { seed, cases }: { seed: number; cases: number },
): Mistyped[] {
  const random = toRandom(seed);
  const made: Mistyped[] = [];
  while (made.length < cases) {
    const mistake = MISTAKE_NAMES[made.length % MISTAKE_NAMES.length] as Mistake;
    const name = pick(names, random);
    const typed = MISTAKES[mistake](name, random);
    if (typed !== null && typed.trim() !== '') made.push({ mistake, name, typed });
  }
  return made;
}

function letterIn(name: string, random: Random): number | null {
  return place(name, /(?=\p{L})/gu, random);
}

/** One of the places where this stands. */
function place(name: string, pattern: RegExp, random: Random): number | null {
  const places = [...name.matchAll(pattern)].map(({ index }) => index);
  return places.length === 0 ? null : pick(places, random);
}

function at(n: number | null, write: (n: number) => string): string | null {
  return n === null ? null : write(n);
}

function otherThan(letter: string, random: Random): string {
  const others = LETTERS.filter((other) => other !== letter.toLowerCase());
  return pick(others, random);
}
