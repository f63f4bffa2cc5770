import type { QueryResult } from '#contract/graph';
import type { QueryHeader } from '#contract/query';
import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import { toHits, type Hit } from './answers.ts';
import type { Context } from './context.ts';
import { merge } from './graph.ts';
import { cancelTask, IDLE } from './task.ts';

/** More than a screen of them are not read but typed away. */
const HITS = 25;

/** Of one answer, while the server has not told its own number. */
const MOST_UNASKED = 2_000;

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
  /** Runs a saved query: a graph is drawn, a table is listed. */
  readonly runQuery: (header: QueryHeader, params: Record<string, unknown>) => Promise<void>;
  readonly cancelQuery: () => void;
  /** Draws the large answer that was held back. */
  readonly drawOffered: () => void;
  readonly declineOffered: () => void;
  readonly dismissAnswer: () => void;
}

export function finding({ get, set, ask, run, change }: Context): FindingActions {
  let lastNumber = 0;
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
    async runQuery(header, params) {
      const result = await ask('query', (signal) => run(header.id, params, signal));
      if (result === undefined) return;
      set({
        asked: { header, result, number: (lastNumber += 1) },
        note: { of: 'query', title: header.title, limits: result.limits },
        offered: null,
      });
      if (header.returns === 'table') {
        const words = `${header.title}: ${count(result.rows.length, 'row', 'rows')}`;
        set({ announcement: words, folded: { ...get().folded, table: false } });
        return;
      }
      const { nodes, edges } = result.graph;
      if (nodes.length + edges.length > (get().about?.limits.elements ?? MOST_UNASKED)) {
        set({ offered: { header, result }, announcement: `${header.title} holds much: draw it or not` });
        return;
      }
      draw(header, result);
    },
    cancelQuery() {
      cancelTask(get().tasks.query ?? IDLE);
      const { query: _query, ...tasks } = get().tasks;
      set({ tasks });
    },
    drawOffered() {
      const { offered } = get();
      if (offered === null) return;
      set({ offered: null });
      draw(offered.header, offered.result);
    },
    declineOffered: () => set({ offered: null }),
    dismissAnswer: () => set({ asked: null }),
  };

  function draw({ title }: QueryHeader, { graph }: QueryResult): void {
    const { added } = change(merge(get(), graph), () => `Drew ${title}`);
    set({ announcement: `${title}: ${count(added.nodes.length, 'actor', 'actors')} added` });
  }
}
