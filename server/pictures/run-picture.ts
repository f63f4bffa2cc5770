import { writeFile } from 'node:fs/promises';
import { count } from '../../client/words/count.ts';
import { asCommand } from '../command.ts';
import { createTerminal } from '../terminal.ts';
import { refuseIfThere, writeWhole } from '../whole-file.ts';
import { readArguments, USAGE } from './arguments.ts';
import { pictureOfInvestigation } from './of-investigation.ts';
import { pictureOfQuery } from './of-query.ts';
import { makePicture } from './picture.ts';
import { withStudio } from './with-studio.ts';

/** `npm run picture -- ...`: the picture of an investigation or of a query's answer, without a browser. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const { file, force, format, options } = asked;
  await refuseIfThere({ file, force });
  await withStudio(terminal, async (studio) => {
    const { of, title } = 'investigation' in asked.of ? await pictureOfInvestigation(studio.db, asked.of.investigation) : await pictureOfQuery(studio, asked.of);
    const titled = options.title === '' ? { ...options, title } : options;
    const { bytes, told } = await makePicture(of, { options: titled, format }, studio);
    studio.signal.throwIfAborted();
    await writeWhole({ file, force }, (part) => writeFile(part, bytes, { flush: true }));
    for (const notice of told.notices) terminal.line(notice);
    terminal.line(`${file}: ${told.width} x ${told.height}, ${count(told.nodes, 'actor', 'actors')}, ${count(told.edges, 'relation', 'relations')}, fingerprint ${told.fingerprint}`);
  });
}); // oxfmt-ignore
