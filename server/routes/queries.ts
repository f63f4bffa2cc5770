import type { Express } from 'express';
import { runQuery } from '../catalogue/run.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Db } from '../db/run.ts';
import type { Gate } from '../gate/gate.ts';
import { route } from './route.ts';

export function addQueries(
  app: Express,
  { db, catalogue, gate }: { db: Db; catalogue: Catalogue; gate: Gate },
): void {
  route(app, 'queries', () => ({ queries: [...catalogue.queries.values()] }));

  route(app, 'run', ({ params, body, runId, signal }) =>
    runQuery({ db, catalogue, gate, id: params.id, params: body.params, runId, signal }),
  );

  route(app, 'runState', ({ params }) => gate.stateOf(params.id));

  route(app, 'cancel', async ({ params }) => ({ cancelled: await gate.cancel(params.id) }));
}
