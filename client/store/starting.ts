import type { KeptCanvas } from '#contract/investigations';
import type { EntityType } from '#contract/ontology';
import { unpack } from '#contract/packed-canvas';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { toAsOfDay } from './dating.ts';
import type { DeskPart } from './task-name.ts';
import { only, OVERVIEW, toOverviewNote } from './drawing.ts';
import { toll } from './drawing-words.ts';
import { drawMore, fits } from './fitting.ts';
import { diff, merge } from './graph.ts';
import { NOWHERE, type Address } from './address.ts';
import { openSaved, toLeftOut } from './opening.ts';
import { putAside, type Aside } from './put-aside.ts';
import { keepSelected } from './selected.ts';
import { toSelection, type Session } from './session.ts';

export interface StartingActions {
  /** Loads what the desk needs, and the canvas of before or, on a fresh desk, the overview. */
  readonly start: (session: Session | null, address?: Address) => Promise<void>;
  /** Starts once more with the session of the last start. */
  readonly restart: () => Promise<void>;
  /** Leaves aside what could not be opened. */
  readonly beginAnew: () => Promise<void>;
  /** Asks for one part of the desk; one that fails takes nothing else with it. */
  readonly load: (part: DeskPart) => Promise<void>;
  /** Draws the overview beside whatever is drawn. */
  readonly drawOverview: (types?: readonly EntityType[]) => Promise<void>;
  /** Asks whether the database answers; brings back by itself what failed while it was away. */
  readonly checkHealth: () => Promise<void>;
}

const PARTS: readonly DeskPart[] = ['about', 'queries', 'articles'];

