import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTexts } from '../articles/texts.ts';
import { untilAskedToStop } from '../asked-to-stop.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { asCommand, withGraph } from '../command.ts';
import { parseEnv } from '../env.ts';
import { ownVersion } from '../own-version.ts';
import { createTerminal } from '../terminal.ts';
import { refuseIfThere, writeWhole } from '../whole-file.ts';
import { readArguments, USAGE } from './arguments.ts';
import { makeDossier } from './make.ts';
import { dossierOfInvestigation } from './of-investigation.ts';
import { refuseFilled, writeWholeFolder } from './whole-folder.ts';
import { writeDossier, writeFolder } from './write.ts';

const ROOT = join(import.meta.dirname, '..', '..');

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
  const env = parseEnv(process.env);
  const texts = await openTexts(env.ARTICLES_DIR);
  const version = await ownVersion();
  await withGraph({ env, terminal, signal: untilAskedToStop() }, async (db) => {
    const queries = [...loadCatalogue({ db, dir: join(ROOT, 'cypher') }).queries.values()];
    const request = await dossierOfInvestigation(db, investigation, options);
    const made = await makeDossier(request, { db, texts, version, queries });
    if (format === 'folder') await writeWholeFolder({ folder: out, force }, await writeFolder(made, options));
    else {
      const bytes = await writeDossier(made, format, options);
      await writeWhole({ file: out, force }, (part) => writeFile(part, bytes, { flush: true }));
    }
    const { lines, sources, findings } = made.dossier;
    terminal.line(`${out}: ${findings.length} answers, ${lines.length} lines, ${sources.length} sources`);
  });
}); // oxfmt-ignore
