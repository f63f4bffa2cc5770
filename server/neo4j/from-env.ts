import { join } from 'node:path';
import type { Env } from '../env.ts';
import type { FindOptions } from './ladder.ts';

/** What the environment says about where Neo4j is and what it may use. */
export function findOptionsFrom(env: Env): Omit<FindOptions, 'report'> {
  return {
    force: env.REDTHREAD_NEO4J,
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER,
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE,
    home: join(env.REDTHREAD_HOME, 'neo4j'),
    cache: join(env.REDTHREAD_CACHE, 'jars'),
    heapMb: env.REDTHREAD_NEO4J_HEAP,
    pagecacheMb: env.REDTHREAD_NEO4J_PAGECACHE,
    mavenBase: env.NEO4J_MAVEN_BASE,
  };
}
