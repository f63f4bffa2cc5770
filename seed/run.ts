import { parseArgs } from 'node:util';
import { openTexts } from '../server/articles/texts.ts';
import { countsOf } from '../server/articles/import.ts';
import { untilAskedToStop } from '../server/asked-to-stop.ts';
import { parseEnv, type Env } from '../server/env.ts';
import { openRedthread } from '../server/open.ts';
import { toPlainWords } from '../server/plain-words.ts';
import { createTerminal } from '../server/terminal.ts';
import { loadPackages, readSeed, SEED_FOLDER } from './load.ts';
import { summarize } from './summary.ts';
import { toHeldAgainst } from './held-against.ts';
import { toArticleTable, toSummaryTable } from './table.ts';

const terminal = createTerminal();

/**
 * `npm run seed [-- FOLDER]`: loads what is new in this folder and says what it holds, article by article.
 * `npm run seed -- --check [FOLDER]`: only reads and checks it, without a database.
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const env = parseEnv(process.env);
  const texts = await openTexts(env.ARTICLES_DIR);
  const packages = await readSeed(positionals[0] ?? SEED_FOLDER, { texts });
  if (values.check) {
    terminal.line(toArticleTable(packages.map((one) => ({ article: one.article.id, ...countsOf(one) }))));
  } else {
    await load(env, packages);
  }
  terminal.line(`\n${toSummaryTable(summarize(packages))}`);
  terminal.line(`\n${toHeldAgainst(packages, texts)}`);
}

async function load(env: Env, packages: Awaited<ReturnType<typeof readSeed>>): Promise<void> {
  const asked = untilAskedToStop();
  const { db, close } = await openRedthread({ env, terminal, signal: asked });
  try {
    const report = await loadPackages({
      db,
      packages,
      hubDegree: env.REDTHREAD_HUB,
      report({ done, of }) {
        // Between two articles: what is loaded stays, the next run goes on from here.
        asked.throwIfAborted();
        terminal.bar('Articles', done, of);
      },
    });
    terminal.line(toArticleTable(report.articles));
  } finally {
    await close();
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`\n${toPlainWords(error)}\n`);
  process.exitCode = 1;
});
