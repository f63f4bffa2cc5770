import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import { lookUpNames } from '../finding/look-up.ts';
import type { Gate } from '../gate/gate.ts';
import { route } from './route.ts';

export function addNames(app: Express, { db, gate }: { db: Db; gate: Gate }): void {
  route(app, 'names', ({ body: { names }, runId, signal }) =>
    lookUpNames({ db, gate, names, runId, signal }),
  );
}
