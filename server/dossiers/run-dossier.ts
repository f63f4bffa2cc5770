import { writeFile } from 'node:fs/promises';
import { count } from '../../client/words/count.ts';
import { asCommand } from '../command.ts';
import { createTerminal } from '../terminal.ts';
import { refuseIfThere, writeWhole } from '../whole-file.ts';
import { withStudio } from '../pictures/with-studio.ts';
import { readArguments, USAGE } from './arguments.ts';
import { makeDossier } from './make.ts';
import { dossierOfInvestigation } from './of-investigation.ts';
import { dossierOfQuery } from './of-query.ts';
import { refuseFilled, writeWholeFolder } from './whole-folder.ts';
import { writeDossier, writeFolder } from './write.ts';

/** `npm run dossier -- ...`: the dossier of an investigation, or of a query's answer, without a browser. */
await asCommand(async () => {
  const terminal = createTerminal();
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) {
    terminal.line(USAGE);
    return;
  }
  const { of, out, force, format, options } = asked;
  await (format === 'folder' ? refuseFilled({ folder: out, force }) : refuseIfThere({ file: out, force }));
  await withStudio(terminal, async (studio) => {
    const queries = [...studio.catalogue.queries.values()];
    const commission = 'query' in of ? await dossierOfQuery(studio, of, options) : await dossierOfInvestigation(studio.db, of.investigation, options);
    const made = await makeDossier(commission, { ...studio, queries });
    studio.signal.throwIfAborted();
    if (format === 'folder') await writeWholeFolder({ folder: out, force }, await writeFolder(made, options));
    else {
      const bytes = await writeDossier(made, format, options);
      await writeWhole({ file: out, force }, (part) => writeFile(part, bytes, { flush: true }));
    }
    const { lines, sources, findings, notices } = made.dossier;
    for (const notice of notices) terminal.line(notice);
    const counts = [count(findings.length, 'answer', 'answers'), count(lines.length, 'line', 'lines'), count(sources.length, 'source', 'sources')];
    terminal.line(`${out}: ${counts.join(', ')}`);
  });
}); // oxfmt-ignore
