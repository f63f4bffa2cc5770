import type { QueryHeader } from '#contract/query';
import { everydayWords } from './everyday.ts';

export interface Shelf {
  name: string;
  title: string;
  queries: readonly QueryHeader[];
}

/**
 * The queries of which every word is said, in the order they came, by shelf: in title, question, shelf, what is asked
 * first, or as one would say it every day.
 */
export function toShelves(queries: readonly QueryHeader[], words: string): Shelf[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = queries.filter((query) => {
    const asked = query.params.map(({ name, meaning }) => `${name} ${meaning}`).join(' ');
    const said = fold(`${query.title} ${query.about} ${query.id} ${asked} ${everydayWords(query.id)}`);
    return wanted.every((word) => said.includes(word) || said.includes(singular(word)));
  });
  return [...new Set(found.map(shelfOf))].map((name) => ({
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    queries: found.filter((query) => shelfOf(query) === name),
  }));
}

function shelfOf({ id }: QueryHeader): string {
  return id.split('/')[0] ?? id;
}

/** One of them is meant by several. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** Case and accents do not matter to who searches. */
function fold(words: string): string {
  return words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
