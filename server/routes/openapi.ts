import type { Express } from 'express';
import { toOpenApi } from '../openapi.ts';
import { route } from './route.ts';

export function addOpenApi(app: Express, { version }: { version: string }): void {
  const document = toOpenApi(version);
  route(app, 'openapi', () => document);
}
