import { expect, test } from '@jest/globals';
import { createApi } from '../../client/api.ts';
import { readAddress } from '../../client/store/address.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { fetchFrom } from '../support/fetch-from.ts';
import { BLINKEN, ROBINSON, XI } from '../support/paths/who.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);

const FORMER = 'person/wang-of-old';
const rename = (formerIds: readonly string[]) =>
  database.db.write({ purpose: 'a former id' }, (tx) =>
    tx.run('MATCH (e:Entity {id: $id}) SET e.formerIds = $formerIds', { id: XI, formerIds }),
  );

/** What the form holds on an address that is opened while the former id is known. */
async function opened(search: string) {
  const [was] = await database.db.records('MATCH (e:Entity {id: $id}) RETURN e.formerIds AS ids', { id: XI });
  const before = (was?.['ids'] ?? []) as string[];
  await rename([...before, FORMER]);
  const store = createExplorer(createApi(fetchFrom(api)));
  try {
    await store.getState().start(null, readAddress({ pathname: '/', search }));
  } finally {
    await rename(before);
  }
  const { paths, tasks } = store.getState();
  expect(tasks['path names']).toBeUndefined();
  return paths;
}

test('an address by a former id names who has it now, and tells that they were merged', async () => {
  const { question, addressed, actors } = await opened(`?paths&from=${FORMER}&to=${BLINKEN}&avoid=${FORMER}`);
  expect(question).toMatchObject({ from: [XI], to: [BLINKEN], avoid: [XI] });
  const name = actors.get(XI)?.name ?? '';
  expect(name).not.toBe('');
  expect(addressed?.troubles).toEqual([`“${FORMER}” was merged into ${name}, who stands in its place.`]);
});

test('an id that nobody ever had stays as it is, and takes the names of no others with it', async () => {
  const { question, actors } = await opened(
    `?paths&from=person/nobody,${FORMER}&to=${BLINKEN}&avoid=${ROBINSON}`,
  );
  expect(question.from).toEqual(['person/nobody', XI]);
  expect([...actors.keys()].toSorted()).toEqual([BLINKEN, ROBINSON, XI].toSorted());
});
