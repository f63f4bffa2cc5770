import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import {
  compareVersions,
  findVersions,
  keepVersion,
  listVersions,
  markVersion,
  readVersion,
} from '../investigations/versions.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  /** Who keeps a version when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

export function addVersions(app: Express, { db, analyst }: Parts): void {
  route(app, 'versions', ({ params: { id }, query: { deleted } }) =>
    listVersions(db, { id, deleted: deleted === 'true' }),
  );
  route(app, 'keepVersion', async ({ params: { id }, body, header }) => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst ?? null;
    return { row: await keepVersion(db, { id, by, ...body }) };
  });
  route(app, 'version', ({ params }) => readVersion(db, params));
  route(app, 'deleteVersion', async ({ params }) => ({
    row: await markVersion(db, { ...params, deleted: true }),
  }));
  route(app, 'restoreVersion', async ({ params }) => ({
    row: await markVersion(db, { ...params, deleted: false }),
  }));
  route(app, 'compareVersions', ({ params, query }) => compareVersions(db, { ...params, ...query }));
  route(app, 'findVersion', ({ params: { fingerprint } }) => findVersions(db, fingerprint));
}
