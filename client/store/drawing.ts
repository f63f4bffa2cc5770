import { keepThreads, type Thread } from '#drawing/kept-canvas';
import type { GraphEdge, GraphNode, QueryResult, Subgraph } from '#contract/graph';
import * as z from 'zod';
import { EntityType } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import type { Point } from '#drawing/point';
import { toll, toRemovedWords } from './drawing-words.ts';
import { REDONE, UNDONE } from '../words/undone.ts';
import { toTold, withTold, type Context } from './context.ts';
import type { Note } from './pill-note.ts';
import { withoutHidden } from './filtering.ts';
import { follow } from './following.ts';
import { drawMore } from './fitting.ts';
import { diff, merge, remove, withoutPlace, type GraphDiff } from './graph.ts';
import { keepArranged } from './grouping.ts';
import { withoutHiding } from './handling.ts';
import { redo, undo } from './history.ts';
import { toCanvas } from './patch.ts';
import { joining } from './joining.ts';
import type { Graph, Unplaced } from './state.ts';
import { keepSelected } from './selected.ts';
import { withoutHypotheses } from './supposed.ts';

/** How many actors the overview begins with and grows by: as many as a small screen shows with their names. */
export const OVERVIEW = 30;
/** The overview's own bound. */
const MOST = 500;

interface Gone {
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
  readonly hypotheses?: Iterable<string>;
}

export interface DrawingActions {
  /** Draws an actor with the lines to what is drawn already. */
  readonly add: (id: string, options?: { withNeighbours: boolean }) => Promise<void>;
  /** Draws one line with its ends, as a panel knows them. */
  readonly drawRelation: (edge: GraphEdge, nodes: readonly GraphNode[]) => void;
  readonly showMore: () => Promise<void>;
  /** Told in the history as removed, unless other words are given. */
  readonly remove: (gone: Gone, toWords?: (removed: GraphDiff['removed']) => string) => void;
  readonly clear: () => void;
  readonly place: (positions: ReadonlyMap<string, Point>) => void;
  readonly leaveUnplaced: (why: Unplaced['why']) => void;
  readonly placeAgain: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes back or on until that many steps are done. */
  readonly goTo: (done: number) => Promise<void>;
}

