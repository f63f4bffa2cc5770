import express, { type Express } from 'express';
import type { Texts } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import { recordCheck, withdrawCheck } from '../checks/record.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  texts: Texts;
  /** Who checks when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

/** The keys of all lines that a canvas may hold. */
const BODY_LIMIT = '12mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readManyKeys(app: Express): void {
  app.use('/api/checks/lookup', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addChecks(app: Express, { db, texts, analyst }: Parts): void {
  const toBy = (header: (name: string) => string | undefined): string => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst;
    if (by !== undefined) return by;
    throw new AppError('no-analyst', 'Neither X-Analyst nor REDTHREAD_ANALYST gives a name.');
  };

  route(app, 'checks', ({ body: { relations } }) =>
    readChecks(relations, { ask: (text, params) => db.records(text, params), texts }),
  );
  route(app, 'check', async ({ body, header }) => ({
    check: await recordCheck(body, { db, texts, by: toBy(header) }),
  }));
  route(app, 'withdrawCheck', async ({ params: { id: check }, body, header }) => ({
    check: await withdrawCheck({ ...body, check }, { db, texts, by: toBy(header) }),
  }));
}
