import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { DossierOptions } from '#contract/dossier';
import { pictureOfCanvas } from '../../../server/pictures/of-investigation.ts';
import { toAgain } from '../../../server/dossiers/again.ts';
import { readArguments } from '../../../server/dossiers/arguments.ts';
import { EMPTY } from '../../../server/dossiers/answers.ts';
import type { Commission } from '../../../server/dossiers/commission.ts';

/** What the command is given when a shell reads the line. */
function readBack(line: string | undefined) {
  const told = line?.replace(/^npm run dossier -- /, '') ?? '';
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${told}`], { encoding: 'utf8' });
  return readArguments(stdout.split('\0').slice(0, -1));
}

const of = pictureOfCanvas(EMPTY);
const bare = { of, answers: [], steps: [], investigation: null };

test.each([
  { title: '-5 degrees', handling: '--help', analyst: "Ada O'Neil; rm $HOME `x`" },
  { passages: 7, paper: 'A3', picture: 'none', results: ['-one', 'two'], method: false, doubts: false, cards: false, hypotheses: true },
] as const)('the command that makes it again is read as it was meant: %j', (more) => {
  const options = DossierOptions.parse(more);
  const investigation = { id: '01jzzzzzzzzzzzzzzzzzzzzzzz', title: 'T', version: 2 };
  const [, line] = toAgain({ ...bare, investigation, options });
  expect(readBack(line)).toMatchObject({ of: { investigation: investigation.id }, format: 'folder', options });
}); // oxfmt-ignore

test('so is that of a query', () => {
  const given = [['from', 'person/ada'], ['to', "-it's"]] as const; // oxfmt-ignore
  const asked = {
    query: 'paths/shortest',
    name: 'Shortest',
    title: 'Shortest',
    layout: null,
    nothing: null,
    given,
  };
  const [line] = toAgain({ ...bare, asked, options: DossierOptions.parse({}) } satisfies Commission);
  expect(readBack(line)?.of).toEqual({ query: 'paths/shortest', layout: null, given });
});
