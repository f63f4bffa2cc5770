import type { QueryResult } from '#contract/graph';
import { MAX_LABEL } from '#contract/investigations';
import { MOST_FURTHER, MOST_KEPT, type StepKind } from '#contract/step-kinds';
import { ApiError, type Api } from '../api.ts';
import { toLimitWords } from '../words/limits.ts';
import { toShortened } from '../words/told-params.ts';
import { foundIn } from './answer-digest.ts';
import type { Desk } from './desk.ts';
import type { TaskName } from './task-name.ts';
import type { Explorer } from './explorer.ts';
import { forget } from './expansions.ts';
import { diff, NO_CHANGE, type GraphDiff } from './graph.ts';
import { recordChange, type Answered, type Told } from './history.ts';
import { toCanvas } from './patch.ts';
import { seenOf, withSeen } from './seen.ts';
import type { Canvas } from './state.ts';
import { cancelTask, IDLE, runTask, type Task } from './task.ts';

/** What every group of actions works with. */
import type { Viewing } from './viewing.ts';

export interface Context {
  readonly api: Api;
  readonly get: () => Explorer;
  readonly set: (part: Partial<Explorer>) => void;
  /** Asks under a name; `undefined` when a newer question took its place or it failed (shown under that name). */
  readonly ask: <A>(name: TaskName, question: (signal: AbortSignal) => Promise<A>) => Promise<A | undefined>;
  /** Ends the question under that name, and takes its failure off the desk. */
  readonly cancel: (name: TaskName) => void;
  /** Work on the canvas that is open, of which a step is to come: no other takes its place before the step is there. */
  readonly hold: <A>(work: () => Promise<A>) => Promise<A>;
  /** Once nothing is held any more, and what came of it is saved by `save`: also what began during the last save. */
  readonly settled: (save: () => Promise<void>) => Promise<void>;
  readonly run: (id: string, params: Record<string, unknown>, signal: AbortSignal) => Promise<QueryResult>;
  /** One undoable step. Nothing is recorded when nothing changed. */
  readonly change: (canvas: Partial<Canvas>, label: (change: GraphDiff) => string, how?: Cause) => GraphDiff;
  /** For the method note: what was looked at or asked, and changed nothing that was there. */
  readonly tellSeen: (label: string, asked?: Seen) => Told;
}

export interface Cause {
  /** The answers that the step drew: the method note tells what was asked for it. */
  readonly answers?: readonly Answered[];
  /** Steps that follow each other under one name are one. */
  readonly merges?: string;
  /** The window goes to what the step brings: to undo it brings the window back. */
  readonly leads?: boolean;
  /** What it was, where its words do not say it. */
  readonly kind?: StepKind;
}

interface Seen {
  readonly answers?: readonly Answered[];
  /** A question that got no answer. */
  readonly query?: Told['query'];
  /** What an answer that found nothing rests on. */
  readonly proof?: readonly string[];
  /** What a canvas began with: it is there from the start, and to draw it is nothing that is undone. */
  readonly change?: GraphDiff;
  readonly kind?: StepKind;
}

interface Store {
  readonly get: () => Explorer;
  readonly set: (part: Partial<Explorer>) => void;
}

