import type { QueryResult } from '#contract/graph';
import { ApiError, type Api } from '../api.ts';
import type { TaskName } from './desk.ts';
import type { Explorer } from './explorer.ts';
import { diff, type GraphDiff } from './graph.ts';
import { record, type Canvas } from './history.ts';
import { IDLE, runTask, type Task } from './task.ts';

/** What every group of actions works with. */
export interface Context {
  readonly api: Api;
  readonly get: () => Explorer;
  readonly set: (part: Partial<Explorer>) => void;
  /** Asks under a name; `undefined` when a newer question took its place or it failed (shown under that name). */
  readonly ask: <A>(name: TaskName, question: (signal: AbortSignal) => Promise<A>) => Promise<A | undefined>;
  readonly run: (id: string, params: Record<string, unknown>, signal: AbortSignal) => Promise<QueryResult>;
  /** One undoable step. Nothing is recorded when nothing changed. */
  readonly change: (canvas: Partial<Canvas>, label: (change: GraphDiff) => string) => GraphDiff;
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
    run: (id, params, signal) => api.run({ params: { id }, body: { params } }, { signal }),
    change(canvas, label) {
      const state = get();
      const change = diff(state, { ...state, ...canvas });
      const isSame = (Object.keys(canvas) as (keyof Canvas)[]).every((part) => canvas[part] === state[part]);
      if (isSame) return change;
      const words = label(change);
      const { nodes, edges, positions, thread } = state;
      set({
        ...canvas,
        history: record(state.history, { label: words, before: { nodes, edges, positions, thread } }),
        announcement: words,
      });
      return change;
    },
  };
}

function isAway(thrown: unknown): thrown is ApiError {
  return thrown instanceof ApiError && (thrown.code === 'database-away' || thrown.code === 'unreachable');
}
