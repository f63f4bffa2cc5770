import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asCommand, BadArguments, fromHere, readSwitches } from '../../server/command.ts';
import { readLabels, type LabelledText } from './labels.ts';
import { toMissLines } from './misses.ts';
import { askAgain, Rejections, toRejectionLines } from './rejections.ts';
import { toResults } from './results.ts';
import { measure, writeMeasured } from './rules.ts';
import { scoreText, type TextScore } from './score-text.ts';
import { toTables } from './table.ts';

const USAGE = `npm run score -- [--labels FOLDER] [--dev | --unseen | --all] [--every 10] [--write]
  --labels FOLDER   texts with labels; else LABELS_DIR, else ../shared/corpus-dev beside the project
  --dev, --unseen   only one part of them; --all: both together
  --every N         of the texts that rules are made with, every so-manieth miss is told (1: all)
  --rejections FILE --text FILE
                    which suggestions that reviewers rejected in a text are made still, instead of all else
  --write           how often each rule was right there goes into server/reading/measured.ts`;

const HERE = import.meta.dirname;
const PROJECT = join(HERE, '../..');
const BESIDE = resolve(PROJECT, '../shared/corpus-dev');
const words = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = {
  rejections: words,
  text: words,
  labels: words,
  dev: flag,
  unseen: flag,
  all: flag,
  every: words,
  write: flag,
  help: flag,
};

await asCommand(async () => {
  const given = readSwitches(process.argv.slice(2), { known: KNOWN, usage: USAGE });
  await (given.help === true
    ? say(USAGE)
    : given.rejections === undefined
      ? score(given)
      : askRejected(given));
});

type Given = ReturnType<typeof readSwitches<typeof KNOWN>>;

/** Ends with 1 while anything is suggested that somebody has rejected. */
async function askRejected({ rejections = '', text }: Given): Promise<void> {
  if (text === undefined) throw new BadArguments(`--rejections needs --text: the text in which they were made.\n\n${USAGE}`);
  const [file, read] = await Promise.all([rejections, text].map(readGiven));
  const told = Rejections.safeParse(toJson(file ?? ''));
  if (!told.success) throw new BadArguments(`${rejections} is no file of rejections, or one of another version: save it from the review.`);
  const answered = askAgain(read ?? '', told.data);
  if (answered === null) throw new BadArguments(`${text} is not the text in which these were rejected: its SHA-256 is not ${told.data.textSha256}.`);
  for (const line of toRejectionLines(answered)) say(line);
  if (answered.still.length > 0) process.exitCode = 1;
} // oxfmt-ignore

async function readGiven(path: string): Promise<string> {
  return readFile(fromHere(path), 'utf8').catch((cause: unknown) => {
    throw new BadArguments(`${path} cannot be read.`, { cause });
  });
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

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
