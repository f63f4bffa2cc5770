import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { aShelf } from '../../support/a-shelf.ts';

const shelf = aShelf();

const header = (more: string) => `// @title A\n// @about B?\n${more}// @returns table\nRETURN 1\n`;
const choosing = (from: string) =>
  header(`// @param one choice(from ${from}) - which\n`).replace('RETURN 1', 'RETURN $one');

function mistakesOf(dir: string): string[] {
  try {
    readCatalogue(dir);
    return [];
  } catch (error) {
    return String(error).replaceAll(`${dir}/`, '').replace('HeaderMistakes: ', '').split('\n');
  }
}

test('all mistakes of all files are told at once, each with its file and line', async () => {
  await shelf.shelveFile('near/graph', header('').replace('table', 'graph'));
  await shelf.shelveFile('near/good', choosing('far/names'));
  await shelf.shelveFile('near/asking', choosing('near/good'));
  await shelf.shelveFile('near/drawing', choosing('near/graph'));
  await shelf.shelveFile('near/nothing', choosing('far/none'));
  await shelf.shelveFile('far/names', header('// @was near/good, near/names\n'));
  await shelf.shelveFile('far/others', header('// @was near/names\n// @colour red\n'));
  await shelf.shelveFile('far/again', header('// @was near/names\n'));
  await shelf.shelveFile('far/Names', header(''));
  await writeFile(
    join(shelf.dir, 'far', 'latin.cypher'),
    Buffer.from(header('').replace('A', 'é'), 'latin1'),
  );
  expect(mistakesOf(shelf.dir)).toEqual([
    'far/Names.cypher:1: shelf and name are small letters and hyphens',
    'far/latin.cypher:1: the file is not UTF-8; save it as UTF-8',
    expect.stringMatching(/^far\/others\.cypher:4: @colour is unknown; known: @title/),
    'far/names.cypher:3: near/good is the name of another query',
    'far/names.cypher:3: near/names was the name of far/again, too',
    'near/asking.cypher:3: one cannot be chosen from near/good: it needs one',
    'near/drawing.cypher:3: one cannot be chosen from near/graph: it returns a graph, which has no columns',
    'near/nothing.cypher:3: one cannot be chosen from far/none: there is no such query',
  ]);
});
