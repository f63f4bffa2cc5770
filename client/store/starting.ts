import { dayRange } from '#contract/days';
import type { QueryResult } from '#contract/graph';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { keepSelected, OVERVIEW, toOverviewNote } from './drawing.ts';
import { EMPTY_GRAPH, merge } from './graph.ts';
import type { Session } from './session.ts';

export interface StartingActions {
  /** Loads what the desk needs, then the canvas of before or, on a fresh desk, the overview. */
  readonly start: (session: Session | null) => Promise<void>;
  /** Draws the overview beside whatever is drawn. */
  readonly drawOverview: () => Promise<void>;
  /** Asks whether the database answers; brings back by itself what failed while it was away. */
  readonly checkHealth: () => Promise<void>;
}

export function starting({ api, get, set, ask, run, change }: Context): StartingActions {
  let lastSession: Session | null = null;

  return {
    async start(session) {
      lastSession = session;
      const isFresh = session === null || session.nodes.length === 0;
      const answers = await ask('start', (signal) =>
        Promise.all([
          api.about({}, { signal }),
          api.queries({}, { signal }),
          api.articles({}, { signal }),
          isFresh
            ? run('explore/overview', { limit: OVERVIEW }, signal)
            : run('explore/among', { ids: session.nodes.map(({ id }) => id) }, signal),
        ]),
      );
      if (answers === undefined) return;
      const [about, { queries }, { articles }, canvas] = answers;
      const asOf = about.asOf === null ? null : dayRange(about.asOf).last;
      set({ about, queries, articles, asOf, away: null });
      if (isFresh) {
        set({ ...merge(EMPTY_GRAPH, canvas.graph), note: toOverviewNote(canvas) });
        set({ announcement: `Drew ${count(canvas.graph.nodes.length, 'actor', 'actors')}` });
        return;
      }
      restore(session, canvas);
    },
    async drawOverview() {
      const answer = await ask('overview', (signal) => run('explore/overview', { limit: OVERVIEW }, signal));
      if (answer === undefined) return;
      change(merge(get(), answer.graph), () => 'Drew the overview');
      set({ note: toOverviewNote(answer) });
    },
    async checkHealth() {
      const why = await api.ready({}).then(
        ({ ready, why: reason }) => (ready ? null : (reason ?? 'Neo4j does not answer.')),
        (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
      );
      const { away, tasks } = get();
      if (why !== away) set({ away: why });
      if (why === null && away !== null) {
        set({ announcement: 'The database answers again' });
        if (tasks.start?.is === 'failed') await get().start(lastSession);
      }
    },
  };

  /** Ids and places are the session's, facts are today's. */
  function restore(session: Session, { graph }: QueryResult): void {
    const keys = new Set(session.edges);
    const drawn = merge(EMPTY_GRAPH, { ...graph, edges: graph.edges.filter(({ key }) => keys.has(key)) });
    const places = session.nodes.flatMap(({ id, at }) =>
      at === null || !drawn.nodes.has(id) ? [] : [[id, at] as const],
    );
    const { thread } = session;
    const isWhole =
      thread?.nodes.every((id) => drawn.nodes.has(id)) && thread.edges.every((key) => drawn.edges.has(key));
    const lost = session.nodes.filter(({ id }) => !drawn.nodes.has(id)).map(({ name }) => name);
    const lostRelations = session.edges.length - drawn.edges.size;
    set({
      ...drawn,
      positions: new Map(places),
      thread: isWhole === true ? thread : null,
      note:
        lost.length + lostRelations === 0 ? null : { of: 'missing', names: lost, relations: lostRelations },
      announcement: `Restored ${count(drawn.nodes.size, 'actor', 'actors')}`,
    });
    const { nodes, edges } = session.selection;
    get().select(keepSelected({ nodes: new Set(nodes), edges: new Set(edges) }, drawn), 'replace');
  }
}
