import type { Express } from 'express';
import { accountOf } from '../articles/account.ts';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { route } from './route.ts';

export function addArticle(app: Express, { db, texts }: { db: Db; texts: Texts }): void {
  route(app, 'article', ({ params: { id } }) => accountOf(id, { db, texts }));
}
