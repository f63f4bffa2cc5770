import type { Verdict } from '#contract/cypher';
import type { QueryHeader } from '#contract/query';
import type { Db } from '../../db/run.ts';
import { objectionsTo } from '../../gate/plan.ts';
import { sampleParams, textFor } from '../prepare.ts';
import type { Judge } from './check.ts';

export function judgeBy(db: Db): Judge {
  return async (header: QueryHeader): Promise<Verdict> => {
    const values = sampleParams(header);
    const plan = await db.explain(textFor(header, values), values);
    const diagnostics = objectionsTo(plan).map((message) => ({
      severity: 'error' as const, rule: 'plan', message, advice: null, start: 0, end: 0,
    })); // oxfmt-ignore
    const params = header.params.map(({ name }) => name);
    return {
      runs: diagnostics.length === 0,
      lane: 'interactive',
      why: null,
      estimatedRows: null,
      params,
      diagnostics,
    };
  };
}
