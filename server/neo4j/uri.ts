import type { Neo4j } from './neo4j.ts';
import { verifyReach } from './reach.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface UriOptions {
  uri?: string | undefined;
  user?: string | undefined;
  password?: string | undefined;
  database?: string | undefined;
}

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** A Neo4j that somebody else runs. We never start, stop or restart it. */
export async function uriNeo4j({ uri, user = 'neo4j', password = '', database }: UriOptions): Promise<Neo4j> {
  if (uri === undefined) throw wrongAddress('NEO4J_URI is not set.');
  checkAddress(uri);
  await verifyReach({ uri, user, password, database });
  return {
    rung: 'uri',
    passwordFile: undefined,
    uri,
    user,
    password,
    database,
    description: `Neo4j at ${uri} (NEO4J_URI), as ${user}`,
    lost: new Promise(() => {}),
    stop: () => Promise.resolve(),
  };
}

function checkAddress(uri: string): void {
  if (!URL.canParse(uri)) throw wrongAddress(`NEO4J_URI is not an address: ${JSON.stringify(uri)}.`);
  const { protocol, hostname, username, password } = new URL(uri);
  const scheme = protocol.slice(0, -1);
  if (scheme === 'http' || scheme === 'https')
    throw wrongAddress(
      `NEO4J_URI begins with ${scheme}://, which is the page of Neo4j Browser, not the database.`,
    );
  if (!schemes.includes(scheme))
    throw wrongAddress(`NEO4J_URI begins with "${scheme}:", which no Neo4j speaks.`);
  if (username !== '' || password !== '')
    throw wrongAddress('NEO4J_URI holds a name or a password; they belong in NEO4J_USER and NEO4J_PASSWORD.');
  if (hostname === '') throw wrongAddress('NEO4J_URI names no host.');
}

function wrongAddress(message: string): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'wrong-scheme',
    message,
    remedy: `Give an address such as neo4j://host:7687, or neo4j+s://host for an encrypted one (allowed: ${schemes.join(', ')}).`,
  });
}
