import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PictureOptions, type PictureOf } from '#contract/picture';
import { loadInvestigations } from '../../seed/load-investigations.ts';
import { NO_TEXTS } from '../../server/articles/texts.ts';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../server/db/text.ts';
import { pictureOfInvestigation } from '../../server/pictures/of-investigation.ts';
import { pictureOfQuery } from '../../server/pictures/of-query.ts';
import { makePicture } from '../../server/pictures/picture.ts';
import { aDatabase } from '../support/database.ts';
import { CITED, type Cited } from '../support/pictures/cited.ts';
import { overlappingNotes } from '../support/pictures/overlapping-notes.ts';

/** Pictures of real results that the README shows; `npm run pictures` makes them anew. */
const FOLDER = join('test', 'browser', 'pictures', 'cited');
const isMade = process.env['PICTURES_DIR'] !== undefined;

const database = aDatabase({ seed: true });

describe('pictures of what the five articles tell', () => {
  test.each(CITED)('$name is still the same, byte for byte', async (cited) => {
    await loadInvestigations({ db: database.db });
    const svg = await draw(cited);
    const file = join(FOLDER, `${cited.name}.svg`);
    if (isMade) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, svg);
    }
    expect(svg.equals(await readFile(file))).toBe(true);
    expect(overlappingNotes(String(svg))).toEqual([]);
  });
});

async function draw({ of, options }: Cited): Promise<Buffer> {
  const { db } = database;
  const asked = await toPictureOf(of);
  const chosen = PictureOptions.parse({ title: asked.title, ...options });
  // The version moves with each release, and the picture would move with it.
  const studio = { db, texts: NO_TEXTS, version: '0.1.0' };
  return (await makePicture(asked.of, { options: chosen, format: 'svg' }, studio)).bytes;
}

function toPictureOf(of: Cited['of']): Promise<{ of: PictureOf; title: string }> {
  const { db } = database;
  if ('investigation' in of) return pictureOfInvestigation(db, of.investigation);
  return pictureOfQuery({ db, catalogue: loadCatalogue({ db, dir: CYPHER_FOLDER }) }, of);
}
