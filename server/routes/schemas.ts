import type { Express } from 'express';
import { toWorkfileSchema } from '#contract/workfile';
import { route } from './route.ts';

export function addSchemas(app: Express): void {
  const workfile = toWorkfileSchema();
  route(app, 'workfileSchema', () => workfile);
}
