import { untilAskedToStop } from '../asked-to-stop.ts';
import { parseEnv } from '../env.ts';
import { createTerminal } from '../terminal.ts';
import { backUp } from './back-up.ts';
import { fileFromArguments, showBackup } from './arguments.ts';
import { asCommand, withGraph } from '../command.ts';
import { toSizeWords } from './words.ts';
import { refuseIfThere } from '../whole-file.ts';

const USAGE = 'Say where to: npm run backup -- FILE   (with --force it writes over a file that is there)';

/** `npm run backup -- FILE [--force]`: the whole graph into one file, also while Redthread runs. */
await asCommand(async () => {
  const { file, force } = fileFromArguments('force', USAGE);
  await refuseIfThere({ file, force });
  const env = parseEnv(process.env);
  const terminal = createTerminal();
  const signal = untilAskedToStop();
  await withGraph({ env, terminal, signal }, async (db) => {
    const head = await backUp(db, { file, force, report: showBackup(terminal), signal });
    terminal.line(`${file} holds ${toSizeWords(head)}.`);
  });
});
