import { applySchema, confirmFacts } from './db/apply-schema.ts';
import { openDb, type Db } from './db/run.ts';
import { rebuild } from './articles/project.ts';
import { processName } from './backup/at-work.ts';
import { backUpBeforeMigration } from './backup/before-migration.ts';
import type { Env } from './env.ts';
import { findOptionsFrom } from './neo4j/from-env.ts';
import { findNeo4j } from './neo4j/ladder.ts';
import type { Neo4j } from './neo4j/neo4j.ts';
import { showProgress, type Terminal } from './terminal.ts';

/** A Neo4j with our schema in it, and how to let go of both. */
export interface Opened {
  neo4j: Neo4j;
  db: Db;
  /** Where Cypher that analysts write is asked: a read replica where one is named, else the same. */
  adhoc: Db;
  close(): Promise<void>;
}

/** Finds or starts Neo4j and brings its schema up to date; facts of an older ontology are rebuilt from their claims. */
export async function openRedthread({
  env,
  terminal,
  signal,
}: {
  env: Env;
  terminal: Terminal;
  /** Aborts a start under way. */
  signal?: AbortSignal;
}): Promise<Opened> {
  const neo4j = await findNeo4j({ ...findOptionsFrom(env), report: showProgress(terminal), signal });
  const db = openDb({ ...neo4j, as: processName() });
  const replica = env.NEO4J_ADHOC_URI;
  let adhoc = db;
  const close = async () => {
    try {
      await db.close();
      if (adhoc !== db) await adhoc.close();
    } finally {
      await neo4j.stop();
    }
  };
  try {
    if (replica !== undefined) adhoc = openDb({ ...neo4j, uri: replica });
    terminal.line(`Neo4j: ${neo4j.description}`);
    const beforeMigration = () => backUpBeforeMigration(db, { env, terminal, signal });
    await bringUpToDate(db, { env, terminal, beforeMigration });
    return { neo4j, db, adhoc, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** This version's schema, and the facts as this version's ontology has them. */
export async function bringUpToDate(
  db: Db,
  {
    env,
    terminal,
    beforeMigration,
  }: { env: Env; terminal: Terminal; beforeMigration?: () => Promise<unknown> },
): Promise<void> {
  const schema = await applySchema(db, { adopt: env.REDTHREAD_ADOPT === '1', beforeMigration });
  if (!schema.rebuild) return;
  terminal.line('The ontology has changed: rebuilding the relations from their claims ...');
  await rebuild(db, { hubDegree: env.REDTHREAD_HUB });
  await confirmFacts(db);
}
