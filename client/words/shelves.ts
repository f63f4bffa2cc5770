import type { QueryHeader } from '#contract/query';
import { everydayWords } from './everyday.ts';

export interface Shelf {
  name: string;
  title: string;
  queries: readonly QueryHeader[];
}

interface Wanted {
  readonly words: string;
  /** Each of them is wanted. */
  readonly tags: readonly string[];
}

/**
 * The queries of which every word is said, in the order they came, by shelf: in title, question, shelf, tags, what is
 * asked first, or as one would say it every day.
 */
export function toShelves(queries: readonly QueryHeader[], wanted: Wanted): Shelf[] {
  const found = queries.filter((query) => isTagged(query, wanted) && says(saidOf(query), wanted));
  return [...new Set(found.map(shelfOf))].map((name) => ({
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    queries: found.filter((query) => shelfOf(query) === name),
  }));
}

/** Those in which the words stand only with the help of their Cypher: it names much that they are not about. */
export function foundInCypher(queries: readonly QueryHeader[], wanted: Wanted): QueryHeader[] {
  if (wanted.words.trim() === '') return [];
  return queries.filter((query) => {
    const said = saidOf(query);
    return isTagged(query, wanted) && !says(said, wanted) && says(`${said} ${fold(query.text)}`, wanted);
  });
}

function isTagged({ tags = [] }: QueryHeader, wanted: Wanted): boolean {
  return wanted.tags.every((tag) => tags.includes(tag));
}

function says(said: string, { words }: Wanted): boolean {
  return fold(words)
    .split(/\s+/)
    .every((word) => said.includes(word) || said.includes(singular(word)));
}

export interface TagCount {
  readonly tag: string;
  readonly queries: number;
}

/** The tags of these queries, those of the most queries first. */
export function toTagCounts(queries: readonly QueryHeader[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const tag of queries.flatMap(({ tags = [] }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, number]) => ({ tag, queries: number }))
    .toSorted((a, b) => b.queries - a.queries || a.tag.localeCompare(b.tag, 'en'));
}

/** A query by its id, or by one that it had before. */
export function queryOf(queries: readonly QueryHeader[], id: string): QueryHeader | undefined {
  return queries.find((query) => query.id === id) ?? queries.find(({ was }) => was?.includes(id));
}

/** Something must be given, or may be: how many rows alone is no question. */
export function asksFirst({ params }: QueryHeader): boolean {
  return params.some(({ name, kind, default: given }) => given === undefined || !isLimit({ name, kind }));
}

function isLimit({ name, kind }: Pick<QueryHeader['params'][number], 'name' | 'kind'>): boolean {
  return kind === 'limit' || name === 'limit';
}

function saidOf({ id, title, about, params, tags = [] }: QueryHeader): string {
  const asked = params.map(({ name, meaning }) => `${name} ${meaning}`).join(' ');
  return fold(`${title} ${about} ${id} ${asked} ${tags.join(' ')} ${everydayWords(id)}`);
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
