import type { Express } from 'express';
import type { Statements } from '../statements/search.ts';
import { route } from './route.ts';

export function addStatements(app: Express, { statements }: { statements: Statements }): void {
  route(app, 'statements', ({ query }) => statements.search(query));
}
