import { expect, test } from '@jest/globals';
import { formerKeys } from '../../../server/checks/former-keys.ts';

test('all pairs of what two ends took in are followed, however many', () => {
  const took = (end: string) => Array.from({ length: 40 }, (_, n) => `${end}-${n}`);
  const keys = formerKeys('OWNS|person/ada|company/acme|', took);
  expect(keys).toHaveLength(41 * 41 - 1);
  expect(keys).toContain('OWNS|person/ada-39|company/acme-39|');
});
