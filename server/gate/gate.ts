import type { Logger } from 'pino';
import type { Diagnostic, HeldText, Lane, RunState, Verdict } from '#contract/cypher';
import type { QueryResult } from '#contract/graph';
import type { QueryParam } from '#contract/query';
import { ask } from '../catalogue/ask.ts';
import { withOwnLimit } from '../catalogue/own-limit.ts';
import type { Values } from '../catalogue/prepare.ts';
import { tenths } from '../db/collect.ts';
import type { Db } from '../db/run.ts';
import type { Canceller, Run } from '../db/runs.ts';
import { readGraph } from '../db/to-graph.ts';
import { AppError } from '../errors.ts';
import { failedAt, isFailure } from './failing.ts';
import { HELD_BACK, keepingTrack, type InFlight } from './in-flight.ts';
import type { Journal } from './journal.ts';
import { isKnownName } from './known-names.ts';
import { openLanes, type Lanes } from './lanes.ts';
import { planOf, refusalsOf, weightOf } from './planning.ts';
import { keepingPlans } from './plans.ts';
import { judgeText, refused, type Judged } from './rules.ts';
import { toValues } from './values.ts';
import { remarksOn } from './verdict.ts';
import { weigh, type Weight } from './weight.ts';

export interface GateParts {
  db: Db;
  /** Where texts that are not shipped are asked: a read replica, or the same database. */
  adhoc?: Db;
  journal: Journal;
  lanes?: Lanes;
  /** Told of what went wrong behind an answer. */
  log?: Pick<Logger, 'error'>;
  /** Tests only: false takes away the judgement of the plan, to show that READ mode alone stops every write. */
  planCheck?: boolean;
  /** Tests only: false takes away the rules for texts. */
  textCheck?: boolean;
}

export interface Explaining {
  text: string;
  /** What kinds its parameters are, where that is known. */
  declared?: readonly QueryParam[];
  /** Whoever saved it says that it is heavy, whatever its plan says. */
  heavy?: boolean | undefined;
  who?: Canceller;
  by?: string | null;
}

export interface Running extends Explaining {
  values: Readonly<Record<string, unknown>>;
  /** What the answer is told to be of: `cypher`, or the id of an own query. */
  id?: string;
  /** The column that says how many rows there are in all, as in the header of a saved query. */
  total?: string | undefined;
  /** What the analyst can do to see more than the query gives. */
  raise?: string | undefined;
}

/** The one road of every text that is not shipped: nothing else hands one to Neo4j. */
export interface Gate {
  /** What there is to say about a text; never throws for what is wrong with it. Nothing of it runs. */
  explain(asked: Explaining): Promise<Verdict>;
  /** Throws `refused-query`, `bad-query` and `failed-query` with diagnostics, `bad-parameter` with fields, `held-back`, `queue-full`. */
  run(asked: Running): Promise<QueryResult>;
  /** Waits for a slot, for what is shipped and says that it is heavy. */
  inLane<T>(lane: Lane, run: Run, work: () => Promise<T>): Promise<T>;
  stateOf(runId: string): RunState;
  cancel(runId: string): Promise<boolean>;
  held(): HeldText[];
  /** Lets a text run again that is held back; false when it is not. */
  letRun(id: string): boolean;
}

