import type { GraphEdge, GraphNode, QueryResult } from '#contract/graph';
import {
  isHypothesisId, MOST_MARKS, type Hypothesis, type SupposedActor, type SupposedLine,
} from '#contract/own-marks'; // oxfmt-ignore
import { toPhrase } from '#contract/phrases';
import type { Point } from '#drawing/point';
import { SUPPOSED } from '../words/supposed.ts';
import { toSupposed } from '../words/supposed-words.ts';
import type { Context } from './context.ts';
import { nameOf } from './drawing.ts';
import { drawMore } from './fitting.ts';
import { withoutHiding } from './handling.ts';
import { merge } from './graph.ts';
import { lineOf, placeBeside } from './supposed.ts';
import { newUlid } from './ulid.ts';

/** What the form is about: something new, or a hypothesis that is to be changed. */
export type Supposing =
  | { readonly is: 'actor'; readonly at: Point }
  | { readonly is: 'line'; readonly from: string; readonly to: string }
  | { readonly is: 'line to somebody new'; readonly from: string; readonly at: Point }
  | { readonly is: 'change'; readonly id: string };

/** The relations that join the two ends of a supposed line in all that is loaded. */
export interface Between {
  readonly id: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly limits: QueryResult['limits'];
}

type Said<One extends Hypothesis> = Omit<One, 'is' | 'id' | 'by' | 'madeAt' | 'fact' | 'hidden'>;
export type ActorSaid = Said<SupposedActor>;
export type LineSaid = Said<SupposedLine>;

export interface SupposingActions {
  /** Opens the form; null closes it. */
  readonly suppose: (wish: Supposing | null) => void;
  /** The form for a line from here to somebody who is supposed, too, and set beside it. */
  readonly supposeSomebody: (from: string) => void;
  readonly supposeActor: (said: ActorSaid) => void;
  readonly supposeLine: (said: LineSaid) => void;
  /** Both as one step; `isTurned`: the line comes from the supposed actor. */
  readonly supposeLineToActor: (
    line: Omit<LineSaid, 'to'>,
    actor: Omit<ActorSaid, 'why'>,
    how?: { readonly isTurned: boolean },
  ) => void;
  /** Of what it says; who supposed it, and when, stays: what was changed is told in the history. */
  readonly changeHypothesis: (id: string, said: Partial<ActorSaid & LineSaid>) => void;
  /** Asks what joins its ends now; only two known actors can be asked about. */
  readonly readBetween: (id: string) => Promise<void>;
  /** For the method note, and to see what joins its ends now; the question about paths is asked as any other. */
  readonly testHypothesis: (id: string) => void;
  /** The relation says what was supposed: it is drawn in the place of the hypothesis, which keeps its reason. */
  readonly settleHypothesis: (id: string, fact: { edge: GraphEdge; nodes: readonly GraphNode[] }) => void;
  /** It is open again. */
  readonly reopenHypothesis: (id: string) => void;
}

