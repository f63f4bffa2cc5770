import type { QueryResult, Subgraph } from '#contract/graph';
import { isHypothesisId } from '#contract/own-marks';
import { among } from './among.ts';
import type { Context } from './context.ts';
import { bringNewcomers, nameOf, toNews } from './drawing.ts';
import { toll, toWords } from './drawing-words.ts';
import { collapseOf, noteBrought, toStayWords } from './expansions.ts';
import { drawMore } from './fitting.ts';
import { toNames } from './handling.ts';
import { diff, merge, neighboursDrawn, type GraphDiff } from './graph.ts';
import {
  ANY_NEIGHBOUR,
  toCountParams,
  toCounts,
  toParams,
  type NeighbourChoice,
  type NeighbourCounts,
} from './neighbours.ts';
import type { Graph } from './state.ts';

/** The menu of an expansion: of whom, what is wanted, and how many that are, counted before anything is fetched. */
export interface Expanding {
  readonly id: string;
  readonly choice: NeighbourChoice;
  /** Null until they have come; those of the choice before stay until then. */
  readonly counts: NeighbourCounts | null;
}

export interface ExpandingActions {
  /** The next neighbours, the best supported first; a hub is asked about first. */
  readonly expand: (id: string) => Promise<void>;
  /** The next of those that are wanted, 25 unless more are asked for. */
  readonly bring: (id: string, choice?: NeighbourChoice) => Promise<void>;
  /** The next 25 of each, in one step. */
  readonly expandEach: (ids: readonly string[]) => Promise<void>;
  readonly askExpansion: (id: string) => Promise<void>;
  readonly chooseNeighbours: (change: Partial<NeighbourChoice>) => Promise<void>;
  readonly closeExpansion: () => void;
  /** Takes back what the expansions of these brought, and nothing else. */
  readonly collapse: (ids: readonly string[]) => void;
  /** Draws all lines among the actors on the canvas. */
  readonly showAmong: () => Promise<void>;
}

