import type { Driver, ManagedTransaction, SessionConfig } from 'neo4j-driver';
import { toAppError } from '../errors.ts';
import { collect } from './collect.ts';
import type { Db, Params, ReadAnswer, ReadRequest, Row, WriteRequest, WriteTransaction } from './database.ts';
import { silence, withDeadline } from './deadline.ts';
import { openDriver, type Connection } from './driver.ts';
import { openExact } from './exact.ts';
import { CAPS, clampSeconds, MAX_SECONDS, type Caps } from './limits.ts';
import { takeLock } from './lock.ts';
import { readOneByOne, type Open } from './one-by-one.ts';
import { openOversight } from './oversight.ts';
import { toParams } from './params.ts';
import { toPlan, type Plan } from './plan.ts';
import { retrying } from './retry.ts';
import { rowsOf, toRows, toTold } from './rows.ts';
import { cancelled, openRuns, type Run } from './runs.ts';
import { openSessions } from './sessions.ts';
import { openStream } from './stream.ts';
import { internalText } from './text.ts';
import { keepingVersion } from './version.ts';

export type { Db, ReadAnswer, ReadRequest, Row, WriteTransaction } from './database.ts';

interface Transaction {
  run: Run;
  seconds: number;
  metadata?: Record<string, string>;
  /** False: what may have ended the server is not sent to it again. */
  retry?: boolean | undefined;
}

type Statements = Pick<ManagedTransaction, 'run'>;
type Work<T> = (tx: Statements) => Promise<T>;
interface Config {
  timeout: number;
  metadata: Record<string, string>;
}
type Unit = <T>(work: Work<T>, config: Config, retry: boolean) => Promise<T>;

interface Settings {
  caps?: Partial<Caps>;
  lockSeconds?: number;
  /** What is read record by record waits so long for each. */
  quietSeconds?: number;
  /** Tests only: `WRITE` takes away what Neo4j itself refuses, to show that the gate alone stops every write. */
  readMode?: 'READ' | 'WRITE';
}

/** As the driver spells it. */
const FETCH_ALL = -1;
const ERRAND_SECONDS = 60;
const EXPLAIN = 'EXPLAIN ';
/** Cold planning of the longest shipped text takes seconds on a busy machine. */
const EXPLAIN_SECONDS = 60;
const SCHEMA_SECONDS = 600;
/** Beyond a transaction's own timeout: the wait for a connection and the server's slow clock (it looks every 2 s). */
const GRACE_MILLISECONDS = 6_000;

