import { dayRange } from '#contract/days';
import type { Limit } from '#contract/graph';
import { count } from '../words/count.ts';
import { among } from './among.ts';
import type { Context } from './context.ts';
import type { DeskPart, Note } from './desk.ts';
import { keepSelected, OVERVIEW, toOverviewNote } from './drawing.ts';
import { merge } from './graph.ts';
import type { Session } from './session.ts';
import type { Graph } from './state.ts';

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
      if (answer === undefined) return;
      set({ queries: answer.queries });
      // Not waited for: the desk has begun without it.
      void get().askAgain();
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
        await Promise.all([...failed.map((part) => loads[part]()), canvas, ...askFailedAgain()]);
      }
    },
  };

  /** What is looked at and could not come. */
  function askFailedAgain(): Promise<void>[] {
    const { tasks, inspected, reading, searched, inspect, read, search } = get();
    return [
      ...(tasks.inspect?.is === 'failed' && inspected !== null ? [inspect(inspected.subject)] : []),
      ...(tasks.read?.is === 'failed' && reading !== null
        ? [read(reading.id, reading.look ?? undefined)]
        : []),
      ...(tasks.search?.is === 'failed' ? [search(searched.text)] : []),
    ];
  }

  // A canvas that was cleared is a canvas too: it stays empty.
  function beginCanvas(session: Session | null): Promise<void> {
    return session === null ? beginWithOverview() : restore(session);
  }

  async function beginWithOverview(): Promise<void> {
    const answer = await ask('start', (signal) => run('explore/overview', { limit: OVERVIEW }, signal));
    if (answer === undefined) return;
    set({
      ...merge(get(), answer.graph),
      hasBegun: true,
      note: toOverviewNote(answer),
      announcement: `Drew ${count(answer.graph.nodes.length, 'actor', 'actors')}`,
    });
  }

  /** Ids and places are the session's, facts are today's. What was drawn since a start that failed stays. */
  async function restore(session: Session): Promise<void> {
    const ids = session.nodes.map(({ id }) => id);
    const answers = await ask('start', (signal) =>
      among(ids, (part) => run('explore/among', { ids: part }, signal)),
    );
    if (answers === undefined) return;
    const keys = new Set(session.edges);
    const drawn = answers.reduce<Graph>(
      (graph, { graph: { nodes, edges } }) =>
        merge(graph, { nodes, edges: edges.filter(({ key }) => keys.has(key)) }),
      get(),
    );
    const places = session.nodes.flatMap(({ id, at }) =>
      at === null || !drawn.nodes.has(id) ? [] : [[id, at] as const],
    );
    const { thread } = session;
    const isWhole =
      thread?.nodes.every((id) => drawn.nodes.has(id)) && thread.edges.every((key) => drawn.edges.has(key));
    set({
      ...drawn,
      hasBegun: true,
      positions: new Map([...get().positions, ...places]),
      thread: isWhole === true ? thread : null,
      note: toLeftOut({ session, drawn, limits: answers.flatMap(({ limits }) => limits) }),
      announcement: `Restored ${count(drawn.nodes.size, 'actor', 'actors')}`,
    });
    const { nodes, edges } = session.selection;
    get().select(keepSelected({ nodes: new Set(nodes), edges: new Set(edges) }, drawn), 'replace');
  }
}

interface Restored {
  session: Session;
  drawn: Graph;
  limits: readonly Limit[];
}

/** What is gone from the graph; where an answer was cut, how much came back and why not all of it. */
function toLeftOut({ session, drawn, limits }: Restored): Note | null {
  const lost = session.nodes.filter(({ id }) => !drawn.nodes.has(id)).map(({ name }) => name);
  const lostRelations = session.edges.filter((key) => !drawn.edges.has(key)).length;
  const left = lost.length + lostRelations;
  if (left === 0) return null;
  const [cut] = limits;
  if (cut === undefined) return { of: 'missing', names: lost, relations: lostRelations };
  const total = session.nodes.length + session.edges.length;
  const told: Limit = { what: 'elements', shown: total - left, total, atLeast: false, why: cut.why };
  return { of: 'query', title: 'Your canvas of before', limits: [told] };
}
