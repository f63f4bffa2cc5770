import type { QueryHeader, QueryParam } from '#contract/query';
import type { Gate } from '../../gate/gate.ts';
import { sampleParams, textFor, type Values } from '../prepare.ts';
import type { Judge } from './check.ts';

/** The gate's verdict on an own query, before anybody has given its parameters. */
export function judgeBy(gate: Pick<Gate, 'explain'>, signal: AbortSignal): Judge {
  return (header) =>
    gate.explain({ ...toAsked(header, sampleParams(header)), heavy: header.heavy, who: { signal } });
}

/** How many hops stands in the text itself, and is no parameter of it any more. */
export function toAsked(header: QueryHeader, values: Values): { text: string; declared: QueryParam[] } {
  const declared = header.params.filter(({ kind }) => kind !== 'hops');
  return { text: textFor(header, values), declared };
}
