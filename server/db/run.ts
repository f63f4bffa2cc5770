import { bookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { AppError, toAppError } from '../errors.ts';
import { collect } from './collect.ts';
import type { Db, Params, ReadAnswer, ReadRequest, Row, WriteRequest, WriteTransaction } from './database.ts';
import { withDeadline } from './deadline.ts';
import { openDriver, type Connection } from './driver.ts';
import { CAPS, clampSeconds, type Caps } from './limits.ts';
import { takeLock, type LockName } from './lock.ts';
import { toParams } from './params.ts';
import { toPlan } from './plan.ts';
import { openRuns, type Run } from './runs.ts';
import { internalText } from './text.ts';
import { readGraph } from './to-graph.ts';

export type { Db, ReadAnswer, ReadRequest, Row, WriteTransaction } from './database.ts';

interface Transaction {
  mode: 'executeRead' | 'executeWrite';
  seconds: number;
  runId?: string | undefined;
  signal?: AbortSignal | undefined;
  metadata?: Record<string, string>;
}

const ERRAND_SECONDS = 60;
/** Cold planning of the longest shipped text takes seconds on a busy machine. */
const EXPLAIN_SECONDS = 60;
const SCHEMA_SECONDS = 600;
/** Shorter than the driver's own wait for a connection, which would call a silent server busy. */
const VERSION_MILLISECONDS = 2_000;
/** Beyond a transaction's own timeout: the wait for a connection and the server's slow clock (it looks every 2 s). */
const GRACE_MILLISECONDS = 6_000;

export function openDb(
  connection: Connection,
  { caps = {}, lockSeconds = 10 }: { caps?: Partial<Caps>; lockSeconds?: number } = {},
): Db {
  const driver = openDriver(connection);
  // Its own connections: a cancel and a health check must get through when all others are taken.
  const control = openDriver(connection);
  const bookmarks = bookmarkManager();
  const runs = openRuns();
  let knownVersion: string | undefined;
  const usualCaps: Caps = { ...CAPS, ...caps };

  async function inSession<T>(from: Driver, work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = connection;
    const session = from.session({
      bookmarkManager: bookmarks,
      ...(database === undefined ? {} : { database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async function autoCommit(
    text: string,
    { params = {}, seconds, from = control }: { params?: Params; seconds: number; from?: Driver },
  ): Promise<Row[]> {
    const timeout = Math.ceil(clampSeconds(seconds) * 1_000);
    const answer = inSession(from, async (session) => {
      const { records } = await session.run(text, toParams(params), { timeout });
      return records.map(toRow);
    });
    try {
      return await withDeadline(answer, { milliseconds: timeout + GRACE_MILLISECONDS, late: silence });
    } catch (error) {
      throw toAppError(error);
    }
  }

  async function inTransaction<T>(
    { mode, seconds, runId, signal, metadata }: Transaction,
    work: (tx: ManagedTransaction, run: Run) => Promise<T>,
  ): Promise<T> {
    const run = runs.begin(runId);
    const timeout = Math.ceil(clampSeconds(seconds) * 1_000);
    const config = { timeout, metadata: { ...metadata, run: run.id } };
    const leave = () => void cancel(run.id).catch(() => undefined); // Its timeout is behind it.
    if (signal?.aborted === true) run.cancelled = true;
    signal?.addEventListener('abort', leave);
    const answer = inSession(driver, async (session) => {
      try {
        return await session[mode](async (tx) => {
          if (run.cancelled) throw cancelled(run);
          return work(tx, run);
        }, config);
      } finally {
        signal?.removeEventListener('abort', leave);
        runs.end(run);
      }
    });
    try {
      return await withDeadline(answer, { milliseconds: timeout + GRACE_MILLISECONDS, late: silence });
    } catch (error) {
      throw run.cancelled ? cancelled(run, error) : toAppError(error);
    }
  }

  async function read(request: ReadRequest): Promise<ReadAnswer> {
    const { text, params = {}, total, raise, runId, signal } = request;
    const limits = { ...usualCaps, ...request.caps };
    const asked = performance.now();
    return inTransaction({ mode: 'executeRead', seconds: limits.seconds, runId, signal }, async (tx) => {
      const began = performance.now();
      const { planMilliseconds: plan, ...answer } = await collect(tx.run(text, toParams(params)), {
        caps: limits,
        total,
        raise,
        fetchNodes: (ids) => tx.run(internalText('nodes-by-element-id'), { ids }),
      });
      const run = Math.max(0, performance.now() - began - plan);
      return { ...answer, milliseconds: { queue: tenths(began - asked), plan, run: tenths(run) } };
    });
  }

  async function write<T>(
    { purpose, seconds = ERRAND_SECONDS, lock }: WriteRequest,
    work: (tx: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const metadata = lock === undefined ? { purpose } : { purpose, lock };
    return inTransaction({ mode: 'executeWrite', seconds, metadata }, async (tx, run) => {
      const runText = async (text: string, params: Params = {}) => rowsOf(tx, text, params);
      if (lock !== undefined) {
        await takeLock({
          lock,
          purpose,
          seconds: lockSeconds,
          take: runText,
          giveUp: () => terminate(run.id),
          holders: () => lockHolders(lock, run),
        });
      }
      return work({ run: runText });
    });
  }

  async function lockHolders(lock: LockName, run: Run): Promise<string[]> {
    const rows = await autoCommit(internalText('lock-holders'), {
      params: { lock, run: run.id },
      seconds: 5,
    });
    return rows.map(({ purpose }) => purpose).filter((purpose) => typeof purpose === 'string');
  }

  async function terminate(runId: string): Promise<boolean> {
    const rows = await autoCommit(internalText('terminate-run'), { params: { run: runId }, seconds: 5 });
    return rows[0]?.['ended'] !== 0;
  }

  async function cancel(runId: string): Promise<boolean> {
    const known = runs.markCancelled(runId);
    const ended = await terminate(runId);
    return known || ended;
  }

  async function askVersion(): Promise<string> {
    const answer = control.getServerInfo();
    try {
      const { agent = 'unknown' } = await withDeadline(answer, {
        milliseconds: VERSION_MILLISECONDS,
        late: silence,
      });
      return agent.replace('Neo4j/', '');
    } catch (error) {
      throw toAppError(error);
    }
  }

  return {
    read,
    write,
    cancel,
    records: (text, params = {}, { seconds = ERRAND_SECONDS } = {}) =>
      inTransaction({ mode: 'executeRead', seconds }, (tx) => rowsOf(tx, text, params)),
    explain: (text, params = {}) =>
      inTransaction({ mode: 'executeRead', seconds: EXPLAIN_SECONDS }, async (tx) =>
        toPlan(await tx.run(`EXPLAIN ${text}`, toParams(params)).summary()),
      ),
    async schema(statement) {
      await autoCommit(statement, { seconds: SCHEMA_SECONDS, from: driver });
    },
    ping: (milliseconds, text = 'RETURN 1') =>
      withDeadline(autoCommit(text, { seconds: milliseconds / 1_000 }), { milliseconds, late: silence }),
    async version() {
      knownVersion ??= await askVersion();
      return knownVersion;
    },
    async close() {
      await Promise.all([driver.close(), control.close()]);
    },
  };
}

async function rowsOf(tx: ManagedTransaction, text: string, params: Params): Promise<Row[]> {
  const { records } = await tx.run(text, toParams(params));
  return records.map(toRow);
}

function toRow(record: { entries(): IterableIterator<[PropertyKey, unknown]> }): Row {
  const { cell } = readGraph();
  return Object.fromEntries([...record.entries()].map(([name, value]) => [String(name), cell(value)]));
}

function cancelled(run: Run, cause?: unknown): AppError {
  return new AppError('cancelled', `The run ${run.id} was cancelled.`, { cause });
}

function silence(): AppError {
  return new AppError('database-away', 'Neo4j has accepted the question and stays silent.');
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
