import express, { type Express } from 'express';
import type { QueryFile } from '#contract/own-queries';
import { shippedBy, type Catalogue } from '../catalogue/load.ts';
import { checkOwnQuery, demandRight } from '../catalogue/own/check.ts';
import { headerOf } from '../catalogue/own/header-of.ts';
import { importQueries } from '../catalogue/own/import.ts';
import { judgeBy } from '../catalogue/own/judge.ts';
import {
  deleteOwnQuery,
  listOwnQueries,
  readOwnQuery,
  readVersions,
  restoreOwnQuery,
  saveOwnQuery,
  type KeptQuery,
} from '../catalogue/own/store.ts';
import type { Db } from '../db/run.ts';
import type { Gate } from '../gate/gate.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  catalogue: Catalogue;
  gate: Gate;
  /** Who saves when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

/** A folder of queries, and a few files that are none: each is refused by its own size. */
const IMPORT_LIMIT = '24mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readLargeImports(app: Express): void {
  app.use('/api/queries/import', express.json({ limit: IMPORT_LIMIT, type: 'application/json' }));
}

export function addOwnQueries(app: Express, { db, catalogue, gate, analyst }: Parts): void {
  const { queries: shipped, sources } = catalogue;
  const toBy = (header: (name: string) => string | undefined) =>
    toAnalyst(header('X-Analyst')) ?? analyst ?? null;

  route(app, 'queries', async ({ query: { deleted } }) => {
    const own = await listOwnQueries(db, { deleted: deleted === 'true' });
    return { queries: [...(deleted === 'true' ? [] : shipped.values()), ...own.map(headerOf)] };
  });
  route(app, 'querySource', async ({ params: { id } }) => {
    const header = shippedBy(shipped, id);
    if (header === undefined) return toFile(await readOwnQuery(db, id));
    return { header, source: sources.get(header.id) ?? '', own: null };
  });
  route(app, 'saveQuery', async ({ params: { id }, body, header, signal }) => {
    const { title } = await demandRight({ id, source: body.source, shipped }, judgeBy(gate, signal));
    return toFile(await saveOwnQuery(db, { id, title, by: toBy(header), ...body }));
  });
  route(app, 'deleteQuery', async ({ params: { id }, query: { expected } }) => ({
    own: await deleteOwnQuery(db, { id, expected }),
  }));
  route(app, 'restoreQuery', async ({ params: { id } }) => toFile(await restoreOwnQuery(db, id)));
  route(app, 'queryVersions', ({ params: { id } }) => readVersions(db, id));
  route(app, 'checkQuery', ({ body: { source }, signal }) =>
    checkOwnQuery({ id: UNSAVED, source, shipped }, judgeBy(gate, signal)),
  );
  route(app, 'importQueries', ({ body, header, signal }) =>
    importQueries({ db, judge: judgeBy(gate, signal), shipped, by: toBy(header), ...body }),
  );
}

/** What is not saved has no id yet, and is checked as if it had one. */
const UNSAVED = `own/${'0'.repeat(26)}`;

function toFile(kept: KeptQuery): QueryFile {
  return { header: headerOf(kept), source: kept.source, own: kept.own };
}
