import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asCommand, BadArguments, fromHere, readSwitches } from '../../server/command.ts';
import { readLabels, type LabelledText } from './labels.ts';
import { toMissLines } from './misses.ts';
import { toResults } from './results.ts';
import { measure, writeMeasured } from './rules.ts';
import { scoreText, type TextScore } from './score-text.ts';
import { toTables } from './table.ts';

const USAGE = `npm run score -- [--labels FOLDER] [--dev | --unseen | --all] [--every 10] [--write]
  --labels FOLDER   texts with labels; else LABELS_DIR, else ../shared/corpus-dev beside the project
  --dev, --unseen   only one part of them; --all: both together
  --every N         of the texts that rules are made with, every so-manieth miss is told (1: all)
  --write           how often each rule was right there goes into server/reading/measured.ts`;

const HERE = import.meta.dirname;
const PROJECT = join(HERE, '../..');
const BESIDE = resolve(PROJECT, '../shared/corpus-dev');
const words = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = { labels: words, dev: flag, unseen: flag, all: flag, every: words, write: flag, help: flag };

await asCommand(async () => {
  const given = readSwitches(process.argv.slice(2), { known: KNOWN, usage: USAGE });
  await (given.help === true ? say(USAGE) : score(given));
});

type Given = ReturnType<typeof readSwitches<typeof KNOWN>>;

async function score({ every = '10', ...given }: Given): Promise<void> {
  const { files } = JSON.parse(await readFile(join(HERE, 'unseen.json'), 'utf8')) as { files: string[] };
  const folder = given.labels === undefined ? (process.env['LABELS_DIR'] ?? BESIDE) : fromHere(given.labels);
  const labelled = await readLabels(folder).catch((cause: unknown) => {
    throw new BadArguments(`No labelled texts can be read in ${folder}; name their folder.\n\n${USAGE}`, { cause });
  });
  if (!/^[1-9]\d*$/.test(every)) throw new BadArguments(`--every ${every} is no number from 1 on.`);
  const read = labelled.map((text): readonly [LabelledText, TextScore] => [text, scoreText(text)]);
  const dev = read.filter(([{ file }]) => !files.includes(file));
  const unseen = read.filter(([{ file }]) => files.includes(file));
  const results = { dev: toResults(scoresOf(dev)), unseen: toResults(scoresOf(unseen)), all: toResults(scoresOf(read)) };
  const parts = (['dev', 'unseen', 'all'] as const).filter((part) => given[part] === true);
  for (const part of parts.length > 0 ? parts : (['dev', 'unseen'] as const)) {
    say(`\n${toTables(part, results[part])}`);
    // Of the unseen ones only totals are told, or they would not stay so.
    if (part === 'dev') say(`\nEvery ${every}th miss:\n${toMissLines(dev, { every: Number(every) }).join('\n')}`);
  }
  await writeFile(join(HERE, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  if (given.write !== true) return;
  const measured = measure(dev.flatMap(([, { judged }]) => judged));
  await writeFile(join(PROJECT, 'server/reading/measured.ts'), writeMeasured(measured, dev.map(([{ file }]) => file)));
} // oxfmt-ignore

function scoresOf(read: readonly (readonly [LabelledText, TextScore])[]): TextScore[] {
  return read.map(([, scored]) => scored);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
