import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { listen, type Listening } from '../../../server/listen.ts';
import { freePort } from '../../../server/neo4j/free-port.ts';

let door: Listening;
beforeAll(async () => {
  door = await listen(await freePort());
});
afterAll(() => door.close());

describe('while Redthread starts', () => {
  test.each(['/api/about', '/api/nothing?x=1'])('%s answers as all errors of the API do', async (path) => {
    const answer = await fetch(door.address + path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Problem.parse(await answer.json())).toMatchObject({ status: 503, code: 'starting', fields: [] });
  });

  test('the page says so in words', async () => {
    const answer = await fetch(door.address);
    expect([answer.status, await answer.text()]).toEqual([503, 'Redthread is starting.\n']);
  });
});
