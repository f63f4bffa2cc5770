import type { Term } from './asked.ts';

/** Where the words of many short texts stand, by number of the text and of the word. */
export interface WordIndex {
  /** Takes a text in, and says its number. */
  add(words: readonly string[]): number;
  /** How many were taken in. */
  size(): number;
  /** How many words the text has. */
  lengthOf(text: number): number;
  /** Looks a term up once, for any number of texts. */
  look(term: Term): Looked;
}

/** A term as the index knows it. */
export interface Looked {
  /** Texts that may hold it, in order: those of its rarest word. */
  candidates(): readonly number[];
  /** About how many these are. */
  readonly rarity: number;
  /** How often it stands in the text, and where first (the number of the word). */
  in(text: number): { times: number; first: number };
  /** Whether it stands there from this word on. */
  isAt(text: number, at: number): boolean;
  /** How many words it is. */
  readonly length: number;
}

const FIRST_ROOM = 1 << 16;
const STARTS = 3;

export function createWordIndex(): WordIndex {
  const ids = new Map<string, number>();
  /** Words by their first letters, so that few are tried where a beginning is asked for. */
  const begun = new Map<string, string[]>();
  const holders: number[][] = [];
  const ends: number[] = [];
  let sequence = new Int32Array(FIRST_ROOM);
  let used = 0;

  const startOf = (text: number) => (text === 0 ? 0 : (ends[text - 1] ?? 0));
  const endOf = (text: number) => ends[text] ?? 0;

  function idOf(word: string): number {
    const held = ids.get(word);
    if (held !== undefined) return held;
    ids.set(word, holders.length);
    const start = word.slice(0, STARTS);
    const alike = begun.get(start);
    if (alike === undefined) begun.set(start, [word]);
    else alike.push(word);
    return holders.push([]) - 1;
  }

  /** One word, or all that begin so. */
  function slot(word: string, isBeginning: boolean): Slot {
    if (!isBeginning) {
      const id = ids.get(word);
      const texts = id === undefined ? [] : (holders[id] ?? []);
      return { is: (one) => one === id, rarity: texts.length, texts: () => texts };
    }
    const meant = new Uint8Array(holders.length);
    let rarity = 0;
    const found: (readonly number[])[] = [];
    for (const held of wordsBegunBy(word)) {
      const id = ids.get(held) ?? 0;
      const texts = holders[id] ?? [];
      meant[id] = 1;
      found.push(texts);
      rarity += texts.length;
    }
    return { is: (one) => meant[one] === 1, rarity, texts: () => unite(found, ends.length) };
  }

  function wordsBegunBy(beginning: string): string[] {
    const starts =
      beginning.length >= STARTS
        ? [beginning.slice(0, STARTS)]
        : [...begun.keys()].filter((start) => start.startsWith(beginning));
    return starts.flatMap((start) => begun.get(start) ?? []).filter((word) => word.startsWith(beginning));
  }

  return {
    add(words) {
      if (used + words.length > sequence.length) {
        const larger = new Int32Array(Math.max(sequence.length * 2, used + words.length));
        larger.set(sequence);
        sequence = larger;
      }
      const text = ends.length;
      for (const word of words) {
        const id = idOf(word);
        sequence[used++] = id;
        const texts = holders[id];
        if (texts !== undefined && texts.at(-1) !== text) texts.push(text);
      }
      ends.push(used);
      return text;
    },
    size: () => ends.length,
    lengthOf: (text) => endOf(text) - startOf(text),
    look({ words, isBeginning }) {
      const slots = words.map((word, at) => slot(word, isBeginning && at === words.length - 1));
      const rarest = slots.reduce((least, one) => (one.rarity < least.rarity ? one : least));
      const [first, ...others] = slots;
      // Most words are not the first one: that is all they are asked.
      const stands = (place: number) =>
        first?.is(sequence[place] ?? -1) === true &&
        others.every((one, further) => one.is(sequence[place + 1 + further] ?? -1));
      return {
        candidates: rarest.texts,
        rarity: rarest.rarity,
        length: slots.length,
        in(text) {
          const [start, last] = [startOf(text), endOf(text) - slots.length];
          let times = 0;
          let earliest = -1;
          for (let place = start; place <= last; place++) {
            if (!stands(place)) continue;
            times += 1;
            if (earliest === -1) earliest = place - start;
          }
          return { times, first: earliest };
        },
        isAt(text, at) {
          const place = startOf(text) + at;
          return place + slots.length <= endOf(text) && stands(place);
        },
      };
    },
  };
}

interface Slot {
  is(id: number): boolean;
  rarity: number;
  texts(): readonly number[];
}

/** Each once, in order. */
function unite(lists: readonly (readonly number[])[], size: number): number[] {
  const marked = new Uint8Array(size);
  for (const list of lists) for (const text of list) marked[text] = 1;
  const united: number[] = [];
  for (let text = 0; text < size; text++) if (marked[text] === 1) united.push(text);
  return united;
}
