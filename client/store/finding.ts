import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import { toHits, type Hit } from './answers.ts';
import type { Context } from './context.ts';
import { cancelTask, IDLE } from './task.ts';

/** More than a screen of them are not read but typed away. */
const HITS = 25;

export interface LookUp {
  /** The text these are the hits of. */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly trouble: Trouble | null;
}

export interface FindingActions {
  readonly search: (text: string) => Promise<void>;
  /** For pickers, which keep their own hits; the caller cancels by its signal. */
  readonly lookUp: (text: string, signal: AbortSignal) => Promise<LookUp>;
}

export function finding({ get, set, ask, run }: Context): FindingActions {
  return {
    async search(text) {
      const asked = text.trim();
      // The hits of other words are not offered under these.
      set({ searched: { text, hits: null, limits: [] } });
      if (asked === '') {
        cancelTask(get().tasks.search ?? IDLE);
        const { search: _search, ...tasks } = get().tasks;
        set({ searched: { text, hits: null, limits: [] }, tasks });
        return;
      }
      const answer = await ask('search', async (signal) => {
        const { limits, ...result } = await run('explore/search', { name: asked, limit: HITS }, signal);
        return { limits, hits: toHits(result) };
      });
      if (answer === undefined) return;
      const { hits, limits } = answer;
      set({
        searched: { text: get().searched.text, hits, limits },
        announcement:
          hits.length === 0
            ? `Nothing is called ${asked}`
            : `${count(hits.length, 'hit', 'hits')} for ${asked}`,
      });
    },
    async lookUp(text, signal) {
      try {
        const result = await run('explore/search', { name: text.trim(), limit: HITS }, signal);
        return { text, hits: toHits(result), trouble: null };
      } catch (thrown) {
        return { text, hits: [], trouble: toTrouble(thrown) };
      }
    },
  };
}
