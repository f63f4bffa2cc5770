import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MOST_INTAKE, REVIEW_STATES, type ArticleAbout, type ReviewRow } from '#contract/review';
import type { IntakeAnswer } from '#contract/review-endpoints';
import type { Terminal } from '../terminal.ts';
import { MaybeAdded, NobodyThere, NotAdded, type Running } from './ask-running.ts';

interface Adding {
  readonly files: readonly string[];
  readonly about: Partial<ArticleAbout>;
  readonly passage: boolean;
  readonly analyst: string | undefined;
}

/**
 * One after the other; one that cannot be read keeps none of the others from coming in. How many did not, or may not
 * have. Whatever ends it early, what came in until then is told.
 */
export async function addFiles(
  { files, about, passage, analyst }: Adding,
  { running, terminal, signal }: { running: Running; terminal: Terminal; signal: AbortSignal },
): Promise<number> {
  const told: string[] = [];
  let failed = 0;
  const rest = (others: readonly string[]): void => {
    failed += others.length;
    if (others.length > 0) told.push(`Not given: ${others.join(', ')}`);
  };
  const addOne = async (file: string): Promise<'added' | 'not' | 'alone'> => {
    try {
      const content = { name: basename(file).slice(0, 200), base64: (await read(file)).toString('base64') };
      told.push(toLines(file, await running.add({ content, about, passage }, analyst)));
      return 'added';
    } catch (error) {
      failed += 1;
      if (signal.aborted) told.push(`${file}: perhaps added. It was stopped while it was given. ${LOOK}`);
      else if (!(error instanceof NotAdded)) throw error;
      else if (error instanceof MaybeAdded) told.push(`${file}: perhaps added. ${error.message} ${LOOK}`);
      else told.push(`${file}: not added. ${error.message}`);
      return error instanceof NobodyThere ? 'alone' : 'not';
    }
  };
  try {
    for (const [at, file] of files.entries()) {
      terminal.bar('Articles', at, files.length);
      const outcome = await addOne(file);
      if (outcome === 'alone' || signal.aborted) {
        rest(files.slice(at + 1));
        return failed;
      }
    }
    terminal.bar('Articles', files.length, files.length);
    return failed;
  } finally {
    for (const lines of told) terminal.line(lines);
  }
} // oxfmt-ignore

const LOOK = 'Look with --list; given once more, a text comes in once.';

async function read(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new NotAdded(`It is no file.`);
    if (found.size > MOST_INTAKE.bytes) throw new NotAdded(`It has ${Math.ceil(found.size / 1_000_000)} MB; at most ${MOST_INTAKE.bytes / 1_000_000} MB are taken.`);
    if (found.size === 0) throw new NotAdded('It is empty.');
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof NotAdded) throw cause;
    throw new NotAdded(`It cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
} // oxfmt-ignore

function toLines(file: string, { row, again, notices, copies }: IntakeAnswer): string {
  const { title, publisher, publishedAt, language } = row.about;
  const asked = [['title', title], ['publisher', publisher], ['date', publishedAt]].filter(([, value]) => value === null).map(([name]) => name);
  return [
    `${file}: ${again ? 'this very text is there already, as' : 'added as'} ${row.id}`,
    `  ${[title ?? 'no title found', publisher ?? 'publisher not found', publishedAt ?? 'no date found', language].join(' · ')}`,
    ...(asked.length === 0 || again ? [] : [`  To be given when it is reviewed: ${asked.join(', ')}.`]),
    ...notices.map((notice) => `  ${notice}`),
    ...copies.map(({ of, containment }) => `  Perhaps the same story as ${of}: ${Math.round(containment * 100)} % of the shorter text is in both.`),
  ].join('\n');
} // oxfmt-ignore

/** The articles on the table, one a line. */
export function toTable(rows: readonly ReviewRow[]): string {
  if (rows.length === 0) return 'No article is on the table. npm run articles -- add FILE puts one there.';
  return rows.map(({ id, state, accepted, rejected, about }) => `${id}  ${REVIEW_STATES[state]}, ${accepted} accepted, ${rejected} rejected  ${about.title ?? ''}`.trimEnd()).join('\n');
} // oxfmt-ignore
