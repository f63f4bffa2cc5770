import { Neo4jUnavailable } from './neo4j/unavailable.ts';

/** What the person who started us is told when it did not work: words, no stack, unless nobody foresaw it. */
export function toPlainWords(error: unknown): string {
  if (error instanceof Neo4jUnavailable) return `${error.message}\n\n${error.remedy}`;
  if (!(error instanceof Error)) return String(error);
  return isForeseen(error)
    ? error.message
    : `Something went wrong on our side:\n${error.stack ?? error.message}`;
}

/** Errors of our own have a name of their own; the language's and the system's have not been put into words. */
function isForeseen(error: Error): boolean {
  return !['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
}
