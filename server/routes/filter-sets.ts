import type { Express } from 'express';
import type { Db } from '../db/run.ts';
import {
  deleteFilterSet,
  listFilterSets,
  restoreFilterSet,
  saveFilterSet,
} from '../investigations/filter-sets.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  /** Who saves when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

export function addFilterSets(app: Express, { db, analyst }: Parts): void {
  route(app, 'filterSets', () => listFilterSets(db));
  route(app, 'saveFilterSet', async ({ params: { id }, body, header }) => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst ?? null;
    return { set: await saveFilterSet(db, { id, by, ...body }) };
  });
  route(app, 'deleteFilterSet', async ({ params: { id }, query: { expected } }) => ({
    set: await deleteFilterSet(db, { id, expected }),
  }));
  route(app, 'restoreFilterSet', async ({ params: { id } }) => ({ set: await restoreFilterSet(db, id) }));
}
