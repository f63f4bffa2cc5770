import type { Cell, QueryResult, Subgraph } from '#contract/graph';
import type { Caps } from './limits.ts';
import type { Exact } from './exact.ts';
import type { LockName } from './lock.ts';
import type { Plan } from './plan.ts';
import type { Canceller, Run } from './runs.ts';
import type { Stream } from './stream.ts';

export type Params = Readonly<Record<string, unknown>>;
export type Row = Record<string, Cell>;

export interface ReadRequest extends Canceller {
  text: string;
  params?: Params;
  /** The column that says how many rows there are in all; null in it means more, uncounted. */
  total?: string | undefined;
  /** What the analyst can do to see more than the query gives. */
  raise?: string | undefined;
  caps?: Partial<Caps>;
  /** The run that this read is a part of. */
  run?: Run;
  /** False: when the connection breaks, that is told and the text is not sent again. */
  retry?: boolean;
}

export type ReadAnswer = Omit<QueryResult, 'query'>;

/** One statement's answer: its cells by column, and the entities and relations that were met in them. */
export interface Told {
  rows: Cell[][];
  graph: Subgraph;
}
export type Ask = (text: string, params?: Params) => Promise<Told>;

export interface WriteRequest {
  /** In words, for whoever waits for the lock meanwhile. */
  purpose: string;
  seconds?: number;
  lock?: LockName;
}

export interface WriteTransaction {
  run(text: string, params?: Params): Promise<Row[]>;
}

/** All that may be done with the database. Every transaction of Redthread begins in this file. */
export interface Db {
  /** What an analyst asks: capped, timed, cancellable, told honestly. */
  read(request: ReadRequest): Promise<ReadAnswer>;
  /** Several reads that are cancelled as one. */
  asOneRun<T>(who: Canceller, work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Several statements of one read transaction: nothing changes between them, and Neo4j's own ids hold. `work` may run
   * more than once; what its statements answer is uncapped, so they limit themselves.
   */
  snapshot<T>(request: { run: Run; seconds: number }, work: (ask: Ask) => Promise<T>): Promise<T>;
  /** What the server itself asks: small answers, one object a row, uncapped. */
  records(text: string, params?: Params, o?: { seconds?: number }): Promise<Row[]>;
  /** The same for answers that are too large to be held or read within its minute; not tried again. */
  stream: Stream;
  /** The plan of a text, without running it; as a part of `run`, where it is one. */
  explain(text: string, params?: Params, o?: { run?: Run; seconds?: number; retry?: boolean }): Promise<Plan>;
  /** Is there such a run in this process? */
  isUnderWay(runId: string): boolean;
  /** Settles when the server no longer lists a transaction of this run, however deaf it was to its end. */
  whenGone(runId: string): Promise<void>;
  /** When the server was started last: another value means that it ended in between, null that nobody listens there. */
  startedAt(): Promise<string | null>;
  /** All or nothing. `work` may run more than once, so what it writes is written by key. */
  write<T>(request: WriteRequest, work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Elements as they are kept, of which a copy is made; neither capped nor tried again. */
  exact: Exact;
  /** One schema statement, which Neo4j does not let share a transaction. */
  schema(statement: string): Promise<void>;
  /** Ends a run's transaction on the server; false when there is none. */
  cancel(runId: string): Promise<boolean>;
  /** Asks on a connection kept free for this, and settles within the deadline, whatever state the server is in. */
  ping(milliseconds: number, text?: string): Promise<Row[]>;
  /** Of the server; asked for once. */
  version(): Promise<string>;
  close(): Promise<void>;
}
