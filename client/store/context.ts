import type { QueryResult } from '#contract/graph';
import { ApiError, type Api } from '../api.ts';
import { toLimitWords } from '../words/limits.ts';
import type { TaskName } from './desk.ts';
import type { Explorer } from './explorer.ts';
import { forget } from './expansions.ts';
import { diff, type GraphDiff } from './graph.ts';
import { recordChange, type Told } from './history.ts';
import { toCanvas } from './patch.ts';
import type { Canvas } from './state.ts';
import { cancelTask, IDLE, runTask, type Task } from './task.ts';

/** What every group of actions works with. */
export interface Context {
  readonly api: Api;
  readonly get: () => Explorer;
  readonly set: (part: Partial<Explorer>) => void;
  /** Asks under a name; `undefined` when a newer question took its place or it failed (shown under that name). */
  readonly ask: <A>(name: TaskName, question: (signal: AbortSignal) => Promise<A>) => Promise<A | undefined>;
  /** Ends the question under that name, and takes its failure off the desk. */
  readonly cancel: (name: TaskName) => void;
  readonly run: (id: string, params: Record<string, unknown>, signal: AbortSignal) => Promise<QueryResult>;
  /** One undoable step. Nothing is recorded when nothing changed. */
  readonly change: (canvas: Partial<Canvas>, label: (change: GraphDiff) => string, how?: Cause) => GraphDiff;
}

export interface Cause {
  /** The answers that the step drew: the method note tells what was asked for it. */
  readonly answers?: readonly QueryResult[];
  /** Steps that follow each other under one name are one. */
  readonly merges?: string;
}

interface Store {
  readonly get: () => Explorer;
  readonly set: (part: Partial<Explorer>) => void;
}

export function createContext(api: Api, { get, set }: Store): Context {
  const show = (name: TaskName, task: Task) => {
    const { [name]: _before, ...others } = get().tasks;
    set({ tasks: task.is === 'idle' ? others : { ...others, [name]: task } });
  };
  return {
    api,
    get,
    set,
    ask: (name, question) =>
      runTask({
        before: get().tasks[name] ?? IDLE,
        show: (task) => show(name, task),
        ask: async (signal) => {
          try {
            return await question(signal);
          } catch (thrown) {
            if (isAway(thrown)) set({ away: thrown.trouble.detail });
            throw thrown;
          }
        },
      }),
    cancel(name) {
      cancelTask(get().tasks[name] ?? IDLE);
      show(name, IDLE);
    },
    run: (id, params, signal) => api.run({ params: { id }, body: { params } }, { signal }),
    change(part, label, { answers = [], merges } = {}) {
      const state = get();
      const change = diff(state, { ...state, ...part });
      const expansions = forget(part.expansions ?? state.expansions, change.removed);
      const canvas = expansions === state.expansions ? part : { ...part, expansions };
      const isSame = (Object.keys(canvas) as (keyof Canvas)[]).every((name) => canvas[name] === state[name]);
      if (isSame) return change;
      const words = label(change);
      const told = toTold(words, { change, answers });
      const before = toCanvas(state);
      const history = recordChange(state.history, {
        label: words,
        told,
        before,
        after: { ...before, ...canvas },
        ...(merges !== undefined && { merges }),
      });
      // The joined step is told once, unless something else was told since.
      const isJoined = history.past.length === state.history.past.length;
      const isLast = state.journal.at(-1) === state.history.past.at(-1)?.told;
      const journal = [...(isJoined && isLast ? state.journal.slice(0, -1) : state.journal), told];
      // What was told of an expansion is over with the next act.
      const note = state.note?.of === 'expansion' ? null : state.note;
      set({ ...canvas, history, journal, note, announcement: words });
      return change;
    },
  };
}

/** A step for the method note: when, what, what was asked for it, and what came. */
export function toTold(
  label: string,
  { change, answers = [] }: { change: GraphDiff; answers?: readonly QueryResult[] },
): Told {
  const [first] = answers;
  const times = answers.map(({ milliseconds: { queue, plan, run } }) => queue + plan + run);
  const size = ({ nodes, edges }: GraphDiff['added']) => ({ nodes: nodes.length, edges: edges.length });
  return {
    at: new Date().toISOString(),
    label: label.slice(0, 500),
    query: first === undefined ? null : { id: first.query.id, params: toToldParams(first.query.params) },
    milliseconds: first === undefined ? null : times.reduce((sum, time) => sum + time, 0),
    added: size(change.added),
    removed: size(change.removed),
    limits: answers.flatMap(({ limits }) => limits.map(toLimitWords)),
  };
}

/** A list as long as a canvas tells nothing to a reader: how long it is does. */
const MOST_TOLD = 20;

function toToldParams(params: QueryResult['query']['params']): NonNullable<Told['query']>['params'] {
  const told = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) && value.length > MOST_TOLD ? `${value.length} of them` : value,
  ]);
  // What was sent as JSON came back as JSON.
  return Object.fromEntries(told) as NonNullable<Told['query']>['params'];
}

function isAway(thrown: unknown): thrown is ApiError {
  return thrown instanceof ApiError && (thrown.code === 'database-away' || thrown.code === 'unreachable');
}
