import type * as z from 'zod';
import type { ErrorCode } from './errors.ts';

/** A request's parts, each with its schema; absent = there is none. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Express style; a parameter is one path segment, url-encoded. */
  path: string;
  about: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** It is answered with a file, not with JSON. */
  file?: true;
  errors: readonly ErrorCode[];
}

export const ASKS_DATABASE = [
  'database-away',
  'database-busy',
  'timeout',
] as const satisfies readonly ErrorCode[];

/** Whatever text is not shipped goes through the whole gate. */
export const RUNS_TEXT = ['refused-query', 'held-back', 'queue-full'] as const satisfies readonly ErrorCode[];
