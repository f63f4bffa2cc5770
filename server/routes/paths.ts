import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import { findPaths } from '../paths/find-paths.ts';
import { findLoosenings } from '../paths/loosen.ts';
import { route } from './route.ts';

export function addPaths(app: Express, { db, hubDegree }: { db: Db; hubDegree: number }): void {
  route(app, 'paths', ({ body: question, runId, signal }) =>
    findPaths({ db, question, hubDegree, runId, signal }),
  );

  route(app, 'loosenings', ({ body: question, runId, signal }) =>
    findLoosenings({ db, question, hubDegree, runId, signal }),
  );
}
