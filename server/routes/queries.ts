import type { Express } from 'express';
import { runQuery } from '../catalogue/run.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Db } from '../db/run.ts';
import { route } from './route.ts';

export function addQueries(app: Express, { db, catalogue }: { db: Db; catalogue: Catalogue }): void {
  route(app, 'run', ({ params, body, runId, signal }) =>
    runQuery({ db, catalogue, id: params.id, params: body.params, runId, signal }),
  );

  route(app, 'cancel', async ({ params }) => ({ cancelled: await db.cancel(params.id) }));
}
