import type { Diagnostic, HeldText, Lane, RunState, Verdict } from '#contract/cypher';
import type { Cell, QueryResult } from '#contract/graph';
import { paramsSchema, type QueryParam } from '#contract/query';
import { ask } from '../catalogue/ask.ts';
import { sampleParams, type Values } from '../catalogue/prepare.ts';
import { tenths } from '../db/collect.ts';
import type { Plan } from '../db/plan.ts';
import type { Db } from '../db/run.ts';
import type { Canceller, Run } from '../db/runs.ts';
import { AppError, toFields, type FieldProblem } from '../errors.ts';
import type { Entry, Journal } from './journal.ts';
import { LANES, openLanes, type Lanes, type Slot } from './lanes.ts';
import { objectionsToText } from './plan.ts';
import { judgeText, refused, type Judged } from './rules.ts';
import { mistakeIn, remarksOn, toRefusal } from './verdict.ts';
import { weigh, type Weight } from './weight.ts';

/** Planning what the rules let through takes less, cold and beside others. */
const EXPLAIN_SECONDS = 10;
/** What is set before a text for its plan: Neo4j counts it. */
const BEFORE = 'EXPLAIN '.length;

export interface GateParts {
  db: Db;
  /** Where texts that are not shipped are asked: a read replica, or the same database. */
  adhoc?: Db;
  journal: Journal;
  lanes?: Lanes;
  /** Tests only: false takes away the judgement of the plan, to show that READ mode alone stops every write. */
  planCheck?: boolean;
  /** Tests only: false takes away the rules for texts. */
  textCheck?: boolean;
}

export interface Explaining {
  text: string;
  /** What kinds its parameters are, where that is known. */
  declared?: readonly QueryParam[];
  who?: Canceller;
  by?: string | null;
}

export interface Running extends Explaining {
  values: Readonly<Record<string, unknown>>;
  /** What the answer is told to be of: `cypher`, or the id of an own query. */
  id?: string;
  /** As in the header of a saved query. */
  total?: string | undefined;
  raise?: (values: Values) => string | undefined;
}

/** The one road of every text that is not shipped; nothing else may hand one to Neo4j. */
export interface Gate {
  /** What there is to say about a text; never throws for what is wrong with it. Nothing of it runs. */
  explain(asked: Explaining): Promise<Verdict>;
  /** Throws `refused-query` and `bad-query` with their diagnostics, `bad-parameter` with fields, `held-back`, `queue-full`. */
  run(asked: Running): Promise<QueryResult>;
  /** Waits for one of the heavy slots, for what is shipped and says that it is heavy. */
  inLane<T>(lane: Lane, run: Run, work: () => Promise<T>): Promise<T>;
  stateOf(runId: string): RunState;
  cancel(runId: string): Promise<boolean>;
  held(): HeldText[];
  /** Lets a text run again that is held back; false when it is not. */
  letRun(id: string): boolean;
}

