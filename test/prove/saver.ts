import { openDb } from '../../server/db/run.ts';
import { saveInvestigation } from '../../server/investigations/store.ts';
import { keepVersion } from '../../server/investigations/versions.ts';
import { BEGINS, STORED } from './loading.ts';
import { aKeep, aSave } from './saved-work.ts';

/**
 * A process of its own, made to be killed: saves one investigation again and again, and keeps a version of each save.
 * It writes a line when it begins, and one after each commit that Neo4j has acknowledged.
 */
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const [id = ''] = process.argv.slice(2);
const db = openDb({ uri, user, password, database: process.env['NEO4J_DATABASE'] });
try {
  process.stdout.write(`${BEGINS}\n`);
  for (let n = 1; ; n += 1) {
    await saveInvestigation(db, { id, by: null, ...aSave(n) });
    process.stdout.write(`${STORED}\n`);
    await keepVersion(db, { id, by: null, ...aKeep(n) });
    process.stdout.write(`${STORED}\n`);
  }
} finally {
  await db.close();
}
