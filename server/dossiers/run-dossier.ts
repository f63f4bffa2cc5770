import { writeFile } from 'node:fs/promises';
import { asCommand } from '../command.ts';
import { createTerminal } from '../terminal.ts';
import { refuseIfThere, writeWhole } from '../whole-file.ts';
import { withStudio } from '../pictures/with-studio.ts';
import { readArguments, USAGE } from './arguments.ts';
import { makeDossier } from './make.ts';
import { dossierOfInvestigation } from './of-investigation.ts';
import { refuseFilled, writeWholeFolder } from './whole-folder.ts';
import { writeDossier, writeFolder } from './write.ts';

/** `npm run dossier -- ...`: the dossier of an investigation, without a browser. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const { investigation, out, force, format, options } = asked;
  await (format === 'folder' ? refuseFilled({ folder: out, force }) : refuseIfThere({ file: out, force }));
  await withStudio(terminal, async (studio) => {
    const queries = [...studio.catalogue.queries.values()];
    const request = await dossierOfInvestigation(studio.db, investigation, options);
    const made = await makeDossier(request, { ...studio, queries });
    studio.signal.throwIfAborted();
    if (format === 'folder') await writeWholeFolder({ folder: out, force }, await writeFolder(made, options));
    else {
      const bytes = await writeDossier(made, format, options);
      await writeWhole({ file: out, force }, (part) => writeFile(part, bytes, { flush: true }));
    }
    const { lines, sources, findings } = made.dossier;
    terminal.line(`${out}: ${findings.length} answers, ${lines.length} lines, ${sources.length} sources`);
  });
}); // oxfmt-ignore
