import { ownVersion } from '../../server/own-version.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../../server/app.ts';
import { openTexts } from '../../server/articles/texts.ts';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../server/db/text.ts';
import { openGate } from '../../server/gate/gate.ts';
import { openJournal } from '../../server/gate/journal.ts';
import { createLog } from '../../server/log.ts';
import { openStatements } from '../../server/statements/search.ts';
import type { TestDatabase } from './database.ts';

type Agent = ReturnType<typeof supertest>;

/** Each request looks into the folder, and waits for it however slow the machine is. */
const AT_ONCE = { every: 0, wait: 60_000 };

/** The app on the file's database, asked over real HTTP; nothing of it is replaced. */
export function anApi(
  database: TestDatabase,
  { articlesDir, analyst, home: given }: { articlesDir?: string; analyst?: string; home?: string } = {},
): () => Agent {
  let app: Express | undefined;
  const own = mkdtempSync(join(tmpdir(), 'redthread-api-'));
  beforeAll(async () => {
    const texts = await openTexts(articlesDir, { ...AT_ONCE, home: given ?? own });
    app = await createApp({
      db: database.db,
      catalogue: loadCatalogue({ db: database.db, dir: CYPHER_FOLDER }),
      gate: openGate({ db: database.db, journal: openJournal(join(own, 'cypher-in-flight.jsonl')) }),
      texts,
      statements: openStatements({ db: database.db, texts }),
      log: createLog('silent'),
      rung: { rung: 'local', description: 'a server for tests' },
      version: await ownVersion(),
      hubDegree: 100,
      home: given ?? own,
      analyst,
    });
  }, 120_000);
  afterAll(() => {
    app = undefined;
    rmSync(own, { recursive: true, force: true });
  });
  return () => {
    if (app === undefined) throw new Error('The app is there from the first test on, not before.');
    return supertest(app);
  };
}
