import { once } from 'node:events';
import { join } from 'node:path';
import { loadSeed } from '../seed/load.ts';
import { loadInvestigations } from '../seed/load-investigations.ts';
import { createApp } from './app.ts';
import { untilAskedToStop } from './asked-to-stop.ts';
import { openTexts } from './articles/texts.ts';
import { purgeOwnQueries } from './catalogue/own/store.ts';
import { firstUnfit, loadCatalogue, type Catalogue } from './catalogue/load.ts';
import { serveSources } from './dev-page.ts';
import { parseEnv, type Env } from './env.ts';
import { openGate } from './gate/gate.ts';
import { openJournal, type Journal } from './gate/journal.ts';
import { purgeFilterSets } from './investigations/filter-sets.ts';
import { purgeInvestigations } from './investigations/store.ts';
import { listen, PORT_IN_USE_EXIT, PortInUse, type Listening } from './listen.ts';
import { createLog } from './log.ts';
import { openRedthread, type Opened } from './open.ts';
import { ownVersion } from './own-version.ts';
import { servePage } from './page.ts';
import { planPathTexts } from './paths/plan-texts.ts';
import { toPlainWords } from './plain-words.ts';
import { openStatements } from './statements/search.ts';
import { createTerminal } from './terminal.ts';

const ROOT = join(import.meta.dirname, '..');
const dev = process.argv.includes('--dev');
const terminal = createTerminal();

await run().catch((error: unknown) => {
  process.stderr.write(`\n${toPlainWords(error)}\n`);
  process.exitCode = error instanceof PortInUse ? PORT_IN_USE_EXIT : 1;
});

/** Environment, port, database, schema, catalogue, unseen seed, app; then until somebody stops us. */
async function run(): Promise<void> {
  const env = parseEnv(process.env);
  const asked = untilAskedToStop();
  const door = await listen(env.REDTHREAD_PORT);
  let opened: Opened | undefined;
  let closePage: (() => Promise<void>) | undefined;
  let journal: Journal | undefined;
  try {
    opened = await openRedthread({ env, terminal, signal: asked });
    asked.throwIfAborted();
    const catalogue = loadCatalogue({ db: opened.db, dir: join(ROOT, 'cypher') });
    journal = openJournal(join(env.REDTHREAD_HOME, 'cypher-in-flight.jsonl'));
    closePage = await serve({ env, door, opened, catalogue, journal });
    // Not waited for, and nothing hangs on it: an analyst who is quicker only waits for the planning.
    void planPathTexts(opened.db).catch(() => undefined);
    terminal.line(`\nRedthread is ready: ${door.address}\nStop it with Ctrl+C.`);
    const lost = opened.neo4j.lost.then(holding(journal));
    const end = await Promise.race([aborted(asked), lost, firstUnfit(catalogue)]);
    if (end !== undefined) throw end;
    terminal.line('Stopping ...');
  } catch (error) {
    if (!asked.aborted) throw error;
    terminal.line('Stopped before it was ready.');
  } finally {
    await door.close();
    journal?.close();
    await closePage?.();
    await opened?.close();
  }
}

/** What was with a Neo4j that ended for good may be what it ended of: that is no ordinary stop. */
function holding(journal: Journal): <T>(end: T) => T {
  return (end) => {
    journal.holdAll();
    return end;
  };
}

interface Parts {
  env: Env;
  door: Listening;
  opened: Opened;
  catalogue: Catalogue;
  journal: Journal;
}

async function serve({ env, door, opened, catalogue, journal }: Parts): Promise<() => Promise<void>> {
  const { db, adhoc, neo4j } = opened;
  await loadSeed({
    db,
    dir: join(ROOT, 'seed'),
    hubDegree: env.REDTHREAD_HUB,
    report: ({ done, of }) => terminal.bar('Articles', done, of),
  });
  await loadInvestigations({ db });
  await purgeInvestigations(db);
  await purgeFilterSets(db);
  await purgeOwnQueries(db);
  const log = createLog(env.REDTHREAD_LOG);
  let closePage = () => Promise.resolve();
  const texts = await openTexts(env.ARTICLES_DIR, { home: env.REDTHREAD_HOME });
  const statements = openStatements({ db, texts });
  const app = await createApp({
    db,
    catalogue,
    gate: openGate({ db, adhoc, journal, log }),
    texts,
    statements,
    version: await ownVersion(),
    log,
    rung: { rung: neo4j.rung, description: neo4j.description },
    hubDegree: env.REDTHREAD_HUB,
    home: env.REDTHREAD_HOME,
    analyst: env.REDTHREAD_ANALYST,
    dev,
    page: async (express) => {
      if (dev) closePage = await serveSources(express, join(ROOT, 'client'));
      else await servePage(express, join(ROOT, 'dist', 'client'));
    },
  });
  door.serve(app);
  // Not waited for: whoever searches before it is done only waits for the rest of it.
  void statements.warmUp().catch(() => undefined);
  return () => closePage();
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