export function openGate(parts: GateParts): Gate {
  const { db, adhoc = db, journal, lanes = openLanes(), planCheck = true, textCheck = true } = parts;
  let started: Promise<string | null> | undefined;

  async function explain({ text, declared = [], who = {}, by = null }: Explaining): Promise<Verdict> {
    const judged = judge(text);
    const heldBack = journal.isHeld(text);
    const faults = heldBack === undefined ? judged.faults : [toHeldBack(text), ...judged.faults];
    const refusal = { runs: false, lane: null, why: null, estimatedRows: null, params: judged.params };
    if (faults.length > 0) return { ...refusal, diagnostics: faults };
    return adhoc.asOneRun(who, async (run) => {
      const slot = await lanes.enter('interactive', run);
      return inFlight({ text, by, run, slot }, async () => {
        const planned = await planOf({ text, declared, run });
        if ('mistake' in planned) return { ...refusal, diagnostics: [planned.mistake] };
        const objections = objectionsTo(text, planned.plan);
        const { lane, why, estimatedRows } = weigh(planned.plan);
        const runs = objections.length === 0;
        const diagnostics = [...objections, ...remarksOn(text, planned.plan)];
        const weight = runs ? { lane, why, estimatedRows } : { lane: null, why: null, estimatedRows };
        return { runs, ...weight, params: judged.params, diagnostics };
      });
    });
  }

  async function run(asked: Running): Promise<QueryResult> {
    const { text, declared = [], who = {} } = asked;
    const judged = judge(text);
    if (judged.faults.length > 0) throw refused(judged.faults);
    if (journal.isHeld(text) !== undefined) throw new AppError('held-back', HELD_BACK);
    const values = toValues(judged, { declared, given: asked.values });
    const began = performance.now();
    return adhoc.asOneRun(who, async (own) => {
      const planning = await lanes.enter('interactive', own);
      const { weight, spent } = await inFlight(
        { ...asked, run: own, slot: planning, keeps: true },
        async () => {
          const from = performance.now();
          return {
            weight: await weightOf({ text, declared, values, run: own }),
            spent: performance.now() - from,
          };
        },
      );
      const slot = await moveTo(weight.lane, { from: planning, run: own });
      const waited = performance.now() - began - spent;
      const told = await inFlight({ ...asked, run: own, slot }, () =>
        read({ ...asked, values, run: own, lane: weight.lane }),
      );
      return withWaits(told, { waited, spent });
    });
  }

  /** Being held in the journal and in a lane from before Neo4j hears of a text until it has forgotten it. */
  async function inFlight<T>(
    {
      text,
      by = null,
      run,
      slot,
      keeps = false,
    }: { text: string; by?: string | null; run: Run; slot: Slot; keeps?: boolean },
    work: () => Promise<T>,
  ): Promise<T> {
    started ??= startedAt();
    let entry: Entry | undefined;
    try {
      await started;
      entry = journal.begin(text, by);
      const answer = await work();
      entry.end();
      if (!keeps) slot.leave();
      return answer;
    } catch (error) {
      void letGo({ run, slot, entry, error });
      throw error;
    }
  }

  /** Whoever asked is told at once; the slot is free, and the text no suspect, when the server has forgotten both. */
  async function letGo({
    run,
    slot,
    entry,
    error,
  }: {
    run: Run;
    slot: Slot;
    entry: Entry | undefined;
    error: unknown;
  }): Promise<void> {
    try {
      if (isFault(error)) return;
      if (error instanceof AppError && error.code === 'database-away' && (await hasEnded()))
        journal.holdAll();
      else await adhoc.whenGone(run.id);
    } catch {
      // It went away while it was asked.
      if (await hasEnded()) journal.holdAll();
    } finally {
      entry?.end();
      slot.leave();
    }
  }

  /** A line that broke is no death: only a server that is away, or that was started anew. */
  async function hasEnded(): Promise<boolean> {
    const before = await started;
    const now = await startedAt();
    started = Promise.resolve(now ?? before ?? null);
    if (now === null) started = undefined;
    return now === null || (before !== null && before !== undefined && now !== before);
  }

  function startedAt(): Promise<string | null> {
    return adhoc.startedAt().catch(() => null);
  }

  function judge(text: string): Judged {
    const judged = judgeText(text);
    return textCheck ? judged : { ...judged, faults: [] };
  }

  function objectionsTo(text: string, plan: Plan): Diagnostic[] {
    return planCheck ? distinct(objectionsToText(plan).map((objection) => toRefusal(text, objection))) : [];
  }

  interface Planning {
    text: string;
    declared: readonly QueryParam[];
    values?: Values;
    run: Run;
  }

  async function planOf({
    text,
    declared,
    values,
    run,
  }: Planning): Promise<{ plan: Plan } | { mistake: Diagnostic; error: AppError }> {
    const samples = values ?? sampleParams({ params: [...declared] });
    try {
      return { plan: await adhoc.explain(text, samples, { run, seconds: EXPLAIN_SECONDS }) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (isFault(error)) return { mistake: mistakeIn(text, error, BEFORE), error };
      throw error;
    }
  }

  async function weightOf(planning: Planning): Promise<Weight> {
    const planned = await planOf(planning);
    if ('mistake' in planned) {
      const { mistake, error } = planned;
      throw new AppError(error.code, mistake.message, { cause: error.cause, diagnostics: [mistake] });
    }
    const objections = objectionsTo(planning.text, planned.plan);
    if (objections.length > 0) throw refused(objections);
    return weigh(planned.plan);
  }

  async function moveTo(lane: Lane, { from, run: own }: { from: Slot; run: Run }): Promise<Slot> {
    if (lane === 'interactive') return from;
    from.leave();
    return lanes.enter(lane, own);
  }

  interface Reading extends Running {
    run: Run;
    lane: Lane;
  }

  async function read({
    text,
    declared = [],
    values,
    run: own,
    lane,
    id = 'cypher',
    total,
    raise,
  }: Reading): Promise<QueryResult> {
    const { seconds } = LANES[lane];
    const known = declared.filter(({ name }) => name in values);
    const { answer, values: asked } = await ask({
      db: adhoc,
      params: known,
      values,
      read: (params) =>
        adhoc.read({ text, params, total, raise: raise?.(values), caps: { seconds }, run: own }),
    });
    // Parsed from JSON by schemas that only let JSON through.
    return { ...answer, query: { id, text, params: asked as Record<string, Cell> } };
  }

  return {
    explain,
    run,
    async inLane(lane, own, work) {
      const slot = await lanes.enter(lane, own);
      try {
        const answer = await work();
        slot.leave();
        return answer;
      } catch (error) {
        void letGo({ run: own, slot, entry: undefined, error });
        throw error;
      }
    },
    stateOf(runId) {
      const known = lanes.stateOf(runId);
      if (known !== null) return known;
      const isThere = db.isUnderWay(runId) || adhoc.isUnderWay(runId);
      return { is: isThere ? 'running' : 'gone', lane: null, place: null };
    },
    async cancel(runId) {
      const ended = await Promise.all([...new Set([db, adhoc])].map((one) => one.cancel(runId)));
      return ended.includes(true);
    },
    held: journal.held,
    letRun: journal.lift,
  };
}

const HELD_BACK =
  'This text was with Neo4j when Neo4j ended, and is held back until somebody lets it run again.';

function toHeldBack(text: string): Diagnostic {
  const advice = 'Let it run again from the list of texts that are held back, or change it.';
  return { severity: 'error', rule: 'held-back', message: HELD_BACK, advice, start: 0, end: text.length };
}

/** A fault of the text, told by the server: nothing of it runs any more. */
function isFault(error: unknown): boolean {
  const codes = ['bad-query', 'write-refused', 'refused-query', 'bad-parameter', 'unknown-entity'];
  return error instanceof AppError && codes.includes(error.code);
}

/** Every `$name` is given, and nothing else; what is declared is checked by its kind. */
function toValues(
  { params, wrongValues }: Judged,
  { declared, given }: { declared: readonly QueryParam[]; given: Readonly<Record<string, unknown>> },
): Values {
  const kinds = declared.filter(({ name }) => params.includes(name));
  const named = new Set(kinds.map(({ name }) => name));
  const parsed = paramsSchema({ params: kinds }).safeParse(
    Object.fromEntries(Object.entries(given).filter(([name]) => named.has(name))),
  );
  const fields: FieldProblem[] = [
    ...(parsed.success ? [] : toFields(parsed.error, 'params')),
    ...params
      .filter((name) => !named.has(name) && !Object.hasOwn(given, name))
      .map((name) => ({ path: `params.${name}`, problem: `is missing: the text asks for $${name}` })),
    ...Object.keys(given)
      .filter((name) => !params.includes(name))
      .map((name) => ({ path: `params.${name}`, problem: `is not used: the text holds no $${name}` })),
  ];
  const values = { ...given, ...(parsed.success ? parsed.data : {}) };
  if (fields.length === 0) fields.push(...wrongValues(values));
  if (fields.length === 0) return values;
  throw new AppError('bad-parameter', 'The text cannot be run with these parameters.', { fields });
}

function withWaits(told: QueryResult, { waited, spent }: { waited: number; spent: number }): QueryResult {
  const { queue, plan, run } = told.milliseconds;
  return { ...told, milliseconds: { queue: tenths(queue + waited), plan: tenths(plan + spent), run } };
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byWords = new Map(diagnostics.map((one) => [`${one.rule} ${one.message}`, one]));
  return [...byWords.values()];
}
