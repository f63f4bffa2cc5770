import { untilAskedToStop } from '../asked-to-stop.ts';
import { refuseUnfit } from '../db/apply-schema.ts';
import { enter } from '../db/mark.ts';
import { parseEnv } from '../env.ts';
import { createTerminal } from '../terminal.ts';
import { backUp } from './back-up.ts';
import { fileFromArguments, showBackup } from './arguments.ts';
import { asCommand, withDatabase } from '../command.ts';
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
  await withDatabase({ env, terminal, signal }, async (db) => {
    refuseUnfit(await enter(db), { adopt: env.REDTHREAD_ADOPT === '1' });
    const head = await backUp(db, { file, force, report: showBackup(terminal), signal });
    terminal.line(`${file} holds ${toSizeWords(head)}.`);
  });
});