export function drawing(context: Context): DrawingActions {
  const { get, set, ask, run, cancel, change } = context;
  return {
    async add(id, { withNeighbours } = { withNeighbours: false }) {
      const answer = await ask(`draw ${id}`, (signal) => bringNewcomers(context, [id], signal));
      if (answer === undefined) return;
      const { graph, limits, answers } = answer;
      const name = nameOf(graph.nodes, id);
      const shown = { ...merge(get(), toNews([id], graph, get())), ...withoutHiding(get(), [id]) };
      const label = (changed: GraphDiff) => `Added ${name}${toll(changed)}`;
      if (drawMore(context, shown, { label, answers }) === null) return;
      if (limits.length > 0)
        set({ note: { of: 'query', title: `What joins ${name} to the canvas`, limits } });
      if (withNeighbours) await get().expand(id);
    },
    drawRelation(edge, nodes) {
      const ends = nodes.filter(({ id }) => id === edge.from || id === edge.to);
      const words = `${nameOf(ends, edge.from)} ${toPhrase(edge)} ${nameOf(ends, edge.to)}`;
      const merged = merge(get(), { nodes: ends, edges: [edge] });
      const shown = { ...merged, ...withoutHiding(get(), [edge.key, edge.from, edge.to]) };
      drawMore(context, shown, { label: () => `Added the line: ${words}` });
    },
    async showMore() {
      const { note } = get();
      if (note?.of !== 'overview') return;
      const before = get().nodes;
      const answer = await ask('overview', (signal) =>
        run(
          'explore/overview',
          { limit: Math.min(note.shown + OVERVIEW, MOST), ...only(note.types) },
          signal,
        ),
      );
      if (answer === undefined) return;
      const { nodes } = get();
      const stillWanted = without(answer.graph, (id) => before.has(id) && !nodes.has(id));
      const label = (changed: GraphDiff) => `Showed more of the overview${toll(changed)}`;
      if (drawMore(context, merge(get(), stillWanted), { label, answers: [answer] }) === null) return;
      set({ note: toOverviewNote(answer) });
    },
    remove(gone, toLabel) {
      const state = get();
      const hypotheses = withoutHypotheses(state.hypotheses, gone.hypotheses ?? []);
      const label = toLabel ?? ((removed) => toRemovedWords(removed, { before: state, after: hypotheses }));
      const left = remove(state, gone);
      const positions = new Map([...state.positions].filter(([id]) => left.nodes.has(id)));
      const threads = keepThreads(state.threads, left.edges);
      change({ ...left, positions, threads, ...keepArranged(state, left), hypotheses }, ({ removed }) =>
        label(removed),
      );
      keepSelection();
    },
    clear() {
      cancel('overview');
      get().remove({ nodes: get().nodes.keys(), edges: [], hypotheses: get().hypotheses.keys() });
      set({ note: null });
    },
    place(places) {
      const { nodes, positions } = get();
      const newcomers = [...places].filter(([id]) => nodes.has(id) && !positions.has(id));
      if (newcomers.length > 0) set({ positions: new Map([...positions, ...newcomers]) });
    },
    leaveUnplaced(why) {
      const ids = new Set(withoutPlace(get()));
      set({ unplaced: ids.size === 0 ? null : { why, ids } });
    },
    placeAgain: () => set({ unplaced: null }),
    undo: () => void goBack(),
    redo: () => void goOn(),
    async goTo(done) {
      const { past } = get().history;
      if (past.length === done) return;
      await (past.length > done ? goBack() : goOn());
      // One that the server refuses ends the way.
      if (get().history.past.length !== past.length) await get().goTo(done);
    },
  };

  async function goBack(): Promise<void> {
    const step = get().history.past.at(-1);
    if (step?.decision === undefined) travel(undo);
    else if (step.decision.of === 'check')
      await get().takeCheckBack({
        id: step.decision.id,
        relation: step.decision.made.relation,
        label: step.label,
      });
    else if (step.decision.of === 'repair')
      await get().takeRepairBack({ id: step.decision.id, label: step.label });
    else await get().takeBack({ id: step.decision.id, label: step.label });
  }

  async function goOn(): Promise<void> {
    const step = get().history.future.at(-1);
    if (step?.decision === undefined) travel(redo);
    else if (step.decision.of === 'check') await get().checkAgain(step);
    else if (step.decision.of === 'repair') await get().repairAgain(step);
    else await get().decideAgain(step);
  }

  function travel(step: typeof undo): void {
    const state = get();
    const travelled = step(state.history, { ...toCanvas(state), viewport: state.viewport });
    if (travelled === null) return;
    const words = `${step === undo ? UNDONE : REDONE}${travelled.label}`;
    const told = toTold(words, { change: diff(state, travelled.canvas), kind: 'undo' });
    set({
      ...travelled.canvas,
      history: travelled.history,
      viewport: travelled.viewport ?? state.viewport,
      ...withTold(state, told),
      announcement: words,
    });
    keepSelection();
    const { threads } = get();
    if (threads !== state.threads && threads.length > 0)
      follow(context, { left: state.threads, shown: threads });
  }

  function keepSelection(): void {
    const { selection, select } = get();
    const kept = keepSelected(selection, get());
    if (kept !== selection) select(kept, 'replace');
    // What a filter hides again stays open to be read.
    set({ selection: withoutHidden(get().selection, get()) });
  }
}

/** Newcomers with their lines to each other and to what is drawn. */
export function bringNewcomers(
  { get, run }: Context,
  newcomers: readonly string[],
  signal: AbortSignal,
): ReturnType<typeof joining> {
  return joining({ newcomers, drawn: get().nodes.keys() }, (question) =>
    run('explore/joining', { ...question }, signal),
  );
}

/** Of these paths those of which somebody is drawn. */
export function keepBegun(threads: readonly Thread[], { nodes }: Graph): readonly Thread[] {
  return threads.filter((thread) => thread.nodes.some((id) => nodes.has(id)));
}

/** The newcomers and their lines to what is drawn still: what was taken away meanwhile stays away. */
export function toNews(newcomers: readonly string[], { nodes, edges }: Subgraph, drawn: Graph): Subgraph {
  const isNew = new Set(newcomers);
  const stays = (id: string) => isNew.has(id) || drawn.nodes.has(id);
  return {
    nodes: nodes.filter(({ id }) => stays(id)),
    edges: edges.filter(({ from, to }) => (isNew.has(from) || isNew.has(to)) && stays(from) && stays(to)),
  };
}

function without({ nodes, edges }: Subgraph, isGone: (id: string) => boolean): Subgraph {
  return {
    nodes: nodes.filter(({ id }) => !isGone(id)),
    edges: edges.filter(({ from, to }) => !isGone(from) && !isGone(to)),
  };
}

/** Asks for some types only; an overview of no types is one of all who act. */
export function only(types: readonly EntityType[]): { types?: readonly EntityType[] } {
  return types.length === 0 ? {} : { types };
}

export function toOverviewNote({ graph, limits, query }: QueryResult): Note | null {
  const cut = limits.find(({ total }) => total !== null);
  if (cut === undefined || cut.total === null || cut.total <= graph.nodes.length) return null;
  const hasMore = graph.nodes.length === query.params['limit'];
  const types = z.array(EntityType).catch([]).parse(query.params['types']);
  return { of: 'overview', shown: graph.nodes.length, total: cut.total, hasMore, types };
}

export function nameOf(nodes: readonly GraphNode[], id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}