export function supposing(context: Context): SupposingActions {
  const { get, set, ask, run, cancel, change, tellSeen } = context;
  return {
    suppose(wish) {
      if (wish !== null && wish.is !== 'change' && isFull(wish)) return;
      set({ supposing: wish });
    },
    supposeSomebody(from) {
      const at = placeBeside(get(), from);
      if (at === null) get().notify('It is not placed yet: suppose the line when it stands');
      else get().suppose({ is: 'line to somebody new', from, at });
    },
    supposeActor(said) {
      add([{ is: 'actor', id: newId(), ...said, ...made() }]);
    },
    supposeLine(said) {
      add([{ is: 'line', id: newId(), ...said, fact: null, ...made() }]);
    },
    supposeLineToActor(line, actor, { isTurned } = { isTurned: false }) {
      const id = newId();
      const ends = isTurned ? { from: id, to: line.from } : { to: id };
      add([
        { is: 'line', id: newId(), ...line, ...ends, fact: null, ...made() },
        { is: 'actor', id, ...actor, why: line.why, ...made() },
      ]);
    },
    changeHypothesis(id, said) {
      const before = get().hypotheses.get(id);
      if (before === undefined) return;
      // Its form gives the parts of its own kind only.
      const after = { ...before, ...said } as Hypothesis;
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      const hypotheses = new Map(get().hypotheses).set(id, after);
      const [was, is] = [toSupposed(before, get()), toSupposed(after, { ...get(), hypotheses })];
      const words = was === is ? is : `${was} is now ${is}`;
      change({ hypotheses }, () => `${SUPPOSED}changed: ${words}, because ${after.why}`);
    },
    async readBetween(id) {
      const line = lineOf(get().hypotheses, id);
      if (line === undefined) return;
      const ids = [line.from, line.to];
      set({ between: null });
      // One that is supposed itself is nowhere to be asked about.
      if (ids.some(isHypothesisId)) {
        cancel('between');
        return;
      }
      const answer = await ask('between', (signal) => run('explore/among', { ids }, signal));
      if (answer === undefined) return;
      const { nodes, edges } = answer.graph;
      const joins = edges.filter(({ from, to }) => from !== to && ids.includes(from) && ids.includes(to));
      set({ between: { id, nodes, edges: joins, limits: answer.limits } });
    },
    testHypothesis(id) {
      const line = lineOf(get().hypotheses, id);
      if (line === undefined) return;
      tellSeen(`${SUPPOSED}tested ${toSupposed(line, get())}`);
      void get().readBetween(id);
    },
    settleHypothesis(id, { edge, nodes }) {
      const line = lineOf(get().hypotheses, id);
      if (line === undefined) return;
      const ends = nodes.filter((node) => node.id === edge.from || node.id === edge.to);
      const fact = `${nameOf(ends, edge.from)} ${toPhrase(edge)} ${nameOf(ends, edge.to)}`;
      const label = `${SUPPOSED}${toSupposed(line, get())}; found: ${fact} (${edge.status})`;
      const hypotheses = new Map(get().hypotheses).set(id, { ...line, fact: edge.key });
      drawMore(
        context,
        {
          ...merge(get(), { nodes: ends, edges: [edge] }),
          ...withoutHiding(get(), [edge.key, edge.from, edge.to]),
          hypotheses,
        },
        { label: () => label },
      );
    },
    reopenHypothesis(id) {
      const line = lineOf(get().hypotheses, id);
      if (line === undefined) return;
      const hypotheses = new Map(get().hypotheses).set(id, { ...line, fact: null });
      change({ hypotheses }, () => `${SUPPOSED}open again: ${toSupposed(line, get())}`);
    },
  };

  /** True when there is no room for what is wished; that is said. */
  function isFull({ is }: Supposing): boolean {
    const more = is === 'line to somebody new' ? 2 : 1;
    if (get().hypotheses.size + more <= MOST_MARKS.hypotheses) return false;
    const most = MOST_MARKS.hypotheses.toLocaleString('en');
    get().notify(`A canvas holds at most ${most} hypotheses: take some away first`);
    return true;
  }

  function made(): Pick<Hypothesis, 'by' | 'madeAt'> {
    const { analyst, about } = get();
    return { by: analyst ?? about?.analyst ?? null, madeAt: new Date().toISOString() };
  }

  /** One step, told by the first of them, which is selected then. */
  function add(news: readonly Hypothesis[]): void {
    const [first] = news;
    if (first === undefined) return;
    const hypotheses = new Map([...get().hypotheses, ...news.map((one) => [one.id, one] as const)]);
    const told = () => `${SUPPOSED}${toSupposed(first, { ...get(), hypotheses })}, because ${first.why}`;
    change({ hypotheses }, told);
    // In a version it was refused.
    if (get().hypotheses.has(first.id))
      get().select({ nodes: new Set(), edges: new Set(), hypotheses: new Set([first.id]) }, 'replace');
  }
}

function newId(): string {
  return `hypothesis:${newUlid()}`;
}
