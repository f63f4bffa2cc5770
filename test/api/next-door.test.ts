import { describe, expect, test } from '@jest/globals';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const api = anApi(aDatabase({ seed: true }));

describe('the tab next door', () => {
  test('another name for this machine is not served', async () => {
    await api().get('/api/about').set('Host', 'evil.example').expect(403);
  });

  test.each([{ Origin: 'http://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'null' }])(
    'a page at %j cannot run anything',
    async (headers) => {
      await api().post('/api/queries/explore%2Foverview/run').set(headers).send({ params: {} }).expect(403);
    },
  );

  test('every answer carries a policy without anything unsafe', async () => {
    const { headers } = await api().get('/api/health/live').expect(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('no two answers share a nonce', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers } = await api().get('/api/health/live');
        return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      }),
    );
    expect(nonces[0]).toMatch(/^.{20,}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