export function createContext(api: Api, { get, set }: Store): Context {
  /** What is under way, each with a step to come. */
  const held = new Set<Promise<unknown>>();
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
    async hold(work) {
      const begun = work();
      held.add(begun);
      try {
        return await begun;
      } finally {
        held.delete(begun);
      }
    },
    async settled(save) {
      do {
        if (held.size > 0) get().notify('It opens as soon as what is under way here is recorded');
        // What fails is told where it was begun.
        // oxlint-disable-next-line no-await-in-loop -- one save after the other
        await Promise.allSettled(held);
        // oxlint-disable-next-line no-await-in-loop -- of what those before it have told
        await save();
      } while (held.size > 0);
    },
    cancel(name) {
      cancelTask(get().tasks[name] ?? IDLE);
      show(name, IDLE);
    },
    run: (id, params, signal) => api.run({ params: { id }, body: { params } }, { signal }),
    change(part, label, { answers = [], merges, leads = false, kind } = {}) {
      const state = get();
      if (isReadOnly({ get })) {
        // What a hand has moved meanwhile goes back to where it stood.
        set({ positions: new Map(state.positions) });
        return NO_CHANGE;
      }
      const change = diff(state, { ...state, ...part });
      const expansions = forget(part.expansions ?? state.expansions, change.removed);
      const canvas = expansions === state.expansions ? part : { ...part, expansions };
      const isSame = (Object.keys(canvas) as (keyof Canvas)[]).every((name) => canvas[name] === state[name]);
      if (isSame) return change;
      const words = label(change);
      const told = toTold(words, { change, answers, kind });
      const before = toCanvas(state);
      const history = recordChange(state.history, {
        label: words,
        told,
        before,
        after: { ...before, ...canvas },
        ...(merges !== undefined && { merges }),
        ...(leads && state.viewport !== null && { lookedAt: state.viewport }),
      });
      // The joined step is told once, unless something else was told since.
      const isJoined = history.past.length === state.history.past.length;
      const isLast = state.seen.length === 0 && state.journal.at(-1) === state.history.past.at(-1)?.told;
      const journal = isJoined && isLast ? state.journal.slice(0, -1) : state.journal;
      // What was told of an expansion is over with the next act.
      const note = state.note?.of === 'expansion' ? null : state.note;
      set({ ...canvas, history, ...withTold({ ...state, journal }, told), note, announcement: words });
      return change;
    },
    tellSeen(label, { answers = [], query, proof, change = NO_CHANGE, kind } = {}) {
      const told: Told = {
        ...toTold(label, { change, answers, kind }),
        ...(query !== undefined && { query }),
        ...(proof !== undefined && { proof: [...proof] }),
      };
      set(withSeen(get(), [...seenOf(get()), told]));
      return told;
    },
  };
}

/** Why nothing changes, and what to do instead. */
export function toReadOnlyWords({ row }: Pick<Viewing, 'row'>): string {
  return `Version “${row.name}” is read-only: go back to the canvas, or restore it as a copy, to change something`;
}

/** Whether only a version is looked at, which is said: nothing can be decided, checked or changed on it. */
export function isReadOnly({ get }: Pick<Context, 'get'>): boolean {
  const { viewing, notify } = get();
  if (viewing !== null) notify(toReadOnlyWords(viewing));
  return viewing !== null;
}

/** A step goes into the journal, after what was looked at before it. */
export function withTold(
  { journal, seen }: Pick<Desk, 'journal' | 'seen'>,
  told: Told,
): Pick<Desk, 'journal' | 'seen'> {
  return { journal: [...journal, ...seen, told], seen: [] };
}

/** A step for the method note: when, what, what was asked for it, and what came. */
export function toTold(
  label: string,
  {
    change,
    answers = [],
    kind,
  }: { change: GraphDiff; answers?: readonly Answered[]; kind?: StepKind | undefined },
): Told {
  const [first] = answers;
  const found = first && toFoundOf(first);
  const further = answers.slice(1, 1 + MOST_FURTHER).map(toFurther);
  const times = answers.map(({ milliseconds: { queue, plan, run } }) => queue + plan + run);
  const size = ({ nodes, edges }: GraphDiff['added']) => ({ nodes: nodes.length, edges: edges.length });
  return {
    at: new Date().toISOString(),
    label: label.slice(0, MAX_LABEL),
    query: first === undefined ? null : toToldQuery(first),
    milliseconds: first === undefined ? null : times.reduce((sum, time) => sum + time, 0),
    added: size(change.added),
    removed: size(change.removed),
    // Parts of one question may be cut alike.
    limits: [...new Set(answers.flatMap(({ limits }) => limits.map(toLimitWords)))],
    ...(kind !== undefined && { kind }),
    ...(found !== undefined && {
      found: { ...found, ...(answers.length > 1 && { questions: answers.length }) },
    }),
    ...(further.length > 0 && { further }),
  };
}

function toFurther(answer: Answered): NonNullable<Told['further']>[number] {
  const found = toFoundOf(answer);
  return { query: toToldQuery(answer), ...(found !== undefined && { found }) };
}

function toFoundOf({ found, rows, graph }: Answered): Told['found'] {
  return found ?? (rows === undefined || graph === undefined ? undefined : foundIn({ rows, graph }));
}

/** With lists as they were given, so that it can be asked again; of one that is longer only how long it is. */
function toToldQuery({ query: { id, params }, declared = [] }: Answered): NonNullable<Told['query']> {
  return {
    id,
    // What was sent as JSON came back as JSON.
    params: toShortened(params, MOST_KEPT) as NonNullable<Told['query']>['params'],
    ...(declared.length > 0 && { declared: [...declared] }),
  };
}

function isAway(thrown: unknown): thrown is ApiError {
  return thrown instanceof ApiError && (thrown.code === 'database-away' || thrown.code === 'unreachable');
}
