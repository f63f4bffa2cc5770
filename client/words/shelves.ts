import type { QueryHeader } from '#contract/query';

export interface Shelf {
  name: string;
  title: string;
  queries: readonly QueryHeader[];
}

/** The queries of which every word is said in title, question or shelf, in the order they came, by shelf. */
export function toShelves(queries: readonly QueryHeader[], words: string): Shelf[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = queries.filter((query) => {
    const said = fold(`${query.title} ${query.about} ${shelfOf(query)}`);
    return wanted.every((word) => said.includes(word));
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

/** Case and accents do not matter to who searches. */
function fold(words: string): string {
  return words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
