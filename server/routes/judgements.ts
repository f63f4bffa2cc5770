import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { decide } from '../judgements/decide.ts';
import { previewDecision } from '../judgements/preview.ts';
import { readHistory } from '../judgements/read.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  hubDegree: number;
  /** Who decides when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

export function addJudgements(app: Express, { db, hubDegree, analyst }: Parts): void {
  route(app, 'judgements', ({ query }) => readHistory(db, query));

  route(app, 'decide', ({ body, header }) => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst;
    if (by === undefined)
      throw new AppError('no-analyst', 'Neither X-Analyst nor REDTHREAD_ANALYST gives a name.');
    return decide(db, { ...body, by }, { hubDegree });
  });

  // Who looks has decided nothing yet.
  route(app, 'previewDecision', ({ body: { decision } }) =>
    previewDecision(db, { ...decision, by: 'nobody' }),
  );
}
