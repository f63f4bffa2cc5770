import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, expect, test } from '@jest/globals';
import { othersAtWork } from '../../server/backup/at-work.ts';
import { aDatabase } from '../support/database.ts';
import { endWorkersApp } from '../support/workers-app.ts';

const database = aDatabase({ empty: true });

beforeAll(endWorkersApp);

/** Bolt's handshake without the greeting that names whoever asks. */
const KNOCK = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 5, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0]);

test('who has only knocked at the server is nobody yet', async () => {
  const { hostname, port } = new URL(database.address.uri);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(KNOCK);
  await once(socket, 'data');
  const [seen] = await database.db.records('CALL dbms.listConnections() YIELD userAgent WHERE userAgent IS NULL RETURN count(*) AS count');
  expect(seen?.['count']).toBeGreaterThan(0);
  expect(await othersAtWork(database.db)).toEqual([]);
  socket.destroy();
}); // oxfmt-ignore
