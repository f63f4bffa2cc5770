import { parseArgs } from 'node:util';
import { Analyst } from '#contract/judgements';
import { ArticleAbout } from '#contract/review';
import { BadArguments, fromHere } from '../command.ts';
import { toFields } from '../errors.ts';

export const USAGE = `npm run articles -- add FILE...
npm run articles -- --list
  add FILE...        puts articles on the reviewers' table of a Redthread that runs: text, Markdown, HTML or PDF
  --publisher NAME   --date 2024-01-31   --language en   --retrieved 2024-02-01   of all of them, where they do not say so themselves
  --title WORDS --url ADDRESS --author NAME   of a single one; --author as often as there are authors
  --passage          only a passage, to make one fact of: nothing is suggested
  --analyst NAME     who adds them; else REDTHREAD_ANALYST
  --list             the articles on the table, and how far they are`;

export type Asked =
  | { readonly list: true; readonly analyst: string | undefined }
  | { readonly files: readonly string[]; readonly about: Partial<ArticleAbout>; readonly passage: boolean; readonly analyst: string | undefined }; // oxfmt-ignore

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = {
  publisher: text, date: text, language: text, retrieved: text, title: text, url: text, author: { type: 'string', multiple: true },
  passage: flag, analyst: text, list: flag, help: flag,
} as const; // oxfmt-ignore

/** What the command was given. Null: only help was asked for. */
export function readArguments(given: readonly string[]): Asked | null {
  const { values, positionals } = parse(given);
  if (values.help === true) return null;
  const analyst = values.analyst === undefined ? undefined : toAnalyst(values.analyst);
  const [verb, ...files] = positionals;
  if (values.list === true || verb === 'list') {
    if (files.length > 0 || (verb !== undefined && verb !== 'list')) throw new BadArguments(`--list takes no files.\n\n${USAGE}`);
    return { list: true, analyst };
  }
  if (verb !== 'add' || files.length === 0) throw new BadArguments(`Say which files to add.\n\n${USAGE}`);
  const single = (['title', 'url', 'author'] as const).find((name) => values[name] !== undefined);
  if (files.length > 1 && single !== undefined)
    throw new BadArguments(`--${single} is of one article, and ${files.length} are given. Add them one by one, or leave it to be asked.`);
  return { files: files.map(fromHere), about: toAbout(values), passage: values.passage === true, analyst };
} // oxfmt-ignore

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: KNOWN, allowPositionals: true });
  } catch (error) {
    throw new BadArguments(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, { cause: error });
  }
} // oxfmt-ignore

function toAnalyst(name: string): string {
  const parsed = Analyst.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new BadArguments(`--analyst: ${parsed.error.issues.map(({ message }) => message).join(', ')}`);
}

function toAbout(values: ReturnType<typeof parse>['values']): Partial<ArticleAbout> {
  const { publisher, date, language, retrieved, title, url, author } = values;
  const spelled = { publisher, publishedAt: date, language, retrievedAt: retrieved, title, url, authors: author };
  const given = Object.fromEntries(Object.entries(spelled).filter(([, value]) => value !== undefined));
  const parsed = ArticleAbout.partial().safeParse(given);
  if (!parsed.success)
    throw new BadArguments(toFields(parsed.error).map(({ path, problem }) => `--${SWITCHES[path] ?? path}: ${problem}`).join('\n'));
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
} // oxfmt-ignore

const SWITCHES: Readonly<Record<string, string>> = { publishedAt: 'date', retrievedAt: 'retrieved', authors: 'author' }; // oxfmt-ignore
