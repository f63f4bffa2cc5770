import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { aHeldPort, type HeldPort } from '../support/held-port.ts';

const database = aDatabase({ empty: true });
/** More than the driver asks for at once. */
const REMARKS = 1_200;

let port: HeldPort;
/** By the port, and soon tired of waiting. */
let hasty: Db;
let db: Db;

beforeEach(async () => {
  await clear(database.db);
  await database.db.write({ purpose: 'a test' }, (tx) =>
    tx.run('UNWIND range(1, $count) AS n CREATE (:Remark {n: n})', { count: REMARKS }),
  );
  port = await aHeldPort(database.address.uri);
  const address = { ...database.address, uri: port.uri };
  hasty = openDb(address, { quietSeconds: 0.5 });
  db = openDb(address);
});
afterEach(async () => {
  port.letGo();
  await Promise.all([hasty.close(), db.close()]);
  port.close();
});

describe('what is read record by record is given up when the server stays silent', () => {
  const TEXT = 'MATCH (r:Remark) RETURN r';
  const ways: Record<string, (from: Db) => AsyncGenerator> = {
    'as rows': (from) => from.stream(TEXT, { atOnce: 100 }),
    'as elements': (from) => from.exact.nodes(TEXT),
  };

  test.each(Object.keys(ways))('%s', async (way) => {
    const answered = ways[way]?.(db);
    expect(await answered?.next()).toMatchObject({ done: false });
    await answered?.return(undefined);
    port.hold(TEXT);
    await expect(ways[way]?.(hasty).next()).rejects.toMatchObject({
      code: 'database-away',
      message: expect.stringContaining('stays silent'),
    });
  });
});

test('a fingerprint is taken anew when the connection breaks under it', async () => {
  let seen = 0;
  const onNode = () => {
    seen += 1;
    if (seen === 1) port.cut();
  };
  expect(await fingerprint(db, 'desk', { onNode })).toBe(await fingerprint(database.db, 'desk'));
  expect(seen).toBeGreaterThan(REMARKS);
});
