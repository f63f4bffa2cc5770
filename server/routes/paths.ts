import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import { findPaths } from '../paths/find-paths.ts';
import { openLanes } from '../paths/lanes.ts';
import { findLoosenings } from '../paths/loosen.ts';
import { route } from './route.ts';

export function addPaths(app: Express, { db, hubDegree }: { db: Db; hubDegree: number }): void {
  const lanes = openLanes();

  route(app, 'paths', ({ body: question, runId, signal }) =>
    lanes(() => findPaths({ db, question, hubDegree, runId, signal }), signal),
  );

  route(app, 'loosenings', ({ body: question, runId, signal }) =>
    lanes(() => findLoosenings({ db, question, hubDegree, runId, signal }), signal),
  );
}
