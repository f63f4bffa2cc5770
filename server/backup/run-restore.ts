import { untilAskedToStop } from '../asked-to-stop.ts';
import { parseEnv } from '../env.ts';
import { bringUpToDate } from '../open.ts';
import { createTerminal } from '../terminal.ts';
import { fileFromArguments, showBackup } from './arguments.ts';
import { asCommand, withDatabase } from '../command.ts';
import { checkBackup } from './read-file.ts';
import { restore } from './restore.ts';
import { makeRoom } from './make-room.ts';
import { toSizeWords } from './words.ts';

const USAGE =
  'Say from where: npm run restore -- FILE   (with --replace it takes the place of what the database holds)';

const COMPARED = 'Restored; the fingerprint is that of the backup.';
const NOT_COMPARED =
  'Restored. The backup was made by a version of Redthread that took fingerprints another way, so what is in the ' +
  'database now was not compared with it; the file was whole, and each of its elements was made.';

/** `npm run restore -- FILE [--replace]`: a backup into an empty database, or in place of what is there. */
await asCommand(async () => {
  const { file, replace } = fileFromArguments('replace', USAGE);
  const env = parseEnv(process.env);
  const terminal = createTerminal();
  const signal = untilAskedToStop();
  const report = showBackup(terminal);
  const checked = await checkBackup(file, { report, signal });
  terminal.line(`${file} holds ${toSizeWords(checked.head)}.`);
  await withDatabase({ env, terminal, signal }, async (db) => {
    const free = await makeRoom(db, { head: checked.head, replace, env, terminal, report, signal });
    const { compared } = await restore(db, { ...checked, ...free, report, signal });
    terminal.line(compared ? COMPARED : NOT_COMPARED);
    // What it was made from is the backup: nothing needs to be saved before it is changed.
    await bringUpToDate(db, { env, terminal });
  });
});
