import type { Express } from 'express';
import { runQuery } from '../catalogue/run.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Db } from '../db/run.ts';
import type { Gate } from '../gate/gate.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  catalogue: Catalogue;
  gate: Gate;
  analyst: string | undefined;
}

export function addQueries(app: Express, { db, catalogue, gate, analyst }: Parts): void {
  route(app, 'run', ({ params, body, header, runId, signal }) => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst ?? null;
    return runQuery({ db, catalogue, gate, by, id: params.id, params: body.params, runId, signal });
  });

  route(app, 'runState', ({ params }) => gate.stateOf(params.id));

  route(app, 'cancel', async ({ params }) => ({ cancelled: await gate.cancel(params.id) }));
}
