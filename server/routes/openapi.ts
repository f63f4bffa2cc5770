import type { Express } from 'express';
import type { Catalogue } from '../catalogue/load.ts';
import { toOpenApi } from '../openapi.ts';
import { route } from './route.ts';

interface Described {
  version: string;
  catalogue: Catalogue;
}

export function addOpenApi(app: Express, { version, catalogue }: Described): void {
  const document = toOpenApi({ version, queries: [...catalogue.queries.values()] });
  route(app, 'openapi', () => document);
}
