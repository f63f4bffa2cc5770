import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { AppError, toAppError } from '../../../server/errors.ts';
import { toProblem } from '../../../server/problem.ts';

const neo4jError = (code: string) => Object.assign(new Error('raw words of the server'), { code });

test.each([
  ['ServiceUnavailable', 'database-away', 503],
  ['Neo.ClientError.Security.Unauthorized', 'database-refuses', 503],
  ['Neo.ClientError.Statement.AccessMode', 'write-refused', 403],
  ['Neo.ClientError.Statement.SyntaxError', 'bad-query', 400],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', 504],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'out-of-memory', 507],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'database-busy', 503],
])('translates %s to %s', (neo4j, code, status) => {
  const error = toAppError(neo4jError(neo4j));
  expect([error.code, error.status]).toEqual([code, status]);
});

test('keeps the raw words of the database out of the answer, and in the cause', () => {
  const error = toAppError(neo4jError('Neo.ClientError.Statement.SyntaxError'));
  expect(JSON.stringify(toProblem(error))).not.toContain('raw words');
  expect((error.cause as Error).message).toBe('raw words of the server');
});

test('whoever waits for a check or a backup is not told of a load', () => {
  const waiting = toProblem(new AppError('load-under-way', 'the check of Ada is under way.'));
  const { title } = waiting;
  const { message } = toAppError(neo4jError('Neo.TransientError.Transaction.LockAcquisitionTimeout'));
  expect(`${title} ${message}`).not.toMatch(/load/i);
});

test('names each wrong field of a request by its path', () => {
  const parsed = z.strictObject({ limit: z.int() }).safeParse({ limit: 'many', extra: 1 });
  const error = toAppError(parsed.error);
  expect(error.code).toBe('bad-request');
  expect(error.fields.map((field) => field.path)).toEqual(expect.arrayContaining(['limit']));
});

test('anything unknown is internal and tells nothing of its inside', () => {
  const problem = toProblem(toAppError(new TypeError('undefined is not a function')));
  expect(problem).toMatchObject({ code: 'internal', status: 500, fields: [] });
  expect(JSON.stringify(problem)).not.toContain('undefined is not');
});

test('passes an AppError through unchanged', () => {
  const error = new AppError('unknown-entity', 'There is no person/x.');
  expect(toAppError(error)).toBe(error);
});

test('of very many wrong fields the first are named, and how many there are', () => {
  const fields = Array.from({ length: 81_532 }, (_, n) => ({ path: `params.ids.${n}`, problem: 'is no id' }));
  const problem = toProblem(new AppError('bad-parameter', 'The ids are not as expected.', { fields }));
  expect(problem.fields).toEqual(fields.slice(0, 200));
  expect(problem.detail).toBe('The ids are not as expected. 200 of 81,532 wrong fields are named.');
});
