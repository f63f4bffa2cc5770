import { Neo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import type { Env } from '../../server/env.ts';
import { answeringDocker } from '../../server/neo4j/docker-engine.ts';
import { findOptionsFrom } from '../../server/neo4j/from-env.ts';
import type { Rung } from '../../server/neo4j/neo4j.ts';
import { startThrowaway } from '../../server/neo4j/throwaway.ts';
import { Neo4jUnavailable } from '../../server/neo4j/unavailable.ts';
import { uriNeo4j } from '../../server/neo4j/uri.ts';
import { testEnv } from './test-env.ts';

export interface TestServer {
  uri: string;
  user: string;
  password: string;
  database: string | undefined;
  /** To be ended by `end-run.ts`; a container is removed by testcontainers, a server given by address stays. */
  pid?: number;
}

const image = 'neo4j:5.26.30-community';

/** An empty database for tests, by the same ladder as `npm start`: an address, Docker, a server of our own. */
export async function aServer(): Promise<TestServer> {
  const env = testEnv();
  return rungs[await rungFor(env)](env);
}

const rungs: Record<Rung, (env: Env) => Promise<TestServer>> = {
  async uri(env) {
    const given = await uriNeo4j(findOptionsFrom(env));
    await refuseUnlessEmpty(given);
    return given;
  },
  async docker() {
    const password = 'only-for-this-test-run';
    const container = await new Neo4jContainer(image).withPassword(password).start();
    const uri = container.getBoltUri().replace('bolt://', 'neo4j://');
    return { uri, user: container.getUsername(), password, database: 'neo4j' };
  },
  local: (env) => startThrowaway({ cache: findOptionsFrom(env).cache, report: () => undefined }),
};

/** Where the servers of tests come from on this machine. */
export async function rungFor(env: Env): Promise<Rung> {
  if (env.REDTHREAD_NEO4J !== undefined) return env.REDTHREAD_NEO4J;
  if (env.NEO4J_URI !== undefined) return 'uri';
  try {
    await answeringDocker(process.env['PATH'] ?? '');
    return 'docker';
  } catch (error) {
    if (error instanceof Neo4jUnavailable) return 'local';
    throw error;
  }
}

/** Tests empty their database, so they take none that holds anything. */
export async function refuseUnlessEmpty({ uri, user, password, database }: TestServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const where = database === undefined ? {} : { database };
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, where);
    if (records.length === 0) return;
    throw new Error(
      `The database at ${uri} is not empty, and tests would empty it. ` +
        'Give them one of their own, or leave out NEO4J_URI; one address serves one worker (jest -w 1).',
    );
  } finally {
    await driver.close();
  }
}
