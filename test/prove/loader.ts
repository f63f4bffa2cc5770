import { generatePackages } from '../../seed/generate.ts';
import { importArticle } from '../../server/articles/import.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { BEGINS, GRAPH, HUB_DEGREE, STORED } from './loading.ts';

/**
 * A process of its own, made to be killed: brings the Neo4j of its environment to the schema and loads the graph of
 * one seed. It writes a line when it begins, and one after each article whose commit Neo4j has acknowledged.
 */
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const db = openDb({ uri, user, password, database: process.env['NEO4J_DATABASE'] });
try {
  await applySchema(db);
  process.stdout.write(`${BEGINS}\n`);
  for (const one of generatePackages({ ...GRAPH, seed: Number(process.argv[2]) })) {
    await importArticle(db, one, { hubDegree: HUB_DEGREE });
    process.stdout.write(`${STORED}\n`);
  }
} finally {
  await db.close();
}
