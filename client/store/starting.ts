import { dayRange } from '#contract/days';
import type { QueryResult } from '#contract/graph';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { DeskPart } from './desk.ts';
import { keepSelected, OVERVIEW, toOverviewNote } from './drawing.ts';
import { merge } from './graph.ts';
import type { Session } from './session.ts';

export interface StartingActions {
  /** Loads what the desk needs, and the canvas of before or, on a fresh desk, the overview. */
  readonly start: (session: Session | null) => Promise<void>;
  /** Starts once more with the session of the last start. */
  readonly restart: () => Promise<void>;
  /** Asks for one part of the desk; one that fails takes nothing else with it. */
  readonly load: (part: DeskPart) => Promise<void>;
  /** Draws the overview beside whatever is drawn. */
  readonly drawOverview: () => Promise<void>;
  /** Asks whether the database answers; brings back by itself what failed while it was away. */
  readonly checkHealth: () => Promise<void>;
}

const PARTS: readonly DeskPart[] = ['about', 'queries', 'articles'];

export function starting({ api, get, set, ask, run, change }: Context): StartingActions {
  let lastSession: Session | null = null;

  const loads: Record<DeskPart, () => Promise<void>> = {
    async about() {
      const about = await ask('about', (signal) => api.about({}, { signal }));
      if (about === undefined) return;
      set({ about, asOf: about.asOf === null ? null : dayRange(about.asOf).last });
    },
    async queries() {
      const answer = await ask('queries', (signal) => api.queries({}, { signal }));
      if (answer !== undefined) set({ queries: answer.queries });
    },
    async articles() {
      const answer = await ask('articles', (signal) => api.articles({}, { signal }));
      if (answer !== undefined) set({ articles: answer.articles });
    },
  };

  return {
    async start(session) {
      lastSession = session;
      await Promise.all([...PARTS.map((part) => loads[part]()), beginCanvas(session)]);
    },
    async restart() {
      const missing = PARTS.filter((part) => get()[part] === null);
      await Promise.all([...missing.map((part) => loads[part]()), beginCanvas(lastSession)]);
    },
    load: (part) => loads[part](),
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
        const failed = PARTS.filter((part) => tasks[part]?.is === 'failed');
        const canvas = tasks.start?.is === 'failed' ? beginCanvas(lastSession) : undefined;
        await Promise.all([...failed.map((part) => loads[part]()), canvas]);
      }
    },
  };

  async function beginCanvas(session: Session | null): Promise<void> {
    // A canvas that was cleared is a canvas too: it stays empty.
    const isFresh = session === null;
    const answer = await ask('start', (signal) =>
      isFresh
        ? run('explore/overview', { limit: OVERVIEW }, signal)
        : run('explore/among', { ids: session.nodes.map(({ id }) => id) }, signal),
    );
    if (answer === undefined) return;
    set({ hasBegun: true });
    if (!isFresh) {
      restore(session, answer);
      return;
    }
    set({
      ...merge(get(), answer.graph),
      note: toOverviewNote(answer),
      announcement: `Drew ${count(answer.graph.nodes.length, 'actor', 'actors')}`,
    });
  }

  /** Ids and places are the session's, facts are today's. What was drawn since a start that failed stays. */
  function restore(session: Session, { graph }: QueryResult): void {
    const keys = new Set(session.edges);
    const drawn = merge(get(), { ...graph, edges: graph.edges.filter(({ key }) => keys.has(key)) });
    const places = session.nodes.flatMap(({ id, at }) =>
      at === null || !drawn.nodes.has(id) ? [] : [[id, at] as const],
    );
    const { thread } = session;
    const isWhole =
      thread?.nodes.every((id) => drawn.nodes.has(id)) && thread.edges.every((key) => drawn.edges.has(key));
    const lost = session.nodes.filter(({ id }) => !drawn.nodes.has(id)).map(({ name }) => name);
    const lostRelations = session.edges.filter((key) => !drawn.edges.has(key)).length;
    set({
      ...drawn,
      positions: new Map([...get().positions, ...places]),
      thread: isWhole === true ? thread : null,
      note:
        lost.length + lostRelations === 0 ? null : { of: 'missing', names: lost, relations: lostRelations },
      announcement: `Restored ${count(drawn.nodes.size, 'actor', 'actors')}`,
    });
    const { nodes, edges } = session.selection;
    get().select(keepSelected({ nodes: new Set(nodes), edges: new Set(edges) }, drawn), 'replace');
  }
}
