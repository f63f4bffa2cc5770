import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { EnvMistakes, parseEnv, VARIABLES } from '../../../server/env.ts';

describe('the environment', () => {
  test('has a default for everything that is not secret', () => {
    const env = parseEnv({});
    expect(env).toMatchObject({ REDTHREAD_PORT: 4777, REDTHREAD_HUB: 100, NEO4J_USER: 'neo4j' });
    expect(env.NEO4J_URI).toBeUndefined();
  });

  test('treats an empty value as absent', () => {
    expect(parseEnv({ REDTHREAD_PORT: '' }).REDTHREAD_PORT).toBe(4777);
  });

  test.each([
    [{ REDTHREAD_PORT: 'eighty' }, /REDTHREAD_PORT is "eighty"; allowed: a port from 1 to 65535/],
    [{ REDTHREAD_NEO4J: 'cloud' }, /REDTHREAD_NEO4J is "cloud"; allowed: uri, docker or local/],
    [{ REDTHREAD_HUB: '1.5' }, /REDTHREAD_HUB is "1.5"/],
    [{ REDTHREAD_POTR: '4000' }, /REDTHREAD_POTR is not a variable of Redthread; known: REDTHREAD_PORT/],
    [{ REDTHREAD_NEO4J: 'uri' }, /NEO4J_URI is missing/],
    [
      { NEO4J_URI: 'http://host:7474' },
      /NEO4J_URI is "http:\/\/host:7474"; allowed: an address such as neo4j/,
    ],
    [{ NEO4J_ADHOC_URI: 'replica:7687' }, /NEO4J_ADHOC_URI is "replica:7687"; allowed/],
    [{ NEO4J_ADHOC_URI: 'neo4j://' }, /NEO4J_ADHOC_URI is "neo4j:\/\/"/],
  ])('stops on %j and names variable, value and what is allowed', (environment, words) => {
    expect(() => parseEnv(environment)).toThrow(words);
  });

  test.each(['neo4j://127.0.0.1:7687', 'bolt+ssc://[::1]', 'neo4j+s://id.databases.neo4j.io?policy=near'])(
    'takes the address %s',
    (address) => {
      expect(parseEnv({ NEO4J_URI: address, NEO4J_ADHOC_URI: address })).toMatchObject({
        NEO4J_URI: address,
      });
    },
  );

  test('lists all mistakes at once', () => {
    const attempt = () => parseEnv({ REDTHREAD_PORT: '0', REDTHREAD_LOG: 'loud' });
    expect(attempt).toThrow(EnvMistakes);
    expect(attempt).toThrow(/REDTHREAD_PORT[\s\S]*REDTHREAD_LOG/);
  });

  test('is the table that the README prints', () => {
    const readme = readFileSync('README.md', 'utf8');
    const missing = Object.entries(VARIABLES)
      .filter(([name, row]) => !readme.includes(`| \`${name}\``) || !readme.includes(row.meaning))
      .map(([name]) => name);
    expect(missing).toEqual([]);
  });
});
