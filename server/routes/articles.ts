import type { Express } from 'express';
import * as z from 'zod';
import type { ArticleRow } from '#contract/endpoints';
import { IsoPrefix } from '#contract/days';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { route } from './route.ts';

const ArticleRecord = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedAt: IsoPrefix,
  publishedNotAfter: IsoPrefix.nullable(),
  publishedInferred: z.string().nullable(),
  textSha256: z.string(),
  claims: z.int(),
  figures: z.int(),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

export function addArticles(app: Express, { db, texts }: { db: Db; texts: Texts }): void {
  route(app, 'articles', async () => {
    const records = await toArticleRows(db);
    return { articles: records.map((record) => toArticleRow(record, texts)), limits: [] };
  });
}

/** Every article loaded, newest first. */
export async function toArticleRows(db: Db): Promise<ArticleRecord[]> {
  const rows = await db.records(internalText('article-rows'));
  return rows.map((row) => ArticleRecord.parse(row));
}

function toArticleRow(record: ArticleRecord, texts: Texts): ArticleRow {
  const { textSha256, publishedNotAfter: _bound, ...article } = record;
  return { ...article, text: texts.has(textSha256) ? 'present' : 'absent' };
}
