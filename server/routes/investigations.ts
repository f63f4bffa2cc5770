import express, { type Express } from 'express';
import * as z from 'zod';
import { ENDPOINTS } from '#contract/endpoints';
import type { Db } from '../db/run.ts';
import { refuseNewer } from '../investigations/saved.ts';
import {
  deleteInvestigation,
  listInvestigations,
  readInvestigation,
  readSteps,
  restoreInvestigation,
  saveInvestigation,
} from '../investigations/store.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  /** Who saves when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

const Sent = z.looseObject({ canvas: z.unknown() });

/** A canvas of 5 MB, with its title and a thousand steps. */
const BODY_LIMIT = '6mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readLargeBodies(app: Express): void {
  app.use('/api/investigations', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addInvestigations(app: Express, { db, analyst }: Parts): void {
  route(app, 'investigations', ({ query: { text, deleted } }) =>
    listInvestigations(db, { text, deleted: deleted === 'true' }),
  );
  route(app, 'investigation', ({ params: { id } }) => readInvestigation(db, id));
  // Before the schema looks: it knows its own format only.
  app.put(ENDPOINTS.saveInvestigation.path, ({ body }, _response, next) => {
    refuseNewer(Sent.safeParse(body).data?.canvas);
    next();
  });
  route(app, 'saveInvestigation', async ({ params: { id }, body, header }) => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst ?? null;
    return { row: await saveInvestigation(db, { id, by, ...body }) };
  });
  route(app, 'deleteInvestigation', async ({ params: { id }, query: { expected } }) => ({
    row: await deleteInvestigation(db, { id, expected }),
  }));
  route(app, 'restoreInvestigation', async ({ params: { id } }) => ({
    row: await restoreInvestigation(db, id),
  }));
  route(app, 'investigationSteps', ({ params: { id }, query: { after } }) => readSteps(db, { id, after }));
}
