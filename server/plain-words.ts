import { inspect } from 'node:util';
import { AppError } from './errors.ts';
import { Neo4jUnavailable } from './neo4j/unavailable.ts';

/** What the person who started us is told when it did not work: words, no stack, unless nobody foresaw it. */
export function toPlainWords(error: unknown): string {
  if (error instanceof Neo4jUnavailable) return `${error.message}\n\n${error.remedy}`;
  if (!(error instanceof Error)) return String(error);
  // What became `internal` was not foreseen either: what it was is its cause.
  const cause = error instanceof AppError && error.code === 'internal' ? error.cause : undefined;
  const unforeseen = cause ?? (isForeseen(error) ? undefined : error);
  if (unforeseen === undefined) return [error.message, ...fieldsOf(error)].join('\n');
  const told = unforeseen instanceof Error ? (unforeseen.stack ?? unforeseen.message) : inspect(unforeseen);
  return `Something went wrong on our side:\n${told}`;
}

/** What is wrong with which part of what was asked. */
function fieldsOf(error: Error): string[] {
  if (!(error instanceof AppError)) return [];
  return error.fields.map(({ path, problem }) => `${path}: ${problem}`);
}

/** Errors of our own have a name of their own; the language's and the system's have not been put into words. */
function isForeseen(error: Error): boolean {
  return !['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
}
