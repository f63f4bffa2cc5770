import { wordsOfName, type Word } from './words.ts';

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  /** What is called so, with the words as its list writes them. */
  readonly here: { readonly value: T; readonly form: readonly Word[] }[];
}

export interface Match<T> {
  readonly value: T;
  /** How many words. */
  readonly length: number;
}

/** Names by their words: whatever begins at a word is found in one walk, the longest one first. */
export interface Trie<T> {
  add(name: string, value: T): void;
  /** All of the longest length that fits, in the order in which they were added. */
  longest(words: readonly Word[], at: number): Match<T>[];
}

export function createTrie<T>(options: { anyCase?: boolean } = {}): Trie<T> {
  const fits = options.anyCase === true ? () => true : isWrittenAlike;
  const root: Branch<T> = { next: new Map(), here: [] };
  return {
    add(name, value) {
      const form = wordsOfName(name);
      if (form.length === 0) return;
      let branch = root;
      for (const { key } of form) {
        const next = branch.next.get(key) ?? { next: new Map(), here: [] };
        branch.next.set(key, next);
        branch = next;
      }
      branch.here.push({ value, form });
    },
    longest(words, at) {
      let [branch, found]: [Branch<T> | undefined, Match<T>[]] = [root, []];
      for (let length = 1; ; length++) {
        const word = words[at + length - 1];
        branch = word === undefined ? undefined : branch.next.get(word.key);
        if (branch === undefined) return found;
        const here = branch.here.filter(({ form }) => fits(form, words, at));
        if (here.length > 0) found = here.map(({ value }) => ({ value, length }));
      }
    },
  };
}

/** A capital of the list asks for one in the text, letters alone ("WHO", "ICE") for the same letters. */
function isWrittenAlike(form: readonly Word[], words: readonly Word[], at: number): boolean {
  return form.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    if (wanted.glued !== word.glued && index > 0 && /^\p{L}/u.test(word.text) && !wanted.text.startsWith("'"))
      return false;
    if (wanted.caps && form.length === 1)
      return word.text === wanted.text || (wanted.text.length > 5 && word.cap);
    return !wanted.cap || word.cap;
  });
}
