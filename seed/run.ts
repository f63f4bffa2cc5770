import { parseArgs } from 'node:util';
import { openTexts } from '../server/articles/texts.ts';
import { countsOf } from '../server/articles/import.ts';
import { untilAskedToStop } from '../server/asked-to-stop.ts';
import { parseEnv, type Env } from '../server/env.ts';
import { openRedthread } from '../server/open.ts';
import { toPlainWords } from '../server/plain-words.ts';
import { createTerminal } from '../server/terminal.ts';
import { checkInvestigations } from './check-investigations.ts';
import { loadPackages, readSeed, SEED_FOLDER } from './load.ts';
import { loadExamples } from './load-investigations.ts';
import { SeedMistakes } from './mistakes.ts';
import { readInvestigations, type ExampleFile } from './read-investigations.ts';
import { summarize } from './summary.ts';
import { toHeldAgainst } from './held-against.ts';
import { toArticleTable, toExampleTable, toSummaryTable } from './table.ts';

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
  const texts = await openTexts(env.ARTICLES_DIR, { home: env.REDTHREAD_HOME });
  const dir = positionals[0] ?? SEED_FOLDER;
  const packages = await readSeed(dir, { texts });
  const examples = await readInvestigations(dir);
  const mistakes = checkInvestigations(examples, packages);
  if (mistakes.length > 0) throw new SeedMistakes(mistakes);
  if (values.check) {
    terminal.line(toArticleTable(packages.map((one) => ({ article: one.article.id, ...countsOf(one) }))));
    terminal.line(toExampleTable(examples.map(({ example }) => example)));
  } else {
    await load(env, { packages, examples });
  }
  terminal.line(`\n${toSummaryTable(summarize(packages))}`);
  terminal.line(`\n${toHeldAgainst(packages, texts)}`);
}

interface Seed {
  packages: Awaited<ReturnType<typeof readSeed>>;
  examples: readonly ExampleFile[];
}

async function load(env: Env, { packages, examples }: Seed): Promise<void> {
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
    terminal.line(toExampleTable(await loadExamples(db, examples)));
  } finally {
    await close();
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`\n${toPlainWords(error)}\n`);
  process.exitCode = 1;
});
