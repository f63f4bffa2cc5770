import { expect, test } from '@jest/globals';
import { readSeed } from '../../seed/read.ts';
import { ask, idsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ seed: true });

/** A verb that tells of an event is no name of it. */
const NAMING: readonly string[] = ['name', 'demonym', 'nominal'];

test('whatever a text calls somebody, a search for it finds him', async () => {
  const mentions = (await readSeed('seed')).flatMap((one) => one.mentions);
  const called = new Map(
    mentions
      .filter(({ kind }) => NAMING.includes(kind))
      .map((mention) => [`${mention.surface} | ${mention.entity}`, mention]),
  );
  const lost: string[] = [];
  for (const [words, { surface, entity }] of called) {
    // In turn: each is small, and the database has two cores.
    // oxlint-disable-next-line no-await-in-loop
    const found = await ask(database.db, 'explore/search', { name: surface, limit: 50 });
    if (!idsOf(found).includes(entity)) lost.push(words);
  }
  expect(called.size).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});