export function openDb(
  connection: Connection,
  { caps = {}, lockSeconds = 10, quietSeconds = ERRAND_SECONDS, readMode = 'READ' }: Settings = {},
): Db {
  const driver = openDriver(connection);
  // Its own connections: a cancel and a health check must get through when all others are taken.
  const control = openDriver(connection);
  const sessions = openSessions(connection);
  const oversight = openOversight(autoCommit);
  const runs = openRuns(oversight.terminate);
  const usualCaps: Caps = { ...CAPS, ...caps };

  async function autoCommit(
    text: string,
    { params = {}, seconds, from = control }: { params?: Params; seconds: number; from?: Driver },
  ): Promise<Row[]> {
    const timeout = Math.ceil(clampSeconds(seconds) * 1_000);
    const answer = sessions.within(from, (session) =>
      toRows(session.run(text, toParams(params), { timeout })),
    );
    try {
      return await withDeadline(answer, { milliseconds: timeout + GRACE_MILLISECONDS, late: silence });
    } catch (error) {
      throw toAppError(error);
    }
  }

  /**
   * Two waits less than the driver's own `executeRead`: BEGIN goes along with the first statement, and the COMMIT,
   * which decides nothing for what only read, goes out when the answer is on its way.
   */
  const readingBy =
    (fetch: Pick<SessionConfig, 'fetchSize'>): Unit =>
    (work, config, retry) => {
      const once = async () => {
        const session = sessions.open(driver, { defaultAccessMode: readMode, ...fetch });
        const close = () => session.close();
        try {
          const tx = session.beginTransaction(config);
          const answer = await work(tx);
          setImmediate(
            () =>
              void tx
                .commit()
                .then(close, close)
                .catch(() => undefined),
          );
          return answer;
        } catch (error) {
          await close();
          throw error;
        }
      };
      return retry ? retrying(once) : once();
    };

  const reading = readingBy({});
  /** Its statements limit themselves, and each is read to its end: no round trip between two parts of an answer. */
  const readingWhole = readingBy({ fetchSize: FETCH_ALL });

  const writing: Unit = (work, config) =>
    sessions.within(driver, (session) => session.executeWrite(work, config));

  async function inTransaction<T>(
    unit: Unit,
    { run, seconds, metadata, retry = true }: Transaction,
    work: Work<T>,
  ): Promise<T> {
    const timeout = Math.ceil(clampSeconds(seconds) * 1_000);
    const unlessCancelled: Work<T> = async (tx) => {
      if (run.signal.aborted) throw cancelled(run);
      return work(tx);
    };
    const answer = unit(unlessCancelled, { timeout, metadata: { ...metadata, run: run.id } }, retry);
    try {
      return await withDeadline(answer, { milliseconds: timeout + GRACE_MILLISECONDS, late: silence });
    } catch (error) {
      throw run.signal.aborted ? cancelled(run, error) : toAppError(error);
    }
  }

  function errand<T>(seconds: number, work: Work<T>): Promise<T> {
    return runs.during({}, (run) => inTransaction(reading, { run, seconds }, work));
  }

  function read(request: ReadRequest): Promise<ReadAnswer> {
    const { run } = request;
    return run === undefined ? runs.during(request, (own) => readIn(own, request)) : readIn(run, request);
  }

  async function readIn(
    run: Run,
    { text, params = {}, total, raise, caps: own, retry }: ReadRequest,
  ): Promise<ReadAnswer> {
    const limits = { ...usualCaps, ...own };
    const asked = performance.now();
    return inTransaction(reading, { run, seconds: limits.seconds, retry }, async (tx) => {
      const result = tx.run(text, toParams(params));
      await result.keys();
      // Whoever cancelled before there was a transaction found none to end.
      if (run.signal.aborted) throw cancelled(run);
      const answer = await collect(result, {
        caps: limits,
        total,
        raise,
        asked,
        fetchNodes: (ids) => tx.run(internalText('nodes-by-element-id'), { ids }),
        endIt: () => oversight.terminate(run.id),
      });
      // The end that we asked for ourselves must not hide that somebody else wanted it, too.
      if (run.signal.aborted) throw cancelled(run);
      return answer;
    });
  }

  async function write<T>(
    { purpose, seconds = ERRAND_SECONDS, lock }: WriteRequest,
    work: (tx: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const metadata = lock === undefined ? { purpose } : { purpose, lock };
    return runs.during({}, (run) =>
      inTransaction(writing, { run, seconds, metadata }, async (tx) => {
        const runText = async (text: string, params: Params = {}) => rowsOf(tx, text, params);
        if (lock !== undefined) {
          await takeLock({
            lock,
            purpose,
            seconds: lockSeconds,
            take: runText,
            giveUp: () => oversight.terminate(run.id),
            holders: () => oversight.lockHolders(lock, run.id),
          });
        }
        return work({ run: runText });
      }),
    );
  }

  const openAlone: Open = ({ mode, atOnce }) => {
    const session = sessions.open(driver, { defaultAccessMode: mode, fetchSize: atOnce });
    return { tx: session.beginTransaction({ timeout: MAX_SECONDS * 1_000 }), close: () => session.close() };
  };
  const oneByOne = readOneByOne(openAlone, { quietMilliseconds: quietSeconds * 1_000 });

  return {
    read,
    asOneRun: runs.during,
    snapshot: ({ run, seconds }, work) =>
      inTransaction(readingWhole, { run, seconds }, (tx) =>
        work((text, params = {}) => toTold(tx.run(text, toParams(params)))),
      ),
    write,
    stream: openStream(oneByOne),
    exact: openExact(oneByOne, openAlone),
    cancel: runs.cancel,
    records: (text, params = {}, { seconds = ERRAND_SECONDS } = {}) =>
      errand(seconds, (tx) => rowsOf(tx, text, params)),
    explain: (text, params = {}, { run, seconds = EXPLAIN_SECONDS, retry } = {}) => {
      const work: Work<Plan> = async (tx) =>
        toPlan(await tx.run(`${EXPLAIN}${text}`, toParams(params)).summary(), EXPLAIN.length);
      return run === undefined
        ? errand(seconds, work)
        : inTransaction(reading, { run, seconds, retry }, work);
    },
    isUnderWay: runs.isUnderWay,
    whenGone: oversight.whenGone,
    startedAt: oversight.startedAt,
    schema: async (statement) =>
      void (await autoCommit(statement, { seconds: SCHEMA_SECONDS, from: driver })),
    ping: (milliseconds, text = 'RETURN 1') =>
      withDeadline(autoCommit(text, { seconds: milliseconds / 1_000 }), { milliseconds, late: silence }),
    version: keepingVersion(control),
    async close() {
      await Promise.all([driver.close(), control.close()]);
    },
  };
}
