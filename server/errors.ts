import * as z from 'zod';
import type { Diagnostic } from '#contract/cypher';
import { ERRORS, type ErrorCode } from '#contract/errors';

/** One wrong field: its JSON path and what is wrong with it. */
export interface FieldProblem {
  path: string;
  problem: string;
}

/** An error that the analyst is told: `detail` says what happened here; title and advice come from the table. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];
  /** What is wrong with a Cypher text, and where. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    code: ErrorCode,
    detail: string,
    more: { fields?: readonly FieldProblem[]; diagnostics?: readonly Diagnostic[]; cause?: unknown } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = more.fields ?? [];
    this.diagnostics = more.diagnostics ?? [];
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** What was given is told again so far: an id may be as long as the request. */
const MOST_LETTERS = 60;

export function echoed(given: string): string {
  return given.length <= MOST_LETTERS ? given : `${given.slice(0, MOST_LETTERS)}…`;
}

/** The issues of a failed parse as fields, each path below `root`. */
export function toFields(error: z.ZodError, root = ''): FieldProblem[] {
  return withoutEchoes(error.issues).flatMap((issue) => toFieldsOf(issue, [root]));
}

/** A text where a list is wanted has a length too, and the validator counts it: that it is no list says it all. */
function withoutEchoes<Issue extends z.core.$ZodIssue>(issues: readonly Issue[]): Issue[] {
  const mistyped = issues.filter(({ code }) => code === 'invalid_type');
  const paths = new Set(mistyped.map(({ path }) => toPath(path)));
  return issues.filter((issue) => issue.code === 'invalid_type' || !paths.has(toPath(issue.path)));
}

/** Of several allowed forms, the one that was missed by least is the one that was meant. */
function toFieldsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): FieldProblem[] {
  const parts = [...above, ...issue.path];
  const path = toPath(parts);
  // Each is a field of its own: the list of names alone could be as long as the request.
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: toPath([...parts, key]), problem: issue.message }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, problem: issue.message }];
  const forms = issue.errors.map((issues) => withoutEchoes(issues).flatMap((one) => toFieldsOf(one, parts)));
  return forms.reduce((best, next) => (next.length < best.length ? next : best));
}

function toPath(parts: readonly PropertyKey[]): string {
  return parts.map(String).filter(Boolean).join('.');
}

/** What Neo4j's own codes mean for the analyst; the longest prefix that fits decides. */
const NEO4J_CODES: readonly (readonly [prefix: string, code: ErrorCode, detail: string])[] = [
  ['ServiceUnavailable', 'database-away', 'Neo4j cannot be reached.'],
  ['SessionExpired', 'database-away', 'The connection to Neo4j was lost.'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'database-away', 'The database is not online.'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'out-of-memory', 'The query reached the memory limit of a transaction.'],
  ['Neo.TransientError.General.TransactionMemoryLimit', 'out-of-memory', 'The query reached the memory limit of a transaction.'],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', 'out-of-memory', 'The query reached the memory limit of a transaction.'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', 'The query reached its time limit and was ended.'],
  ['Neo.TransientError.Transaction.Terminated', 'cancelled', 'The query was ended.'],
  ['Neo.ClientError.Transaction.Terminated', 'cancelled', 'The query was ended.'],
  ['Neo.ClientError.Transaction.LockClientStopped', 'cancelled', 'The query was ended.'],
  ['Neo.ClientError.Transaction.TransactionTerminated', 'cancelled', 'The query was ended.'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'load-under-way', 'Something else is changing what this was to change.'],
  ['Neo.ClientError.Transaction.LockAcquisitionTimeout', 'load-under-way', 'Something else is changing what this was to change.'],
  ['Neo.TransientError', 'database-busy', 'Neo4j could not do it just now.'],
  ['Neo.ClientError.Security', 'database-refuses', 'Neo4j does not accept the name or password it was given.'],
  ['Neo.ClientError.Statement.AccessMode', 'write-refused', 'The query tried to write.'],
  ['Neo.ClientError.Procedure', 'bad-query', 'A procedure refuses what it is called with.'],
  ['Neo.ClientError.Statement', 'bad-query', 'Neo4j refuses the query text.'],
]; // oxfmt-ignore

/** Any thrown value as an AppError; what is not known is `internal`, with the cause kept for the log. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof z.ZodError) {
    return new AppError('bad-request', 'The request does not have the expected form.', {
      fields: toFields(thrown),
      cause: thrown,
    });
  }
  if (isConnectionTimeout(thrown)) {
    return new AppError('database-busy', 'No connection to Neo4j became free in time.', { cause: thrown });
  }
  const row = NEO4J_CODES.find(([prefix]) => codeOf(thrown).startsWith(prefix));
  if (row) return new AppError(row[1], row[2], { cause: thrown });
  return fromHttp(thrown) ?? new AppError('internal', 'An unexpected error.', { cause: thrown });
}

/** Did somebody end the transaction? Not its own timeout. */
export function wasTerminated(thrown: unknown): boolean {
  return /\.(?:Terminated|TransactionTerminated)$/.test(codeOf(thrown));
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** The driver reports a full pool by its words only. */
function isConnectionTimeout(thrown: unknown): boolean {
  return thrown instanceof Error && /connection acquisition timed out/i.test(thrown.message);
}

/** Errors of Express' body parser carry `type`. */
function fromHttp(thrown: unknown): AppError | undefined {
  if (!(thrown instanceof Error) || !('type' in thrown)) return undefined;
  if (thrown.type === 'entity.too.large')
    return new AppError('too-large', `The body is too large${sizesOf(thrown)}.`, { cause: thrown });
  if (thrown.type === 'entity.parse.failed')
    return new AppError('bad-request', 'The body is not JSON.', { cause: thrown });
  if (thrown.type === 'charset.unsupported' || thrown.type === 'encoding.unsupported') {
    return new AppError('wrong-media-type', 'The body has an encoding that is not read here.', {
      cause: thrown,
    });
  }
  return undefined;
}

/** How large it is and may be, where the parser tells: of a body that comes in pieces nobody knows the length. */
function sizesOf(thrown: Error): string {
  const inMb = (bytes: unknown) => (typeof bytes === 'number' ? (bytes / 1_000_000).toFixed(1) : null);
  const limit = 'limit' in thrown ? inMb(thrown.limit) : null;
  const length = 'length' in thrown ? inMb(thrown.length) : null;
  if (limit === null) return '';
  return length === null
    ? `: ${limit} MB are taken here`
    : `: it has ${length} MB, and ${limit} MB are taken here`;
}
