import { extname } from 'node:path';
import { DossierFormat, DossierOptions } from '#contract/dossier';
import { BadArguments, fromHere, readSwitches } from '../command.ts';
import { toOf, type Arguments as PictureArguments } from '../pictures/arguments.ts';
import { inWords } from '../request-words.ts';

export const USAGE = `npm run dossier -- --investigation ID --out FILE.html
npm run dossier -- --query paths/shortest --from ID --to ID --out FOLDER/
  --investigation ID   a saved investigation
  --query ID           a saved query; --from, --to, --param NAME=VALUE give what it asks for (a list by commas);
                       that it finds nothing makes a dossier, too
  --layout NAME        of a query
  --out WHERE          FILE.html, FILE.pdf, FILE.zip, or FOLDER/ with all of it; --force writes over what is there
  --title --handling --analyst WORDS
  --picture canvas|findings|none   --paper A4|A3|Letter
  --results IDS        only these of the kept answers (by commas), whomever they tell of
  --without PARTS      of: method, doubts, cards (by commas)
  --hypotheses         what is supposed goes along, marked as such
  --passages WORDS     quotes so many words of each passage, where ARTICLES_DIR has the text`;

export interface Arguments {
  readonly of: PictureArguments['of'];
  /** A file, or a folder. */
  readonly out: string;
  readonly force: boolean;
  readonly format: DossierFormat | 'folder';
  readonly options: DossierOptions;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = {
  investigation: text, query: text, from: text, to: text, param: { type: 'string', multiple: true }, layout: text, out: text, force: flag,
  title: text, handling: text, analyst: text, picture: text, paper: text, results: text, without: text, hypotheses: flag, passages: text, help: flag,
} as const; // oxfmt-ignore

/** What the command was given, judged by the very schema that judges what the page sends. Null: only help was asked for. */
export function readArguments(given: readonly string[]): Arguments | null {
  const values = parse(given);
  if (values.help === true) return null;
  const { out, force = false } = values;
  const of = toOf(values, USAGE);
  if (out === undefined) throw new BadArguments(`Say where the dossier goes.\n\n${USAGE}`);
  return { of, out: fromHere(out), force, format: toFormat(out), options: toOptions(values) };
}

type Values = ReturnType<typeof parse>;

const parse = (given: readonly string[]) => readSwitches(given, { known: KNOWN, usage: USAGE });

function toFormat(out: string): Arguments['format'] {
  if (out.endsWith('/')) return 'folder';
  const format = DossierFormat.safeParse(extname(out).slice(1).toLowerCase());
  if (format.success) return format.data;
  throw new BadArguments(`${out} tells no format: end it with .html, .pdf or .zip, or with / for a folder.`);
}

const PARTS = ['method', 'doubts', 'cards'];

function toOptions({ without = '', results, hypotheses, passages, ...values }: Values): DossierOptions {
  const left = without.split(',').map((part) => part.trim()).filter(Boolean);
  const unknown = left.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new BadArguments(`--without ${unknown}: there are ${PARTS.join(', ')}.`);
  const named = ['title', 'handling', 'analyst', 'picture', 'paper'] as const;
  const parsed = DossierOptions.safeParse(
    {
      ...Object.fromEntries(named.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))),
      ...(passages !== undefined && { passages: Number(passages) }),
      ...(results !== undefined && { results: results.split(',').map((id) => id.trim()).filter(Boolean) }),
      ...Object.fromEntries(PARTS.map((part) => [part, !left.includes(part)])),
      hypotheses: hypotheses === true,
    },
    { error: inWords },
  );
  if (parsed.success) return parsed.data;
  const told = parsed.error.issues.map(({ path, message }) => `--${path.join('.') || 'options'}: ${message}`);
  throw new BadArguments(`The dossier cannot be made so.\n${told.join('\n')}`);
} // oxfmt-ignore
