import { expect } from '@jest/globals';
import type { Credibility, Reliability } from '#contract/grades';
import type { Decision, JudgementRecord } from '#contract/judgements';
import type { Db } from '../../server/db/run.ts';
import { decide } from '../../server/judgements/decide.ts';
import { readHistory } from '../../server/judgements/read.ts';
import { HUB_DEGREE } from './articles.ts';

/** What analysts do, and what is told of it. The database may be told later: it is there when a test begins. */
export function deciding(db: () => Db) {
  const judged = (given: Decision, by = 'Carol') => decide(db(), { ...given, by }, { hubDegree: HUB_DEGREE });
  return {
    judged,
    publisher: (subject: string, reliability: Reliability | null, by?: string) =>
      judged({ kind: 'grade', subject, reliability, why: 'years of reading it' }, by),
    claim: (subject: string, credibility: Credibility | null) =>
      judged({ kind: 'grade', subject, credibility, why: 'compared with the register' }),
    withdraw: (judgement: string) => judged({ kind: 'withdraw', judgement, why: 'a slip' }),
    /** All of it. */
    async historyOf(about: string): Promise<JudgementRecord[]> {
      const { judgements, limits } = await readHistory(db(), { about, limit: 1_000 });
      expect(limits).toEqual([]);
      return judgements;
    },
  };
}
