import type { RunState } from '#contract/cypher';
import type { GraphNode, QueryResult } from '#contract/graph';
import type { QueryHeader } from '#contract/query';
import { actorsIn, toAskedTitle } from '../words/asking.ts';
import { count } from '../words/count.ts';
import { queryOf } from '../words/shelves.ts';
import type { Context } from './context.ts';
import type { Asked } from './desk.ts';
import type { Explorer } from './explorer.ts';
import { drawMore } from './fitting.ts';
import { merge } from './graph.ts';
import { tellAgain } from './telling-again.ts';
import { watchRun } from './watching-run.ts';

/** Of one answer, while the server has not told its own number. */
const MOST_UNASKED = 2_000;

/** A graph of more elements is drawn on a second word only. */
export function mostUnasked({ about }: Pick<Explorer, 'about'>): number {
  return about?.limits.elements ?? MOST_UNASKED;
}

export interface AskingActions {
  /** Runs a saved query: a graph is drawn, a table is listed. */
  readonly runQuery: (
    header: QueryHeader,
    params: Record<string, unknown>,
    options?: { readonly from: 'shelves' | 'elsewhere' },
  ) => Promise<void>;
  /** Lists the answer of before the reload once more, which is told as soon as the canvas has `begun`; draws nothing. */
  readonly askAgain: (begun?: Promise<void>) => Promise<void>;
  readonly cancelQuery: () => void;
  /** Draws the large answer that was held back. */
  readonly drawOffered: () => void;
  readonly declineOffered: () => void;
  readonly dismissAnswer: () => void;
}

export function asking(context: Context): AskingActions {
  const { api, get, set, ask, run, cancel, tellSeen } = context;
  let lastNumber = 0;
  return {
    async runQuery(header, params, { from } = { from: 'shelves' }) {
      set({ asking: { id: header.id, from, run: null }, unanswered: null });
      if (from === 'shelves') get().rememberRun(header.id);
      const asked = await answerTo(header, params);
      if (asked === undefined) return;
      const { result } = asked;
      const title = toAskedTitle(asked);
      set({ asked, note: { of: 'query', title, limits: result.limits }, offered: null });
      if (header.returns !== 'graph') {
        const words = `${title}: ${count(result.rows.length, 'row', 'rows')}`;
        set({ announcement: words, folded: { ...get().folded, table: false } });
      }
      // What is drawn is told as the step that it is.
      if (header.returns === 'table') {
        tellSeen(`Asked ${title}: ${count(result.rows.length, 'row', 'rows')}`, {
          answers: [result],
          kind: 'query',
        });
        return;
      }
      const { nodes, edges } = result.graph;
      if (nodes.length + edges.length > mostUnasked(get())) {
        set({ offered: asked, announcement: `${title} holds much: draw it or not` });
        return;
      }
      draw(asked);
    },
    async askAgain(begun = Promise.resolve()) {
      const { unanswered, queries } = get();
      if (unanswered === null || queries === null) return;
      const header = queryOf(queries, unanswered.id);
      if (header === undefined) {
        set({ unanswered: null });
        get().notify(`The saved query ${unanswered.id} is no longer there`);
        return;
      }
      set({ asking: { id: header.id, from: 'elsewhere', run: null } });
      const asked = await answerTo(header, unanswered.params);
      if (asked !== undefined) {
        set({ asked, unanswered: null });
        await begun;
        const ending = count(asked.result.rows.length, 'row', 'rows');
        tellAgain(context, { question: toAskedTitle(asked), ending, answers: [asked.result], kind: 'query' });
      }
      // What the server no longer takes would be refused at each start anew.
      const task = get().tasks.query;
      if (task?.is === 'failed' && task.trouble.code === 'bad-request') set({ unanswered: null });
    },
    cancelQuery() {
      cancel('query');
    },
    drawOffered() {
      const { offered } = get();
      if (offered === null) return;
      set({ offered: null });
      draw(offered);
    },
    declineOffered: () => set({ offered: null }),
    dismissAnswer: () => set({ asked: null, unanswered: null }),
  };

  async function answerTo(header: QueryHeader, params: Record<string, unknown>): Promise<Asked | undefined> {
    return ask('query', async (signal) => {
      const id = crypto.randomUUID();
      const tell = (state: RunState | null) => {
        const { asking: now } = get();
        if (now !== null) set({ asking: { ...now, run: { id, state } } });
      };
      tell(null);
      const isUnderWay = () => !signal.aborted && get().asking?.run?.id === id;
      watchRun({ api, id, isUnderWay, tell });
      const request = { params: { id: header.id }, body: { params } };
      const result = await api.run(request, { signal, run: id }).finally(() => {
        const { asking: now } = get();
        if (now?.run?.id === id) set({ asking: { ...now, run: null } });
      });
      const names = await namesOf(actorsIn(header, params), result, signal);
      return { header, params, names, result, number: (lastNumber += 1) };
    });
  }

  /** The actors that were asked about need not be drawn, nor be in the answer. */
  async function namesOf(
    ids: readonly string[],
    { graph }: QueryResult,
    signal: AbortSignal,
  ): Promise<Record<string, string>> {
    const known = new Map<string, GraphNode>([
      ...get().nodes,
      ...graph.nodes.map((node) => [node.id, node] as const),
    ]);
    const missing = ids.filter((id) => !known.has(id));
    const found = missing.length === 0 ? [] : await nodesOf(missing, signal);
    for (const node of found) known.set(node.id, node);
    return Object.fromEntries(ids.map((id) => [id, known.get(id)?.name ?? id]));
  }

  /** For a title only: an answer is not thrown away because of it. */
  async function nodesOf(ids: readonly string[], signal: AbortSignal): Promise<readonly GraphNode[]> {
    try {
      return (await run('explore/among', { ids }, signal)).graph.nodes;
    } catch {
      return [];
    }
  }

  function draw(asked: Asked): void {
    const title = toAskedTitle(asked);
    const merged = merge(get(), asked.result.graph);
    const change = drawMore(context, merged, {
      label: () => `Drew ${title}`,
      answers: [asked.result],
      kind: 'query',
    });
    if (change === null) return;
    const { nodes, edges } = change.added;
    if (nodes.length + edges.length === 0) {
      // Nothing on the canvas shows that the question was answered.
      const rows = asked.result.rows.length;
      tellSeen(`Asked ${title}: ${rows === 0 ? 'nothing found' : 'all of it was drawn already'}`, {
        answers: [asked.result],
        kind: 'query',
      });
      get().notify(rows === 0 ? `${title}: nothing found` : `${title}: all of it is drawn already`);
      return;
    }
    set({ announcement: `${title}: ${count(nodes.length, 'actor', 'actors')} added` });
  }
}
