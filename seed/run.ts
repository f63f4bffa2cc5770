import { untilAskedToStop } from '../server/asked-to-stop.ts';
import { parseEnv } from '../server/env.ts';
import { openRedthread } from '../server/open.ts';
import { toPlainWords } from '../server/plain-words.ts';
import { createTerminal } from '../server/terminal.ts';
import { loadSeed, toTable } from './load.ts';

const terminal = createTerminal();

/** `npm run seed`: loads what is new in this folder and says, article by article, what is there. */
async function run(): Promise<void> {
  const env = parseEnv(process.env);
  const asked = untilAskedToStop();
  const { db, close } = await openRedthread({ env, terminal, signal: asked });
  try {
    const report = await loadSeed({
      db,
      hubDegree: env.REDTHREAD_HUB,
      report({ done, of }) {
        // Between two articles: what is loaded stays, the next run goes on from here.
        asked.throwIfAborted();
        terminal.bar('Articles', done, of);
      },
    });
    terminal.line(toTable(report));
  } finally {
    await close();
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`\n${toPlainWords(error)}\n`);
  process.exitCode = 1;
});
