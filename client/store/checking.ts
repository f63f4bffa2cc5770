import { MOST_LINES_CHECKED, type Check, type CheckRequest } from '#contract/checks';
import type { ErrorCode } from '#contract/errors';
import type { Evidence } from '#contract/evidence';
import { toPhrase } from '#contract/phrases';
import { toAgainst } from '../words/checks.ts';
import { REDONE } from '../words/undone.ts';
import { isReadOnly, type Context } from './context.ts';
import { noteDecision, unnoteDecision } from './decided.ts';
import type { Step } from './history.ts';
import { newUlid } from './ulid.ts';

/** By the keys of lines, what is known of their checks: null where nobody has checked it. */
export type Checks = ReadonlyMap<string, Check | null>;

export interface CheckingActions {
  /** Looks up, or looks up anew, whether these lines are checked. False when no answer came, or a newer look-up ended it. */
  readonly readChecks: (relations: Iterable<string>) => Promise<boolean>;
  /** Marks the line whose evidence is open; without a name it is asked for first. */
  readonly askCheck: () => Promise<void>;
  /** Asks for a remark, and for the name where none is given. */
  readonly openCheckForm: () => void;
  readonly leaveCheckForm: () => void;
  /** False when it was not recorded; why is told by the task `check`. */
  readonly checkLine: (why: string) => Promise<boolean>;
  /** Refused when somebody has decided since. */
  readonly takeCheckBack: (check: TakenCheck) => Promise<void>;
  readonly checkAgain: (step: Step) => Promise<void>;
}

interface TakenCheck extends Pick<Check, 'id' | 'relation'> {
  readonly label: string;
}

type Made = Omit<CheckRequest, 'id'>;

export function checking(context: Context): CheckingActions {
  const { api, get, set, ask, cancel, hold } = context;
  /** Not answered yet: a newer question asks for these, too. */
  const wanted = new Set<string>();

  return {
    async readChecks(relations) {
      for (const key of relations) wanted.add(key);
      const asked = [...wanted];
      if (asked.length === 0) return true;
      const answers = await ask('checks', async (signal) => {
        const found: Check[] = [];
        for (let from = 0; from < asked.length; from += MOST_LINES_CHECKED) {
          const body = { relations: asked.slice(from, from + MOST_LINES_CHECKED) };
          // One after the other: no canvas has many more lines than one question may name.
          // oxlint-disable-next-line no-await-in-loop
          found.push(...(await api.checks({ body }, { signal })).checks);
        }
        return found;
      });
      if (answers === undefined) return false;
      const checks = new Map(get().checks);
      for (const key of asked) {
        wanted.delete(key);
        checks.set(key, null);
      }
      for (const check of answers) checks.set(check.relation, check);
      set({ checks });
      return true;
    },
    async askCheck() {
      const { inspected, analyst, about, checks } = get();
      if (inspected?.evidence?.relation === null || inspected?.evidence === undefined) return;
      if (isReadOnly(context)) return;
      if (inspected.evidence === null) {
        get().notify('Its evidence is still being read: check it when it is there');
        return;
      }
      const by = analyst ?? about?.analyst ?? null;
      const { key } = inspected.evidence.relation;
      const check = checks.get(key);
      if (check?.holds === true && check.by === by)
        get().notify(`You have checked it already; undo, or “take it back” beside it, takes that back`);
      else if (by === null) set({ checkingOf: key });
      else await get().checkLine('');
    },
    openCheckForm() {
      const key = get().inspected?.evidence?.relation?.key;
      if (key !== undefined && !isReadOnly(context)) set({ checkingOf: key });
    },
    leaveCheckForm() {
      get().dismissTrouble('check');
      set({ checkingOf: null });
    },
    async checkLine(why) {
      if (isReadOnly(context)) return false;
      const evidence = get().inspected?.evidence ?? null;
      const made = evidence === null ? null : toMade(evidence, why);
      if (made === null || evidence === null) return false;
      return hold(() => make(made, (check) => `Checked ${toLineName(evidence)}, ${toAgainst(check)}`));
    },
    async takeCheckBack({ id, relation, label }) {
      if (isReadOnly(context)) return;
      await hold(async () => {
        const answer = await decide((options) =>
          api.withdrawCheck({ params: { id }, body: { id: newUlid(), relation } }, options),
        );
        const isRefused = answer === undefined && wasRefused('decided-since', 'unknown-check');
        if (answer === undefined) tellTrouble();
        if (answer === undefined && !isRefused) return;
        unnoteDecision(context, { id, label, isRefused });
        if (answer === undefined) await get().readChecks([relation]);
        else keep(relation, answer.check);
      });
    },
    async checkAgain(step) {
      const { decision, label } = step;
      if (decision?.of !== 'check' || isReadOnly(context)) return;
      const left = get().history.future.filter((one) => one !== step);
      await hold(async () => {
        const isMade = await make(decision.made, () => label);
        // What was read is not there any more: it can be checked, but not as if it were what it was.
        const isOver = !isMade && wasRefused('evidence-changed', 'unknown-relation');
        if (isMade || isOver) set({ history: { ...get().history, future: left } });
        if (isMade) set({ announcement: `${REDONE}${label}` });
        else tellTrouble();
      });
    },
  };

  async function make(made: Made, toLabel: (check: Check) => string): Promise<boolean> {
    // Made once: a request that has to be sent again is the same check.
    const id = newUlid();
    const answer = await decide((options) => api.check({ body: { id, ...made } }, options));
    if (answer === undefined) return false;
    const { check } = answer;
    keep(made.relation, check);
    noteDecision(context, toLabel(check), { of: 'check', id: check.id, made });
    set({ checkingOf: null });
    return true;
  }

  interface Options {
    signal: AbortSignal;
    analyst: string | null;
  }

  /** One after the other: whoever presses twice has not decided twice. */
  async function decide<A>(send: (options: Options) => Promise<A>): Promise<A | undefined> {
    if (get().tasks.check?.is === 'running') return undefined;
    // What is looked up meanwhile may have been read before the decision.
    cancel('checks');
    const { analyst } = get();
    const answer = await ask('check', (signal) => send({ signal, analyst }));
    void get().readChecks([]);
    return answer;
  }

  function keep(relation: string, check: Check | null): void {
    wanted.delete(relation);
    set({ checks: new Map(get().checks).set(relation, check) });
  }

  function wasRefused(...codes: ErrorCode[]): boolean {
    const task = get().tasks.check;
    return task?.is === 'failed' && codes.some((code) => code === task.trouble.code);
  }

  /** The evidence of the line may not be open, where it would be seen. */
  function tellTrouble(): void {
    const task = get().tasks.check;
    if (task?.is === 'failed') get().notify(`${task.trouble.title}. ${task.trouble.detail}`);
  }
}

/** Null where nothing can be checked: of a line of which no claim tells. */
function toMade({ relation, digest }: Evidence, why: string): Made | null {
  if (relation === null || digest === null) return null;
  const reason = why.trim();
  return { relation: relation.key, digest, ...(reason !== '' && { why: reason }) };
}

/** "Ada met Ben". */
function toLineName({ relation, nodes }: Evidence): string {
  if (relation === null) return '';
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return `${nameOf(relation.from)} ${toPhrase(relation)} ${nameOf(relation.to)}`;
}
