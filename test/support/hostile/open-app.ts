import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../server/app.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { loadCatalogue } from '../../../server/catalogue/load.ts';
import { openDb } from '../../../server/db/run.ts';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';
import { openGate } from '../../../server/gate/gate.ts';
import { openJournal } from '../../../server/gate/journal.ts';
import { listen } from '../../../server/listen.ts';
import { createLog } from '../../../server/log.ts';
import { freePort } from '../../../server/neo4j/free-port.ts';
import type { Address } from '../database.ts';
import { openStatements } from '../../../server/statements/search.ts';

/** What is taken away of the gate, to show that the other half holds alone. */
export interface Without {
  planCheck?: false;
  textCheck?: false;
  readMode?: false;
}

export interface OpenApp {
  url: string;
  close(): Promise<void>;
}

/** The app in this process, on connections of its own and listening as it does when it is started. */
export async function openApp(address: Address, without: Without = {}): Promise<OpenApp> {
  const { planCheck = true, textCheck = true, readMode = true } = without;
  const home = await mkdtemp(join(tmpdir(), 'redthread-gate-'));
  const journal = openJournal(join(home, 'cypher-in-flight.jsonl'));
  const db = openDb(address, { readMode: readMode ? 'READ' : 'WRITE' });
  const door = await listen(await freePort());
  const texts = await openTexts(undefined);
  const app = await createApp({
    db,
    catalogue: loadCatalogue({ db, dir: CYPHER_FOLDER }),
    gate: openGate({ db, journal, planCheck, textCheck }),
    texts,
    statements: openStatements({ db, texts }),
    log: createLog('silent'),
    rung: { rung: 'local', description: 'a server for tests' },
    version: '0.0.0-test',
    hubDegree: 100,
    home,
    analyst: undefined,
  });
  door.serve(app);
  return {
    url: door.address,
    async close() {
      await door.close();
      journal.close();
      await db.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
