import neo4j, { type Driver } from 'neo4j-driver';
import { whyUnreachable } from './probe.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface Address {
  uri: string;
  user: string;
  password: string;
  /** Undefined: the home database of the user. */
  database: string | undefined;
}

/** The driver is used here directly because this runs before the app's own database layer has an address. */
export async function verifyReach(address: Address): Promise<void> {
  const driver = openDriver(address);
  try {
    await driver.verifyConnectivity(address.database === undefined ? {} : { database: address.database });
  } catch (error) {
    throw await inWords({ error, address });
  } finally {
    await driver.close();
  }
}

/** Gives a new server of our own its password. Safe to call again: one that has it already is left alone. */
export async function setFirstPassword(address: Address): Promise<void> {
  try {
    await verifyReach(address);
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable && error.code === 'wrong-password')) throw error;
    await changePassword({ address, from: 'neo4j' });
  }
}

async function changePassword({ address, from }: { address: Address; from: string }): Promise<void> {
  const driver = openDriver({ ...address, password: from });
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
    await driver.executeQuery(change, { from, to: address.password }, { database: 'system' });
  } catch (error) {
    throw await inWords({ error, address });
  } finally {
    await driver.close();
  }
}

function openDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
}

/** None of these is tried again: a wrong password does not get better, and a few tries lock the account. */
async function inWords({ error, address }: { error: unknown; address: Address }): Promise<Neo4jUnavailable> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { uri, user, database } = address;
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return new Neo4jUnavailable({
        code: 'wrong-password',
        message: `Neo4j at ${uri} answers, but refuses the user "${user}" with the password given.`,
        remedy:
          'Check NEO4J_USER and NEO4J_PASSWORD. We did not try twice: a few wrong tries lock the account.',
        cause: error,
      });
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new Neo4jUnavailable({
        code: 'too-many-tries',
        message: `Neo4j at ${uri} has locked the user "${user}" for a while, after too many wrong passwords in a row.`,
        remedy: 'Wait a minute, make sure that NEO4J_PASSWORD is right, and start again.',
        cause: error,
      });
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new Neo4jUnavailable({
        code: 'wrong-password',
        message: `Neo4j at ${uri} wants the user "${user}" to choose a new password first.`,
        remedy: 'Set one with cypher-shell or Neo4j Browser, then give it as NEO4J_PASSWORD.',
        cause: error,
      });
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new Neo4jUnavailable({
        code: 'no-database',
        message: `Neo4j at ${uri} has no database called "${database}".`,
        remedy: 'Check NEO4J_DATABASE; the default is "neo4j".',
        cause: error,
      });
    default:
      return unreachable({ error, uri });
  }
}

async function unreachable({ error, uri }: { error: unknown; uri: string }): Promise<Neo4jUnavailable> {
  const { hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  const why = await whyUnreachable({ host, port: port === '' ? 7687 : Number(port) });
  if (why !== undefined)
    return new Neo4jUnavailable({
      code: 'unreachable',
      message: `Neo4j at ${uri} cannot be reached: ${why}.`,
      remedy: 'Check that it runs, and that NEO4J_URI names its host and its Bolt port (usually 7687).',
      cause: error,
    });
  return new Neo4jUnavailable({
    code: 'unreachable',
    message: `Something answers at ${uri}, but not as a Neo4j over Bolt.`,
    remedy:
      'Check that the port is the Bolt port (usually 7687; 7474 is the page), and whether the server wants encryption: neo4j+s:// with, neo4j:// without.',
    cause: error,
  });
}