export function starting(context: Context): StartingActions {
  const { api, get, set, ask, run } = context;
  /** Over when the canvas of the last start is there, or could not come. */
  let begun: Promise<void> = Promise.resolve();
  let last: { session: Session | null; address: Address } = { session: null, address: NOWHERE };

  const loads: Record<DeskPart, () => Promise<void>> = {
    async about() {
      const about = await ask('about', (signal) => api.about({}, { signal }));
      if (about === undefined) return;
      set({ about, asOf: toAsOfDay(get().asOfChosen, about) });
    },
    async queries() {
      const answer = await ask('queries', (signal) => api.queries({ query: {} }, { signal }));
      if (answer === undefined) return;
      set({ queries: answer.queries });
      const { query } = last.address;
      // Once: the list comes anew whenever it changes.
      last = { ...last, address: { ...last.address, query: null } };
      if (query !== null) void get().openAddressed(query);
      // Not waited for: the desk has begun without it.
      void get().askAgain(begun);
    },
    async articles() {
      const answer = await ask('articles', (signal) => api.articles({}, { signal }));
      if (answer !== undefined) set({ articles: answer.articles });
    },
  };

  return {
    async start(session, address = NOWHERE) {
      last = { session, address };
      if (session !== null) set({ aside: asideOf(session) });
      begun = beginCanvas();
      await Promise.all([...PARTS.map((part) => loads[part]()), begun, fillPaths()]);
      // Over the canvas, which is there when the version is left.
      if (address.version !== null) await get().viewFingerprint(address.version);
    },
    async restart() {
      const missing = PARTS.filter((part) => get()[part] === null);
      await Promise.all([...missing.map((part) => loads[part]()), beginCanvas()]);
    },
    async beginAnew() {
      last = { session: null, address: NOWHERE };
      await beginCanvas();
    },
    load: (part) => loads[part](),
    async drawOverview(types = []) {
      const answer = await ask('overview', (signal) =>
        run('explore/overview', { limit: OVERVIEW, ...only(types) }, signal),
      );
      if (answer === undefined) return;
      const label = () => 'Drew the overview';
      if (drawMore(context, merge(get(), answer.graph), { label, answers: [answer] }) === null) return;
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
        await get().rescueAgain();
        const failed = PARTS.filter((part) => tasks[part]?.is === 'failed');
        const canvas = tasks.start?.is === 'failed' ? beginCanvas() : undefined;
        await Promise.all([...failed.map((part) => loads[part]()), canvas, ...askFailedAgain()]);
      }
    },
  };

  /** What is looked at and could not come. */
  function askFailedAgain(): Promise<void>[] {
    const { tasks, inspected, reading, searched, paths, inspect, read, search } = get();
    const { readLiveSchema, checkCypher, readHeldTexts } = get();
    return [
      ...(tasks.inspect?.is === 'failed' && inspected !== null ? [inspect(inspected.subject)] : []),
      ...(tasks.read?.is === 'failed' && reading !== null
        ? [read(reading.id, reading.look ?? undefined)]
        : []),
      ...(tasks.search?.is === 'failed' ? [search(searched.text)] : []),
      ...(tasks['path names']?.is === 'failed' ? [get().readPathNames()] : []),
      ...(tasks.proof?.is === 'failed' && paths.answer !== null ? [get().readProof(paths.answer)] : []),
      ...(tasks.loosenings?.is === 'failed' ? [get().loosenPaths()] : []),
      ...(tasks.schema?.is === 'failed' ? [readLiveSchema()] : []),
      ...(tasks.explain?.is === 'failed' ? [checkCypher()] : []),
      ...(tasks.held?.is === 'failed' ? [readHeldTexts()] : []),
      ...(tasks.since?.is === 'failed' ? [get().readLost()] : []),
      ...(tasks['mark versions']?.is === 'failed' ? [get().markOtherwise()] : []),
    ];
  }

  /** What an address asks comes before what the form held. */
  async function fillPaths(): Promise<void> {
    const { session, address } = last;
    if (address.paths !== null) {
      const { question, troubles } = address.paths;
      get().fold('find', false);
      get().open('paths', true);
      // An address that names nobody asks nothing: it opens the form.
      const asks = troubles.length + question.from.length + question.to.length > 0;
      await get().fillPaths(question, asks ? { troubles } : null);
      return;
    }
    if (session?.paths) await get().fillPaths(session.paths, null);
    const { asked, givenUp } = get().paths;
    // Whoever asked something meanwhile waits for that.
    if (!session?.pathsAsked || asked !== null || givenUp !== null) return;
    // Not waited for: the desk has begun without it.
    void get().askPathsAgain(session.pathsAsked, begun);
  }

  // A canvas that was cleared is a canvas too: it stays empty.
  async function beginCanvas(): Promise<void> {
    const { session, address } = last;
    const id = address.investigation ?? (address.focus === null ? session?.investigation : null) ?? null;
    if (id !== null) await reopen(id, session);
    else if (address.focus !== null) await beginWith(address.focus);
    else if (session?.canvas) await restore(session.canvas, session);
    else await beginWithOverview();
  }

  /** The window and the selection are this tab's, where it was this investigation that it showed. */
  async function reopen(id: string, session: Session | null): Promise<void> {
    const mine = session?.investigation === id ? session : null;
    await get().openInvestigation(id, mine?.viewport ?? undefined);
    const { kept, select } = get();
    if (mine === null || kept?.id !== id) return;
    select(keepSelected(toSelection(mine.selection), get()), 'replace');
  }

  /** The desk on one actor, or on one relation with its ends. */
  async function beginWith(focus: string): Promise<void> {
    const answers = await ask('start', async (signal) => {
      if (!focus.includes('|')) {
        const near = await run('explore/neighbours', { id: focus }, signal);
        const ids = near.graph.nodes.map(({ id }) => id);
        return [near, await run('explore/among', { ids: [focus, ...ids] }, signal)];
      }
      const { relation } = await api.evidence({ query: { relation: focus } }, { signal });
      const ids = relation === null ? [] : [relation.from, relation.to];
      return [await run('explore/among', { ids }, signal)];
    });
    // The lines among them stand in the last answer, and so do all actors.
    const graph = answers?.at(-1)?.graph;
    if (answers === undefined || graph === undefined) return;
    const before = get();
    const drawn = merge(before, graph);
    if (!fits(context, drawn)) return;
    // Looking at it changes nothing: it is kept from the first change on.
    set({
      ...drawn,
      hasBegun: true,
      announcement: `Drew ${count(graph.nodes.length, 'actor', 'actors')}`,
    });
    const name = graph.nodes.find(({ id }) => id === focus)?.name ?? focus;
    const change = diff(before, drawn);
    context.tellSeen(`Began with ${name} and what is drawn around it${toll(change)}`, { answers, change });
    const limits = answers[0]?.limits ?? [];
    if (limits.length > 0) set({ note: { of: 'query', title: `Neighbours of ${name}`, limits } });
    const nodes = graph.nodes.filter(({ id }) => id === focus).map(({ id }) => id);
    const edges = graph.edges.filter(({ key }) => key === focus).map(({ key }) => key);
    get().select({ nodes: new Set(nodes), edges: new Set(edges) }, 'replace');
  }

  async function beginWithOverview(): Promise<void> {
    const answer = await ask('start', (signal) => run('explore/overview', { limit: OVERVIEW }, signal));
    if (answer === undefined) return;
    const before = get();
    const drawn = merge(before, answer.graph);
    if (!fits(context, drawn)) return;
    set({
      ...drawn,
      hasBegun: true,
      note: toOverviewNote(answer),
      announcement: `Drew ${count(answer.graph.nodes.length, 'actor', 'actors')}`,
    });
    const change = diff(before, drawn);
    context.tellSeen(`Began with the overview${toll(change)}`, { answers: [answer], change });
  }

  /** What was drawn since a start that failed stays. */
  async function restore(kept: KeptCanvas, { selection, seen }: Session): Promise<void> {
    const saved = unpack(kept);
    const opened = await ask('start', (signal) =>
      openSaved(saved, (ids) => run('explore/among', { ids }, signal)),
    );
    if (opened === undefined) return;
    const { canvas, absent, limits } = opened;
    const drawn = merge(get(), { nodes: [...canvas.nodes.values()], edges: [...canvas.edges.values()] });
    if (!fits(context, drawn)) return;
    set({
      ...canvas,
      ...drawn,
      positions: new Map([...get().positions, ...canvas.positions]),
      absent,
      seen: [...seen, ...get().seen],
      hasBegun: true,
      note: toLeftOut({ saved, absent, limits }),
      announcement: `Restored ${count(drawn.nodes.size, 'actor', 'actors')}`,
    });
    get().select(keepSelected(toSelection(selection), get()), 'replace');
  }
}

/** What was looked at before the reload waits for its investigation to be opened, whichever the address names. */
function asideOf({ investigation, seen, aside }: Session): Aside {
  const left = new Map(aside.map((one) => [one.investigation, one.seen] as const));
  return investigation === null ? left : putAside(left, investigation, seen);
}
