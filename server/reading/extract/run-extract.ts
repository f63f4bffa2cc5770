import { writeFile } from 'node:fs/promises';
import { count } from '../../../client/words/count.ts';
import { toLimitWords } from '../../../client/words/limits.ts';
import { untilAskedToStop } from '../../asked-to-stop.ts';
import { asCommand } from '../../command.ts';
import { createTerminal } from '../../terminal.ts';
import { writeWhole } from '../../whole-file.ts';
import { readBeside } from '../reading-thread.ts';
import { readArguments, USAGE } from './arguments.ts';
import { toLabelForm } from './label-form.ts';
import { toReadable } from './readable.ts';
import { readTextFile, UnreadableFile } from './text-file.ts';

/** `npm run extract -- ...`: what is read in a text, as a file, without a database. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const { from, to, publishedAt, title, publisher, isFull } = asked;
  const signal = untilAskedToStop();
  const text = await readTextFile(from);
  const outcome = await readBeside(toReadable(text, { title, publishedAt, publisher }), { signal });
  if (outcome.is === 'stopped') throw new UnreadableFile(`${from}: ${outcome.why} ${to} was not written.`);
  const { reading } = outcome;
  const told = isFull ? reading : toLabelForm(reading, { text, chosen: 'likely' });
  await writeWhole({ file: to, force: true }, (part) => writeFile(part, `${JSON.stringify(told, null, 2)}\n`, { flush: true }));
  for (const limit of reading.limits) terminal.line(`${from}: ${toLimitWords(limit)}`);
  terminal.line(`${to}: ${count(told.entities.length, 'entity', 'entities')}, ${count(told.claims.length, 'claim', 'claims')}`);
}); // oxfmt-ignore
