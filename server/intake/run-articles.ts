import { untilAskedToStop } from '../asked-to-stop.ts';
import { asCommand } from '../command.ts';
import { parseEnv } from '../env.ts';
import { createTerminal } from '../terminal.ts';
import { addFiles, toTable } from './add-files.ts';
import { readArguments, USAGE } from './arguments.ts';
import { askRunning } from './ask-running.ts';

/** `npm run articles -- add FILE...`: puts articles on the reviewers' table of the Redthread that runs. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const env = parseEnv(process.env);
  const signal = untilAskedToStop();
  const running = askRunning(env.REDTHREAD_PORT, signal);
  if ('list' in asked) {
    terminal.line(toTable(await running.list()));
    return;
  }
  const analyst = asked.analyst ?? env.REDTHREAD_ANALYST;
  const failed = await addFiles({ ...asked, analyst }, { running, terminal, signal });
  if (failed > 0) process.exitCode = 1;
});
