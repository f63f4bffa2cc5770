import type { Express } from 'express';
import { toExportSchema } from '#contract/exports';
import { toWorkfileSchema } from '#contract/workfile';
import { route } from './route.ts';

export function addSchemas(app: Express): void {
  const workfile = toWorkfileSchema();
  const exported = toExportSchema();
  route(app, 'workfileSchema', () => workfile);
  route(app, 'exportSchema', () => exported);
}
