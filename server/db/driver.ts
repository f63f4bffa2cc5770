import { auth, driver, type Driver } from 'neo4j-driver';
import { joinChunks } from './whole-messages.ts';

export interface Connection {
  uri: string;
  user: string;
  password: string;
  /** The server's default database when absent. */
  database?: string | undefined;
}

joinChunks();

/** How long a unit of work is tried again before its failure is told. */
export const RETRY_MILLISECONDS = 5_000;

/** Records that the server sends before it waits to be asked for more. */
export const FETCH_SIZE = 1000;

/** A driver set for people who wait: it gives up within seconds and says so, instead of hanging. */
export function openDriver({ uri, user, password }: Connection): Driver {
  return driver(uri, auth.basic(user, password), {
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 3_600_000,
    fetchSize: FETCH_SIZE,
    // Integers arrive as bigint: exact, and told apart from floats, which stay numbers.
    useBigInt: true,
    telemetryDisabled: true,
    userAgent: 'redthread',
  });
}
