import { createHash } from 'node:crypto';
import type { ImportedQueries } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import { writeSource } from '#contract/write-source';
import type { Db } from '../../db/run.ts';
import { AppError } from '../../errors.ts';
import { checkHeader } from '../header.ts';
import { checkOwnQuery, refusalOf, type Judge, type Written } from './check.ts';
import { idOfPath, readFile, type SentFile } from './file.ts';
import { headerOf } from './header-of.ts';
import { listOwnQueries, takeOwnQueries, type KeptQuery } from './store.ts';

interface Import {
  db: Db;
  judge: Judge;
  shipped: ReadonlyMap<string, QueryHeader>;
  save: string;
  rehearsal: boolean;
  files: readonly SentFile[];
  by: string | null;
}

interface Taken {
  name: string;
  id: string;
  title: string;
  source: string;
  remark: string | null;
}
type Outcome = Taken | { name: string; why: string };

/** Each file is taken or refused with its reason; what is taken is kept in one transaction. */
export async function importQueries({ db, save, rehearsal, by, ...more }: Import): Promise<ImportedQueries> {
  const outcomes = await judgeFiles({ ...more, save });
  const kept = await listOwnQueries(db, { deleted: false });
  const taken = outcomes.filter((outcome) => 'id' in outcome);
  const refused = outcomes.filter((outcome) => 'why' in outcome);
  if (!rehearsal && taken.length > 0) await takeOwnQueries(db, { save, by, queries: taken });
  return {
    taken: taken.map((one, at) => {
      const { name, id, title } = one;
      const remarks = [one.remark, ...toNamesakes(one, { kept, before: taken.slice(0, at) })];
      return { name, id, title, remark: remarks.filter((words) => words !== null).join(' ') || null };
    }),
    refused,
  };
}

/** Each for itself, and nothing of it is kept yet. */
export async function judgeFiles({
  files,
  ...more
}: Pick<Import, 'files' | 'judge' | 'shipped' | 'save'>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const names = new Set<string>();
  const sources = new Map<string, string>();
  for (const file of files) {
    const read = readFile(file);
    const same = 'source' in read ? sources.get(read.source) : undefined;
    if ('why' in read) outcomes.push(read);
    else if (names.has(read.name))
      outcomes.push({ name: read.name, why: 'A file of this name stands before it.' });
    else if (same !== undefined) outcomes.push({ name: read.name, why: `It says the same as ${same}.` });
    // One after another: an import takes no more of the database than an analyst who writes.
    // oxlint-disable-next-line no-await-in-loop
    else outcomes.push(await judgeFile({ ...read, ...more }));
    names.add(read.name);
    if ('source' in read && same === undefined) sources.set(read.source, read.name);
  }
  return outcomes;
}

interface Judging extends Pick<Import, 'judge' | 'shipped' | 'save'> {
  name: string;
  source: string;
}

async function judgeFile({ name, source, judge, shipped, save }: Judging): Promise<Outcome> {
  const id = idWithin(save, name);
  const original = shipped.get(idOfPath(name));
  const written = asOwn(source, { id, original });
  const checked = await checkOrRefuse({ id, source: written, shipped }, judge);
  if ('why' in checked) return { name, why: checked.why };
  const remark =
    original === undefined
      ? null
      : `${original.id} ships with Redthread and stays as it is; this becomes a copy of your own.`;
  return { name, id, title: checked.title, source: written, remark };
}

/** What ships keeps its place: a file from there becomes a copy that says so (DECISIONS 18). */
function asOwn(source: string, { id, original }: { id: string; original: QueryHeader | undefined }): string {
  const { header } = checkHeader({ id, source });
  if (header === null || (original === undefined && header.was === undefined)) return source;
  const { was: _was, ...mine } = header;
  return writeSource(original === undefined ? mine : { copiedFrom: original.id, ...mine });
}

async function checkOrRefuse(
  written: Written,
  judge: Judge,
): Promise<Pick<QueryHeader, 'title'> | { why: string }> {
  try {
    const { header, faults, verdict } = await checkOwnQuery(written, judge);
    if (header === null || verdict === null) return { why: inOneLine(faults) };
    return verdict.runs ? header : { why: refusalOf(verdict) ?? 'Its text may not run.' };
  } catch (error) {
    // That one text is held back, or takes too long to be planned, says nothing about the others.
    if (error instanceof AppError && REFUSALS.has(error.code)) return { why: error.message };
    throw error;
  }
}

const REFUSALS: ReadonlySet<string> = new Set([
  'refused-query',
  'bad-query',
  'held-back',
  'queue-full',
  'timeout',
  'out-of-memory',
]);
const MOST_FAULTS = 4;

function inOneLine(faults: readonly { line: number; problem: string }[]): string {
  const told = faults.slice(0, MOST_FAULTS).map(({ line, problem }) => `line ${line}: ${problem}`);
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function toNamesakes(
  { id, title, source }: Taken,
  { kept, before }: { kept: readonly KeptQuery[]; before: readonly Taken[] },
): string[] {
  const others = kept.filter((other) => other.id !== id);
  if (others.some((other) => other.source === source)) return ['The very same query is kept already.'];
  if (others.some((other) => headerOf(other).title === title))
    return ['Another query with this title is kept already.'];
  return before.some((other) => other.title === title) ? ['Another file has the same title.'] : [];
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ULID_LENGTH = 26;

/** Follows from the import and the name: the same import once more finds what it made. */
export function idWithin(save: string, name: string): string {
  const digest = createHash('sha256').update(`${save}\n${name}`).digest();
  const [first = 0, ...rest] = digest.subarray(0, ULID_LENGTH);
  // A ULID begins with a digit up to 7.
  return `own/${first % 8}${rest.map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
