/** A word as it is compared, and where it stands. */
interface Word {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** So many words in a row are hardly the same by chance. */
export const SHINGLE = 5;

/** Numbers words alike that are the same but for case and the form of their signs, in all texts that it is asked of. */
export class Words {
  readonly #ids = new Map<string, number>();

  in(text: string): Word[] {
    const words: Word[] = [];
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)) {
      const key = word.normalize('NFKC').toLowerCase().replace('’', "'");
      const id = this.#ids.get(key) ?? this.#ids.size;
      this.#ids.set(key, id);
      words.push({ id, start: index, end: index + word.length });
    }
    return words;
  }
}

/** The number of each row of five words: by the place of its first one. */
export function toShingles(words: readonly Word[]): Int32Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) hash = Math.imul(hash ^ (words[next]?.id ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    shingles[at] = hash;
  }
  return shingles;
} // oxfmt-ignore

/** What is in both, of what is in the smaller. */
export function containmentOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both += 1;
  return both / small.size;
}

/** Shorter runs are set phrases. */
export const LEAST_RUN = 8;
/** A phrase that stands in a text more often is looked up so often and no oftener: else repeated words take time squared. */
const MOST_PLACES = 16;

export interface Run {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** The longest runs of the same words, one after the other in the order of the text here; counted in words. */
export function runsOf(here: readonly Word[], there: readonly Word[]): Run[] {
  const [rows, others] = [toShingles(here), toShingles(there)];
  const places = new Map<number, number[]>();
  for (const [at, shingle] of others.entries()) {
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: Run[] = [];
  let at = 0;
  // Where the last run ended there: of equal ones the next is the one that goes on.
  let after = 0;
  while (at < rows.length) {
    const candidates = places.get(rows[at] ?? 0) ?? [];
    const best = longest(candidates, { here, there, at, after });
    if (best.length < LEAST_RUN) {
      at += 1;
      continue;
    }
    runs.push({ here: at, there: best.place, length: best.length });
    at += best.length;
    after = best.place + best.length;
  }
  return runs;
}

function longest(
  candidates: readonly number[],
  { here, there, at, after }: { here: readonly Word[]; there: readonly Word[]; at: number; after: number },
): { place: number; length: number } {
  let best = { place: 0, length: 0 };
  for (const place of candidates) {
    let length = 0;
    while (here[at + length] !== undefined && here[at + length]?.id === there[place + length]?.id)
      length += 1;
    const isBetter = length > best.length || (length === best.length && best.place < after && place >= after);
    if (isBetter) best = { place, length };
  }
  return best;
}
