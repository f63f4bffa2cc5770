import type { NameTried } from '#contract/name-list';
import type { Sought } from './hits.ts';
import { isSmallWord, toLucene, type LuceneSearch } from './lucene.ts';

/** With fewer letters begins, and is like, nearly anything. */
const LIKE_FROM = 4;
/** Of fewer letters one that is wrong is half of the name. */
export const SPELT_FROM = 3;
/** A word of fewer letters is in any name of a body; of people it is the last name: Li, Wu. */
const WORD_FROM = 3;
const PEOPLE_FROM = 2;
/** Here one sign is a word. */
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/** By how much such a name is searched: the shorter or commoner its words, the more would be like it. */
export function triedOf(search: LuceneSearch | null): NameTried {
  if (search === null) return 'nothing';
  if (search.terms.every(isSmallWord)) return 'whole';
  const telling = search.telling.join('');
  if (!SIGNS.test(telling)) {
    if (telling.length < PEOPLE_FROM) return 'whole';
    if (telling.length < WORD_FROM) return 'people';
  }
  return search.key.length < LIKE_FROM ? 'words' : 'all';
}

export function triesAll({ search }: Sought): boolean {
  return triedOf(search) === 'all';
}

/** As it is asked for by more than its whole name. */
export function toWider(sought: Sought): Sought {
  const { name, search } = sought;
  const tried = triedOf(search);
  if (tried === 'people') return { ...sought, search: toLucene(name, { types: ['Person'] }) ?? search };
  return tried === 'whole' ? { ...sought, search: { ...search, near: [], far: [], office: null } } : sought;
}