export function openGate(parts: GateParts): Gate {
  const { db, adhoc = db, journal, lanes = openLanes(), log, planCheck = true, textCheck = true } = parts;
  const plans = keepingPlans();
  const report = (cause: unknown) => log?.error({ cause }, 'what was in flight could not be noted');
  const inFlight = keepingTrack({ db: adhoc, journal, report });
  /** What is shipped is asked where it is shipped to: that one says what has gone. */
  const shippedInFlight: InFlight = db === adhoc ? inFlight : keepingTrack({ db, journal, report });

  async function explain({ text, declared = [], heavy, who = {}, by = null }: Explaining): Promise<Verdict> {
    const { params, faults } = judge(text);
    const refusal = { runs: false, lane: null, why: null, estimatedRows: null, params };
    if (journal.isHeld(text) !== undefined) faults.unshift(heldBack(text));
    if (faults.length > 0) return { ...refusal, diagnostics: faults };
    const verdict = adhoc.asOneRun(who, async (own) => {
      const slot = await lanes.enter('interactive', own);
      return inFlight({ run: own, slot, text, by }, async (): Promise<Verdict> => {
        const planned = await planOf({ db: adhoc, plans, run: own, text, declared });
        if ('mistake' in planned) return { ...refusal, diagnostics: [planned.mistake] };
        const { plan } = planned;
        const refusals = planCheck ? refusalsOf(text, plan) : [];
        const { estimatedRows, ...weight } = raised(weigh(plan), heavy);
        const diagnostics = [...refusals, ...remarksOn(text, plan)];
        if (refusals.length > 0) return { ...refusal, estimatedRows, diagnostics };
        return { runs: true, ...weight, estimatedRows, params, diagnostics };
      });
    });
    return verdict.catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'held-back') throw error;
      return { ...refusal, diagnostics: [heldBack(text)] };
    });
  }

  async function run(asked: Running): Promise<QueryResult> {
    const { text, declared = [], heavy, who = {}, by = null } = asked;
    const judged = judge(text);
    if (judged.faults.length > 0) throw refused(judged.faults);
    if (journal.isHeld(text) !== undefined) throw new AppError('held-back', HELD_BACK);
    const values = toValues(judged, { declared, given: asked.values });
    const began = performance.now();
    return adhoc.asOneRun(who, async (own) => {
      const slot = await lanes.enter('interactive', own);
      return inFlight({ run: own, slot, text, by }, async (moveTo) => {
        const from = performance.now();
        const weight = await weightOf({ db: adhoc, plans, run: own, text, declared, values, planCheck });
        const spent = performance.now() - from;
        const { lane } = raised(weight, heavy);
        if (lane !== 'interactive') await moveTo(() => lanes.enter(lane, own));
        const waited = performance.now() - began - spent;
        return withWaits(await read({ ...asked, values, run: own, lane }), { waited, spent });
      });
    });
  }

  function judge(text: string): Judged {
    const judged = judgeText(text);
    return textCheck ? judged : { ...judged, faults: [] };
  }

  interface Reading extends Running {
    values: Values;
    run: Run;
    lane: Lane;
  }

  async function read(reading: Reading): Promise<QueryResult> {
    const { text, declared = [], values, run: own, lane, id = 'cypher', total, raise } = reading;
    const caps = { seconds: lanes.seconds(lane) };
    const { answer, values: asked } = await ask({
      db: adhoc,
      params: declared,
      values,
      read: async (params) => {
        const reads = adhoc.read({ text, params, total, raise, caps, run: own, retry: false });
        return withOwnLimit(await reads.catch(tellFailure(text)), { text, values, total, raise });
      },
    });
    const { cell } = readGraph();
    const params = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, cell(value)]));
    const notices = answer.notices.filter((notice) => !isKnownName(notice));
    return { ...answer, notices, query: { id, text, params } };
  }

  return {
    explain,
    run,
    async inLane(lane, own, work) {
      const slot = await lanes.enter(lane, own);
      return shippedInFlight({ run: own, slot }, work);
    },
    stateOf(runId) {
      const isThere = db.isUnderWay(runId) || adhoc.isUnderWay(runId);
      return lanes.stateOf(runId) ?? { is: isThere ? 'running' : 'gone', lane: null, place: null };
    },
    async cancel(runId) {
      const ends = await Promise.allSettled([...new Set([db, adhoc])].map((one) => one.cancel(runId)));
      if (ends.some((end) => end.status === 'fulfilled' && end.value)) return true;
      // It may be where nobody answers.
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
      return false;
    },
    held: journal.held,
    letRun: journal.lift,
  };
}

function heldBack(text: string): Diagnostic {
  const advice = 'Let it run again from the list of texts that are held back, or change it.';
  return { severity: 'error', rule: 'held-back', message: HELD_BACK, advice, start: 0, end: text.length };
}

function raised(weight: Weight, heavy = false): Weight {
  if (!heavy || weight.lane === 'heavy') return weight;
  return { ...weight, lane: 'heavy', why: 'Whoever saved it says that it is heavy.' };
}

/** It was planned, and so it was understood: a division by nothing is found only when it runs. */
function tellFailure(text: string): (error: unknown) => never {
  return (error) => {
    throw isFailure(error) ? failedAt(text, error) : error;
  };
}

/** The waits for slots and the planning are part of the time that it took. */
function withWaits(told: QueryResult, { waited, spent }: { waited: number; spent: number }): QueryResult {
  const { queue, plan, run } = told.milliseconds;
  return { ...told, milliseconds: { queue: tenths(queue + waited), plan: tenths(plan + spent), run } };
}
