import type { Express } from 'express';
import { Analyst } from '#contract/judgements';
import type { Db } from '../db/run.ts';
import { AppError, toFields } from '../errors.ts';
import { decide } from '../judgements/decide.ts';
import { readHistory } from '../judgements/read.ts';
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
}

/** A header holds few letters, so a name is percent-encoded in it. Stated, not verified (DECISIONS 23). */
function toAnalyst(header: string | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  const parsed = Analyst.safeParse(decoded(header));
  if (parsed.success) return parsed.data;
  throw new AppError('bad-request', 'X-Analyst is not a name that can be shown.', {
    fields: toFields(parsed.error, 'headers.x-analyst'),
  });
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    // Read as no text at all, which the schema then refuses by name.
    return undefined;
  }
}
