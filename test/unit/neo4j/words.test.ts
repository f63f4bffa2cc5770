import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../../server/neo4j/free-port.ts';
import { findNeo4j } from '../../../server/neo4j/ladder.ts';
import type { Progress } from '../../../server/neo4j/neo4j.ts';
import { testFolders } from '../../support/neo4j/folders.ts';

const folder = testFolders();
let page: Server;

beforeAll(async () => {
  page = createServer((_request, response) => response.end('a page, not a database'));
  await once(page.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => void page.close());

async function refusal(uri: string | undefined) {
  const told: Progress[] = [];
  const options = { force: 'uri' as const, uri, password: 'secret-word', home: folder(), cache: folder() };
  const error: unknown = await findNeo4j({ ...options, report: (progress) => told.push(progress) }).catch(
    (thrown: unknown) => thrown,
  );
  expect(JSON.stringify([told, error, String(error)])).not.toContain('secret-word');
  return error;
}

describe('an address that leads to no Neo4j is explained in words', () => {
  test.each([
    ['http://localhost:7474', 'the page of Neo4j Browser'],
    ['https://id.databases.neo4j.io', 'the page of Neo4j Browser'],
    ['postgres://localhost', 'begins with "postgres:"'],
    ['localhost:7687', 'begins with "localhost:"'],
    ['somewhere', 'is not an address'],
    ['neo4j://', 'names no host'],
    ['neo4j://neo4j:secret-word@localhost', 'NEO4J_USER and NEO4J_PASSWORD'],
    [undefined, 'NEO4J_URI is not set'],
  ])('%s: %s', async (uri, words) => {
    expect(await refusal(uri)).toMatchObject({
      code: 'wrong-scheme',
      message: expect.stringContaining(words),
      remedy: expect.stringContaining('neo4j+s://host'),
    });
  });

  test('a port on which nothing listens', async () => {
    expect(await refusal(`neo4j://127.0.0.1:${await freePort()}`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('nothing listens on that port'),
    });
  });

  test('a host that nobody knows', async () => {
    // A name that no name server need be asked about.
    expect(await refusal('bolt://no..host')).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/no host of that name|could not be looked up/),
    });
  });

  test('a server that does not speak Bolt', async () => {
    expect(await refusal(`neo4j://127.0.0.1:${(page.address() as AddressInfo).port}`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('not as a Neo4j over Bolt'),
    });
  });
});
