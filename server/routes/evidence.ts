import type { Express } from 'express';
import { evidenceOfEntity, evidenceOfRelation } from '../articles/evidence.ts';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { route } from './route.ts';

export function addEvidence(app: Express, { db, texts }: { db: Db; texts: Texts }): void {
  route(app, 'evidence', ({ query: { relation, entity }, signal }) => {
    if (relation !== undefined && entity === undefined)
      return evidenceOfRelation(relation, { db, texts, signal });
    if (entity !== undefined && relation === undefined)
      return evidenceOfEntity(entity, { db, texts, signal });
    const problem = 'give either relation or entity';
    throw new AppError('bad-request', 'Evidence is asked for one relation or one entity.', {
      fields: [
        { path: 'query.relation', problem },
        { path: 'query.entity', problem },
      ],
    });
  });
  route(app, 'linesEvidence', ({ body: { keys }, signal }) => evidenceOfLines(keys, { db, texts, signal }));
}
