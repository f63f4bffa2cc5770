import type { Express } from 'express';
import * as z from 'zod';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import type { About } from '#contract/endpoints';
import { dataDay } from '../articles/data-day.ts';
import type { Texts } from '../articles/texts.ts';
import { CAPS, ELEMENTS_BEFORE_ASKING } from '../db/limits.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toArticleRows } from './articles.ts';
import { route } from './route.ts';

export type Rung = Omit<About['neo4j'], 'version'>;

interface Parts {
  db: Db;
  texts: Texts;
  rung: Rung;
  version: string;
  hubDegree: number;
  analyst: string | undefined;
}

const Counts = z.object({
  articles: z.int(),
  stories: z.int(),
  entities: z.int(),
  relations: z.int(),
  claims: z.int(),
  figures: z.int(),
});
const TypeCount = z.object({ type: z.string(), entities: z.int() });

export function addAbout(app: Express, { db, texts, rung, version, hubDegree, analyst }: Parts): void {
  route(app, 'about', async () => {
    const [neo4jVersion, [counts], byType, articles, asOf] = await Promise.all([
      db.version(),
      db.records(internalText('about-counts')),
      db.records(internalText('count-by-type'), { types: ENTITY_TYPE_NAMES }),
      toArticleRows(db),
      dataDay(db),
    ]);
    const types = byType.map((row) => TypeCount.parse(row));
    return {
      version,
      neo4j: { version: neo4jVersion, ...rung },
      counts: {
        ...Counts.parse(counts),
        byType: Object.fromEntries(types.map((row) => [row.type, row.entities])),
      },
      analyst: analyst ?? null,
      asOf,
      articleTexts: {
        present: articles.filter((row) => texts.has(row.textSha256)).length,
        of: articles.length,
        why: texts.why,
      },
      limits: { ...CAPS, elements: ELEMENTS_BEFORE_ASKING, hubDegree },
    };
  });
}
