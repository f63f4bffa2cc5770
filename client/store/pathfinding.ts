import type { GraphNode, QueryResult } from '#contract/graph';
import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import { toPaths } from './answers.ts';
import type { Context } from './context.ts';
import type { PathAnswer } from './desk.ts';
import { drawMore } from './fitting.ts';
import { merge } from './graph.ts';

export interface PathfindingActions {
  readonly setPathEnd: (end: 'from' | 'to', actor: GraphNode | null) => void;
  readonly swapPathEnds: () => void;
  readonly findPath: (from: GraphNode, to: GraphNode) => Promise<void>;
  readonly cancelPath: () => void;
  /** Draws the path of that number and lights it. */
  readonly lightPath: (index: number) => void;
  readonly unlight: () => void;
}

export function pathfinding(context: Context): PathfindingActions {
  const { get, set, ask, run, cancel, change, tellSeen } = context;
  return {
    setPathEnd(end, actor) {
      // The answer on its way is about other ends, and would bring them back.
      get().cancelPath();
      set({ paths: { ...get().paths, [end]: actor, answer: null, lit: null } });
    },
    swapPathEnds() {
      const { from, to } = get().paths;
      get().cancelPath();
      set({ paths: { from: to, to: from, answer: null, lit: null } });
    },
    async findPath(from, to) {
      // What is lit answers the question before: it must not stand beside another answer.
      get().unlight();
      set({ paths: { from, to, answer: null, lit: null } });
      const question = { id: 'paths/shortest', params: { from: from.id, to: to.id } };
      const answer = await ask('paths', async (signal) => {
        try {
          return toAnswer({ from, to }, await run(question.id, question.params, signal));
        } catch (thrown) {
          return toStopped({ from, to }, thrown);
        }
      });
      if (answer === undefined) return;
      // What was found is told with the path that is lit.
      if (answer.ending === 'none') tellSeen(toEnding(answer), { answers: [answer.answered] });
      if (answer.ending === 'stopped') tellSeen(toEnding(answer), { query: question });
      set({ paths: { from, to, answer, lit: null }, announcement: toEnding(answer) });
      if (answer.ending === 'found') get().lightPath(0);
    },
    cancelPath() {
      cancel('paths');
    },
    lightPath(index) {
      const { paths } = get();
      const found = paths.answer?.ending === 'found' ? paths.answer : null;
      const path = found?.paths[index];
      if (found === null || path === undefined) return;
      const { from, to, answered } = found;
      const threads = [{ nodes: path.nodes, edges: path.edges }];
      const label = () => `Lit a path from ${from.name} to ${to.name}`;
      if (
        drawMore(context, { ...merge(get(), path.graph), threads }, { label, answers: [answered] }) === null
      )
        return;
      set({ paths: { ...paths, lit: index } });
    },
    unlight() {
      if (get().threads.length > 0) change({ threads: [] }, () => 'Put out the path');
      set({ paths: { ...get().paths, lit: null } });
    },
  };
}

type Ends = Pick<PathAnswer, 'from' | 'to'>;

function toAnswer(ends: Ends, result: QueryResult): PathAnswer {
  const paths = toPaths(result);
  const { query, milliseconds, limits } = result;
  const answered = { query, milliseconds, limits };
  if (paths.length > 0) return { ...ends, ending: 'found', paths, limits, answered };
  return { ...ends, ending: 'none', limits, answered };
}

const STOPS: readonly Trouble['code'][] = ['timeout', 'out-of-memory'];

/** A search that hit a limit has ended too, without knowing; all else is a failure and stays one. */
function toStopped(ends: Ends, thrown: unknown): PathAnswer {
  const { code, detail } = toTrouble(thrown);
  if (!STOPS.includes(code)) throw thrown;
  return { ...ends, ending: 'stopped', why: detail, limits: [] };
}

export function toEnding(answer: PathAnswer): string {
  const { from, to } = answer;
  if (answer.ending === 'stopped')
    return `The search from ${from.name} to ${to.name} was stopped before it could tell`;
  if (answer.ending === 'none') return `No path from ${from.name} to ${to.name} within 6 steps`;
  const [shortest] = answer.paths;
  const steps = count(shortest?.edges.length ?? 0, 'step', 'steps');
  return `${count(answer.paths.length, 'path', 'paths')} from ${from.name} to ${to.name}, the shortest of ${steps}`;
}
