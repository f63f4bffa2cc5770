import { readTokens, type CypherToken } from '#contract/cypher-tokens';
import type { Limit } from '#contract/graph';
import type { ReadAnswer } from '../db/run.ts';
import type { Values } from './prepare.ts';

interface Asked {
  text: string;
  values: Values;
  /** The column that says how many rows there are in all: it tells what was cut. */
  total: string | undefined;
  /** What the analyst can do to see more. */
  raise: string | undefined;
}

/** An answer of as many rows as its text lets through may have been cut there, and says so. */
export function withOwnLimit(answer: ReadAnswer, { text, values, total, raise }: Asked): ReadAnswer {
  const most = lastLimit(readTokens(text).tokens, values);
  const shown = answer.rows.length;
  if (total !== undefined || answer.limits.length > 0 || most === null || shown === 0 || shown < most)
    return answer;
  const limit: Limit = {
    what: 'rows',
    shown,
    total: null,
    atLeast: false,
    why: `The query stops at its own LIMIT of ${most.toLocaleString('en')}, and there may be more.`,
    raise: raise ?? 'Raise its LIMIT to see them.',
  };
  return { ...answer, limits: [limit] };
}

/** What the text ends in; null where that is no LIMIT, or one of a UNION's several. */
function lastLimit(tokens: readonly CypherToken[], values: Values): number | null {
  const isWord = (at: number, word: string) =>
    tokens[at]?.kind === 'name' && tokens[at]?.text.toUpperCase() === word;
  if (tokens.some((_, at) => isWord(at, 'UNION'))) return null;
  const end = tokens.at(-1)?.text === ';' ? tokens.length - 1 : tokens.length;
  if (isWord(end - 2, 'LIMIT')) return toCount(Number(tokens[end - 1]?.text.replaceAll('_', '')));
  const isParam = isWord(end - 3, 'LIMIT') && tokens[end - 2]?.text === '$';
  return isParam ? toCount(values[tokens[end - 1]?.text ?? '']) : null;
}

function toCount(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
