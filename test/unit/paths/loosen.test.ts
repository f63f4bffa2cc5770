import { expect, test } from '@jest/globals';
import { toLimit } from '../../../server/paths/loosen.ts';

test('what the time was too short for is named, and counted', () => {
  const limit = toLimit(['lines of any time', 'hubs'], 9);
  expect(limit).toMatchObject({ what: 'time', shown: 7, total: 9 });
  expect(limit.why).toBe(
    '7 of 9 loosenings were tried to the end within 6 seconds, and these were not: with lines of any time, with hubs',
  );
});
