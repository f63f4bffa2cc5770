import { expect, test } from '@jest/globals';
import { takeLock, type LockName } from '../../../server/db/lock.ts';

const timedOut = Object.assign(new Error('waited'), {
  code: 'Neo.ClientError.Transaction.LockAcquisitionTimeout',
});
const told = (lock: LockName, holders: string[]) =>
  takeLock({
    lock,
    purpose: 'a backup',
    seconds: 10,
    take: () => Promise.reject(timedOut),
    giveUp: () => Promise.resolve(),
    holders: () => Promise.resolve(holders),
  });

test.each<[LockName, string]>([
  ['facts', 'Something else is under way; a backup waited 10 s for it.'],
  ['checks', 'Another check is under way; a backup waited 10 s for it.'],
])('a server that does not say who holds the lock of the %s is not spoken for', async (lock, words) => {
  await expect(told(lock, [])).rejects.toMatchObject({ code: 'load-under-way', message: words });
});

test('who holds a lock is told by what they do', async () => {
  await expect(told('facts', ['keeping a version'])).rejects.toThrow(/^keeping a version is under way/);
});
