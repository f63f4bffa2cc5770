import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type {} from 'pino-http'; // adds `log` to the request
import { ERRORS, type Problem } from '#contract/errors';
import { AppError, toAppError } from './errors.ts';

/** Seconds after which a client may ask again when Neo4j is away or busy, or we are starting. */
export const RETRY_AFTER_SECONDS = 2;

/** More wrong fields than these are counted, not listed: a request of 1 MB can hold 100,000. */
const MOST_FIELDS = 200;

/** The one error handler: problem+json with a code, what to try, and an id under which the log has the cause. */
export const sendProblem: ErrorRequestHandler = (thrown, request, response, next) => {
  if (response.headersSent) return next(thrown);
  const error = toAppError(thrown);
  const problem = toProblem(error);
  const level = error.status >= 500 ? 'error' : 'info';
  request.log[level]({ problem: problem.id, code: error.code, cause: error.cause }, error.message);
  if (error.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  response.status(error.status).type('application/problem+json').send(JSON.stringify(problem));
};

export const nothingHere: RequestHandler = (request) => {
  throw new AppError('not-found', `There is nothing at ${request.method} ${request.path}.`);
};

export function toProblem(error: AppError): Problem {
  const row = ERRORS[error.code];
  const fields = error.fields.slice(0, MOST_FIELDS);
  const all = error.fields.length.toLocaleString('en');
  const cut =
    fields.length === error.fields.length ? '' : ` ${MOST_FIELDS} of ${all} wrong fields are named.`;
  return {
    type: `urn:redthread:${error.code}`,
    status: row.status,
    code: error.code,
    title: row.title,
    detail: `${error.message}${cut}`,
    advice: row.advice,
    fields,
    ...(error.diagnostics.length === 0 ? {} : { diagnostics: [...error.diagnostics] }),
    id: randomUUID(),
  };
}
