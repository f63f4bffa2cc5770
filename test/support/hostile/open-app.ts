import { createApp } from '../../../server/app.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { loadCatalogue } from '../../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';
import type { Db } from '../../../server/db/run.ts';
import { listen } from '../../../server/listen.ts';
import { createLog } from '../../../server/log.ts';
import { freePort } from '../../../server/neo4j/free-port.ts';

/** The app in this process, listening as it does when it is started, for whoever cannot use Jest. */
export async function openApp(db: Db): Promise<{ url: string; close(): Promise<void> }> {
  const door = await listen(await freePort());
  const app = await createApp({
    db,
    catalogue: loadCatalogue({ db, dir: CYPHER_FOLDER }),
    texts: await openTexts(undefined),
    log: createLog('silent'),
    rung: { rung: 'local', description: 'a server for tests' },
    version: '0.0.0-test',
    hubDegree: 100,
    analyst: undefined,
  });
  door.serve(app);
  return { url: door.address, close: () => door.close() };
}
