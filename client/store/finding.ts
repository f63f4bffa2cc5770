import type { QueryResult } from '#contract/graph';
import type { EntityType } from '#contract/ontology';
import { MAX_SEARCH } from '#contract/query';
import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import { readTypePrefix } from '../words/type-prefix.ts';
import { toHits, toTypeCounts, type Hit } from './answers.ts';
import type { Context } from './context.ts';
import type { Search } from './desk.ts';
import { only } from './drawing.ts';

/** More than a screen of them are not read but typed away. */
const HITS = 25;
const MOST_RECENT = 6;

export const NOTHING_SEARCHED: Search = { text: '', type: null, hits: null, types: [], limits: [] };

export interface LookUp {
  /** The text these are the hits of. */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly trouble: Trouble | null;
}

export interface FindingActions {
  /** Without a type, all are wanted, unless one is typed before the name. */
  readonly search: (text: string, options?: { readonly type: EntityType | null }) => Promise<void>;
  /** For pickers, which keep their own hits; the caller cancels by its signal. */
  readonly lookUp: (text: string, signal: AbortSignal, types?: readonly EntityType[]) => Promise<LookUp>;
  readonly rememberSearch: (text: string) => void;
  readonly recallSearches: (texts: readonly string[]) => void;
  readonly forgetSearches: () => void;
  readonly filterQueries: (words: string) => void;
}

export function finding({ get, set, ask, run, cancel, tellSeen }: Context): FindingActions {
  /** The last search that was answered, until it has led to something. */
  let answered: { readonly text: string; readonly answer: QueryResult } | null = null;
  return {
    async search(text, { type: chosen } = { type: null }) {
      const { type: typed, name } = readTypePrefix(text);
      const type = typed ?? chosen;
      const { searched: before } = get();
      // The hits of other words are not offered under these.
      const types = chosen !== null && before.text === text ? before.types : [];
      set({ searched: { ...NOTHING_SEARCHED, text, type, types } });
      if (name === '') {
        cancel('search');
        return;
      }
      const answer = await ask('search', (signal) =>
        run('explore/search', { name, limit: HITS, ...(type === null ? {} : { types: [type] }) }, signal),
      );
      if (answer === undefined) return;
      const hits = toHits(answer);
      const { searched } = get();
      answered = { text, answer };
      set({
        searched: {
          ...searched,
          hits,
          types: types.length > 0 ? types : toTypeCounts(answer),
          limits: answer.limits,
        },
        announcement:
          hits.length === 0
            ? `Nothing is called ${name}`
            : `${count(hits.length, 'hit', 'hits')} for ${name}`,
      });
    },
    async lookUp(text, signal, types = []) {
      try {
        const result = await run(
          'explore/search',
          { name: text.trim(), limit: HITS, ...only(types) },
          signal,
        );
        return { text, hits: toHits(result), trouble: null };
      } catch (thrown) {
        return { text, hits: [], trouble: toTrouble(thrown) };
      }
    },
    rememberSearch(text) {
      const words = text.trim().slice(0, MAX_SEARCH);
      if (words === '') return;
      // What was typed on the way to it is no step; how it was found is one, and once.
      if (answered?.text === text) {
        const { answer } = answered;
        answered = null;
        const found = count(get().searched.hits?.length ?? 0, 'hit', 'hits');
        tellSeen(`Searched “${words}”: ${found}`, { answers: [answer], kind: 'search' });
      }
      const others = get().recentSearches.filter((one) => one.toLowerCase() !== words.toLowerCase());
      set({ recentSearches: [words, ...others].slice(0, MOST_RECENT) });
    },
    recallSearches: (recentSearches) => set({ recentSearches: recentSearches.slice(0, MOST_RECENT) }),
    forgetSearches: () => set({ recentSearches: [], announcement: 'Recent searches are forgotten' }),
    filterQueries: (queryWords) => set({ queryWords }),
  };
}
