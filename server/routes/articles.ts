import type { Express } from 'express';
import * as z from 'zod';
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
    return {
      articles: records.map(({ textSha256, publishedNotAfter: _bound, ...article }) => ({
        ...article,
        text: texts.has(textSha256) ? ('present' as const) : ('absent' as const),
      })),
      limits: [],
    };
  });
}

/** Every article loaded, newest first. */
export async function toArticleRows(db: Db): Promise<ArticleRecord[]> {
  const rows = await db.records(internalText('article-rows'));
  return rows.map((row) => ArticleRecord.parse(row));
}
