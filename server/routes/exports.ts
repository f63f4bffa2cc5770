import express, { type Express } from 'express';
import type { Db } from '../db/run.ts';
import { exportData } from '../exports/export.ts';
import { fileRoute } from './file-route.ts';

/** The ids and keys of all that a canvas may hold. */
const BODY_LIMIT = '60mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readManyElements(app: Express): void {
  app.use('/api/exports', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addExports(app: Express, { db, version }: { db: Db; version: string }): void {
  fileRoute(app, 'exportData', ({ params: { format }, body, signal }) =>
    exportData(format, body, { db, redthread: version, signal }),
  );
}
