import type { Express } from 'express';
import type { Ready } from '#contract/endpoints';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toAppError } from '../errors.ts';
import { route } from './route.ts';

/** Neo4j must answer within this, or the page is told that it is away. */
const DEADLINE_MS = 1_000;

export function addHealth(app: Express, { db }: { db: Db }): void {
  route(app, 'live', () => ({ live: true as const }));
  route(
    app,
    'ready',
    () => readiness(db),
    (answer) => (answer.ready ? 200 : 503),
  );
}

async function readiness(db: Db): Promise<Ready> {
  try {
    const [row] = await db.ping(DEADLINE_MS, internalText('ready'));
    const schema = row?.['schema'] === true;
    const seed = row?.['seed'] === true;
    const why = schema ? (seed ? null : 'No article has been loaded yet.') : 'The schema is not in place.';
    return { ready: schema && seed, neo4j: true, schema, seed, why };
  } catch (error) {
    return { ready: false, neo4j: false, schema: false, seed: false, why: toAppError(error).message };
  }
}
