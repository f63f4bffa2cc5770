import express, { type Express } from 'express';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { importFile, listImports, previewImport, removeImport } from '../imports/imports.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  hubDegree: number;
  /** Who approves when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

/** Two files of 20 MB as one text of JSON, in which a quotation mark takes two letters. */
const IMPORT_LIMIT = '60mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readImportedFiles(app: Express): void {
  app.use('/api/imports', express.json({ limit: IMPORT_LIMIT, type: 'application/json' }));
}

export function addImports(app: Express, { db, hubDegree, analyst }: Parts): void {
  const toBy = (header: (name: string) => string | undefined): string => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst;
    if (by !== undefined) return by;
    throw new AppError('no-analyst', 'Neither X-Analyst nor REDTHREAD_ANALYST gives a name.');
  };
  route(app, 'imports', async () => ({ imports: await listImports(db), limits: [] }));
  route(app, 'previewImport', ({ body }) => previewImport(db, body));
  route(app, 'importFile', ({ body, header }) => importFile(db, body, { by: toBy(header), hubDegree }));
  route(app, 'removeImport', async ({ params: { id }, header }) => {
    await removeImport(db, id, { by: toBy(header), hubDegree });
    return { id };
  });
}