export function expanding(context: Context): ExpandingActions {
  const { get, set, ask, run, cancel } = context;
  return {
    async expand(id) {
      // Nobody is joined to what is only supposed: whoever opens it wants to read or change it.
      if (isHypothesisId(id)) {
        get().suppose({ is: 'change', id });
        return;
      }
      const node = get().nodes.get(id);
      const isLeft = node !== undefined && neighboursDrawn(get(), id) < node.degree;
      await (node?.hub === true && isLeft ? get().askExpansion(id) : get().bring(id));
    },
    async bring(id, choice = ANY_NEIGHBOUR) {
      if (get().tasks[`draw ${id}`]?.is === 'running') return;
      const answer = await ask(`draw ${id}`, async (signal) => {
        const next = await nextOf(id, choice, signal);
        return { ...next, ...(await bringNewcomers(context, next.newcomers, signal)) };
      });
      // Nobody wants the neighbours of what was taken away meanwhile.
      if (answer === undefined || !get().nodes.has(id)) return;
      const { newcomers, graph, limits, asked, answers } = answer;
      const name = nameOf(graph.nodes, id);
      const added = draw([{ id, newcomers, asked }], { graph, answers, label: `Expanded ${name}` });
      if (added === null) return;
      set({ note: { of: 'expansion', id, name, added, limits } });
      if (added === 0) set({ announcement: `${name} has no further neighbours to draw` });
    },
    async expandEach(ids) {
      const [only, ...others] = ids;
      if (only === undefined) return;
      if (others.length === 0) {
        await get().expand(only);
        return;
      }
      const answer = await ask('draw several', async (signal) => {
        const expanded: Expanded[] = [];
        // One after the other: the server runs few heavy questions at once, and others wait for it too.
        // oxlint-disable-next-line no-await-in-loop
        for (const id of ids) expanded.push(await nextOf(id, ANY_NEIGHBOUR, signal));
        const all = [...new Set(expanded.flatMap(({ newcomers }) => newcomers))];
        return { expanded, ...(await bringNewcomers(context, all, signal)) };
      });
      if (answer === undefined) return;
      const { graph, limits, answers } = answer;
      const expanded = answer.expanded.filter(({ id }) => get().nodes.has(id));
      const label = `Expanded ${toNames(get(), expanded.map(({ id }) => id))}`; // oxfmt-ignore
      if (draw(expanded, { graph, answers, label }) === null) return;
      set({ note: { of: 'query', title: 'What joins them to the canvas', limits } });
    },
    async askExpansion(id) {
      set({ expanding: { id, choice: ANY_NEIGHBOUR, counts: null } });
      await countNeighbours();
    },
    async chooseNeighbours(wanted) {
      const { expanding: open } = get();
      if (open === null) return;
      set({ expanding: { ...open, choice: { ...open.choice, ...wanted } } });
      // Neither the order nor the number of them changes who fits.
      const isCounted = Object.keys(wanted).every((part) => part === 'order' || part === 'limit');
      if (!isCounted) await countNeighbours();
    },
    closeExpansion() {
      cancel('count neighbours');
      set({ expanding: null });
    },
    collapse(ids) {
      const collapses = ids.map((id) => ({ id, ...collapseOf(get(), id) }));
      const gone = {
        nodes: collapses.flatMap(({ gone: { nodes } }) => nodes),
        edges: collapses.flatMap(({ gone: { edges } }) => edges),
      };
      const [first] = ids;
      if (first === undefined) return;
      const who = toNames(get(), ids);
      const sum = (part: 'brought' | 'stay') => collapses.reduce((all, collapse) => all + collapse[part], 0);
      const stay = toStayWords({ gone, brought: sum('brought'), stay: sum('stay') });
      if (gone.nodes.length + gone.edges.length === 0) {
        const words = [`Nothing of the expansions of ${who} can be taken back`, stay];
        get().notify(words.filter(Boolean).join('; '));
        return;
      }
      get().remove(gone, (removed) =>
        [`Collapsed ${who}: ${toWords(removed)} removed`, stay].filter(Boolean).join('; '),
      );
    },
    async showAmong() {
      const ids = [...get().nodes.keys()];
      const answers = await ask('draw lines among', (signal) =>
        among(ids, (part) => run('explore/among', { ids: part }, signal)),
      );
      if (answers === undefined) return;
      const { nodes, edges } = get();
      const found = answers
        .flatMap(({ graph }) => graph.edges)
        .filter(({ from, to }) => nodes.has(from) && nodes.has(to));
      const limits = answers.flatMap((answer) => answer.limits);
      const label = (changed: GraphDiff) => `Showed the lines among the actors on the canvas${toll(changed)}`;
      const merged = merge({ nodes, edges }, { nodes: [], edges: found });
      const change = drawMore(context, merged, { label, answers });
      if (change === null) return;
      const { added } = change;
      set({
        note: { of: 'among', added: added.edges.length, actors: nodes.size, limits: limits.slice(0, 1) },
      });
      if (added.edges.length === 0)
        set({ announcement: 'All relations among the actors on the canvas are drawn already' });
    },
  };

  /** Counted anew with each choice; a newer question ends the older. */
  async function countNeighbours(): Promise<void> {
    const { expanding: open } = get();
    if (open === null) return;
    const { id, choice } = open;
    const except = [...get().nodes.keys()];
    const counts = await ask('count neighbours', async (signal) =>
      toCounts(await run('explore/neighbour-counts', { id, except, ...toCountParams(choice) }, signal)),
    );
    const now = get().expanding;
    if (counts !== undefined && now !== null && now.id === id) set({ expanding: { ...now, counts } });
  }

  async function nextOf(id: string, choice: NeighbourChoice, signal: AbortSignal): Promise<Expanded> {
    const except = [...get().nodes.keys()];
    const asked = await run('explore/neighbours', { id, except, ...toParams(choice) }, signal);
    return { id, asked, newcomers: [...new Set([id, ...asked.graph.nodes.map((node) => node.id)])] };
  }

  /** One step; a line belongs to the first expansion that brings it. How many actors came; null when the canvas cannot hold them. */
  function draw(
    expanded: readonly Expanded[],
    { graph, answers, label }: { graph: Subgraph; answers: readonly QueryResult[]; label: string },
  ): number | null {
    let drawn: Graph = { nodes: get().nodes, edges: get().edges };
    let { expansions } = get();
    for (const { id, newcomers } of expanded) {
      const next = merge(drawn, toNews(newcomers, graph, drawn));
      expansions = noteBrought(expansions, id, diff(drawn, next).added);
      drawn = next;
    }
    const change = drawMore(
      context,
      { ...drawn, expansions },
      {
        label: (changed) => `${label}${toll(changed)}`,
        // Who comes, and what joins them to each other and to what is drawn: the lines come of both.
        answers: [...expanded.map(({ asked }) => asked), ...answers],
      },
    );
    return change === null ? null : change.added.nodes.length;
  }
}

interface Expanded {
  readonly id: string;
  /** The actor itself among them: lines of its own that are not drawn come again. */
  readonly newcomers: readonly string[];
  readonly asked: QueryResult;
}
