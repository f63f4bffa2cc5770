import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from '../../server/neo4j/free-port.ts';
import { anApp, runMain, toEnvironment } from '../support/an-app.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ bare: true });

/** Runs the app until it ends by itself; what it printed, without the lines of a stack. */
async function refusal(environment: Record<string, string>): Promise<{ code: number | null; words: string }> {
  const app = runMain({ REDTHREAD_PORT: String(await freePort()), ...environment });
  return { code: await app.ended, words: app.printed() };
}

describe('a start that cannot go well stops in words', () => {
  test('a malformed variable is named with its value and what is allowed', async () => {
    const { code, words } = await refusal({ REDTHREAD_PORT: 'eighty' });
    expect(code).toBe(1);
    expect(words).toContain('REDTHREAD_PORT is "eighty"; allowed: a port from 1 to 65535');
    expect(words).not.toMatch(/\n\s+at /);
  });

  test('a port in use is named, and no other is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // A server that listens on TCP has one.
    const { code, words } = await refusal({ REDTHREAD_PORT: String(port) });
    other.close();
    expect(code).toBe(78);
    expect(words).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(words).not.toContain('Redthread is ready');
  });

  test('a wrong password is called that, without a stack and without the password', async () => {
    const { code, words } = await refusal({
      ...toEnvironment(database.address),
      NEO4J_PASSWORD: 'not-this-one',
    });
    expect(code).toBe(1);
    expect(words).toMatch(/password/i);
    expect(words).not.toContain('not-this-one');
    expect(words).not.toMatch(/\n\s+at /);
  });

  test('an address where nothing answers is called that', async () => {
    const { code, words } = await refusal({
      ...toEnvironment(database.address),
      NEO4J_URI: 'neo4j://127.0.0.1:9',
    });
    expect(code).toBe(1);
    expect(words).toContain('neo4j://127.0.0.1:9');
    expect(words).not.toMatch(/\n\s+at /);
  });
});

test('a second start finds everything loaded and changes nothing', async () => {
  const first = await anApp(toEnvironment(database.address));
  const before = await counts(first.url);
  expect(await first.stop()).toBe(0);
  const second = await anApp(toEnvironment(database.address));
  expect(await counts(second.url)).toEqual(before);
  expect(await second.stop()).toBe(0);
}, 180_000);

async function counts(url: string): Promise<unknown> {
  const answer = (await (await fetch(`${url}/api/about`)).json()) as { counts: unknown };
  return answer.counts;
}
