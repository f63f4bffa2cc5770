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
import { pictureOfInvestigation } from './of-investigation.ts';
import { pictureOfQuery } from './of-query.ts';
import { makePicture } from './picture.ts';
import { writePicture } from './write.ts';

const ROOT = join(import.meta.dirname, '..', '..');

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
  const env = parseEnv(process.env);
  const texts = await openTexts(env.ARTICLES_DIR);
  const version = await ownVersion();
  await withGraph({ env, terminal, signal: untilAskedToStop() }, async (db) => {
    const { of, title } = 'investigation' in asked.of ? await pictureOfInvestigation(db, asked.of.investigation) : await pictureOfQuery({ db, catalogue: loadCatalogue({ db, dir: join(ROOT, 'cypher') }) }, asked.of);
    const titled = options.title === '' ? { ...options, title } : options;
    const picture = await makePicture(of, { options: titled, format }, { db, texts, version });
    const { bytes, told } = await writePicture(picture, format, titled);
    await writeWhole({ file, force }, (part) => writeFile(part, bytes, { flush: true }));
    for (const notice of told.notices) terminal.line(notice);
    terminal.line(`${file}: ${told.width} x ${told.height}, ${told.nodes} actors, ${told.edges} relations, fingerprint ${told.fingerprint}`);
  });
}); // oxfmt-ignore
