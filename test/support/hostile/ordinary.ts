import { ORDINARY_CLAUSES } from './ordinary-clauses.ts';
import { ORDINARY_MATCHES } from './ordinary-matches.ts';
import { ORDINARY_OPERATORS } from './ordinary-operators.ts';
import { ORDINARY_TIMES } from './ordinary-times.ts';
import { ORDINARY_VALUES } from './ordinary-values.ts';

/**
 * A text as analysts write it, and what it must bring from the five articles: these very rows, or at least so many of
 * so many columns. With its parameters, where it has some.
 */
export type Ordinary = readonly [
  text: string,
  brings: readonly (readonly unknown[])[] | { least: number; columns: number },
  params?: Record<string, unknown>,
];

/** Queries that only read, over the clauses, operators and functions of the Cypher 5 manual: none of them is refused. */
export const ORDINARY: readonly Ordinary[] = [
  ...ORDINARY_MATCHES,
  ...ORDINARY_CLAUSES,
  ...ORDINARY_OPERATORS,
  ...ORDINARY_VALUES,
  ...ORDINARY_TIMES,
];
