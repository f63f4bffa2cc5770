import { toIsoDay } from '#contract/days';
import { METHOD_FORMAT, METHOD_VERSION, type MethodFile, type Replayed } from '#contract/method';
import { outOf } from '../words/count.ts';
import { countSteps, toStepWords } from '../words/step-counts.ts';
import { toReplaySummary } from '../words/replayed.ts';
import { createReplay } from './asking-again.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { ALL_STEPS, filterLog, toFilterWords, toLog, type LogFilter, type LoggedStep } from './method-log.ts';
import { toFileName } from './noting.ts';
import { stepsTold } from './steps.ts';

/** The log of an investigation, as it was read when it was opened. */
export interface Method {
  /** Null until it was read. */
  readonly log: readonly LoggedStep[] | null;
  /** Whose it is: the title of the investigation, or of the version that is looked at. */
  readonly of: string;
  readonly filter: LogFilter;
  /** What asking a step again has told, by its number. */
  readonly replayed: ReadonlyMap<number, Replayed>;
  /** The replay under way, or the one that ended last. */
  readonly replay: { readonly now: number | null; readonly done: number; readonly all: number } | null;
}

export const NO_METHOD: Method = { log: null, of: '', filter: ALL_STEPS, replayed: new Map(), replay: null };

export interface MethodActions {
  /** Reads the log and opens it. */
  readonly openMethod: () => Promise<void>;
  readonly filterMethod: (part: Partial<LogFilter>) => void;
  /** Asks this step alone, a Cypher text too. */
  readonly askStepAgain: (n: number) => Promise<void>;
  /** Asks what is listed and asked something, one after the other, from this step on. */
  readonly replayFrom: (n: number) => Promise<void>;
  readonly stopReplay: () => void;
  /** The steps that are listed, for other programs. */
  readonly exportMethodFile: () => void;
}

/** Neither is a step: to read how it was done changes nothing, and asking again proves, but does not find. */
export function method(context: Context): MethodActions {
  const { get, set, ask, cancel } = context;
  const keep = (part: Partial<Method>) => set({ method: { ...get().method, ...part } });

  async function replay(steps: readonly LoggedStep[], texts: 'too' | 'not'): Promise<void> {
    cancel('replay');
    const { log } = get().method;
    const askAgain = createReplay(context);
    const told: Replayed[] = [];
    const ended = await ask('replay', async (signal) => {
      for (const [done, one] of steps.entries()) {
        keep({ replay: { now: one.n, done, all: steps.length } });
        // One after the other: the server runs few heavy questions at once, and others wait for it too.
        // oxlint-disable-next-line no-await-in-loop
        const verdict = await askAgain(one, { signal, texts });
        // Another log may have been read meanwhile, whose steps have these numbers too.
        if (signal.aborted || get().method.log !== log) return false;
        const replayed = { ...verdict, at: new Date().toISOString() };
        told.push(replayed);
        keep({ replayed: new Map(get().method.replayed).set(one.n, replayed) });
      }
      return true;
    });
    if (ended !== true) return;
    keep({ replay: { now: null, done: steps.length, all: steps.length } });
    const [only] = told;
    const words = told.length === 1 && only !== undefined ? only.words : toReplaySummary(told);
    set({ announcement: `Asked again: ${words}` });
  }

  return {
    async openMethod() {
      get().open('method', true);
      cancel('replay');
      keep({ ...NO_METHOD, of: toWhose(get()) });
      const told = await ask('method log', () => stepsTold(context.api, get()));
      if (told === undefined) return;
      const log = toLog(told);
      keep({ log });
      set({ announcement: `The method: ${toStepWords(countSteps(log))}` });
    },
    filterMethod(part) {
      keep({ filter: { ...get().method.filter, ...part } });
    },
    async askStepAgain(n) {
      const one = get().method.log?.find((step) => step.n === n);
      if (one !== undefined) await replay([one], 'too');
    },
    async replayFrom(n) {
      const { log, filter } = get().method;
      const steps = filterLog(log ?? [], filter).filter((one) => one.n >= n && one.step.query !== null);
      if (steps.length > 0) await replay(steps, 'not');
    },
    stopReplay() {
      const { replay: under } = get().method;
      if (get().tasks.replay?.is !== 'running' || under === null) return;
      cancel('replay');
      keep({ replay: { ...under, now: null } });
      set({ announcement: `Stopped: ${outOf(under.done, under.all)} steps asked again` });
    },
    exportMethodFile() {
      const { log, filter } = get().method;
      if (log === null) return;
      const text = `${JSON.stringify(toMethodFile(get(), filterLog(log, filter)), null, 2)}\n`;
      const name = `${toFileName(get().method.of)}-method.json`;
      set({ written: { name, type: 'application/json', text } });
    },
  };
}

export function toMethodFile(state: Explorer, steps: readonly LoggedStep[]): MethodFile {
  const { kept, viewing, about, analyst, asOf, method: { log, of, filter, replayed } } = state; // oxfmt-ignore
  const all = log?.length ?? 0;
  return {
    format: METHOD_FORMAT,
    version: METHOD_VERSION,
    investigation: { id: viewing?.row.investigation ?? kept?.id ?? null, title: of },
    by: analyst ?? about?.analyst ?? null,
    asOf: asOf === null ? null : toIsoDay(asOf),
    exportedAt: new Date().toISOString(),
    total: all,
    counts: countSteps(log ?? []),
    filtered: steps.length === all ? null : toFilterWords(filter),
    steps: steps.map(({ n, step, kind, undoneAt }) => {
      const told = replayed.get(n);
      return { ...step, n, kind, undoneAt, ...(told !== undefined && { replayed: told }) };
    }),
  };
}

function toWhose({ viewing, kept }: Explorer): string {
  if (viewing !== null) return `${viewing.row.title}, up to version ${viewing.row.name}`;
  return kept?.title ?? 'New canvas';
}
