import { createHash } from 'node:crypto';
import type { ArticleAbout } from '#contract/review';
import { MOST_INTAKE } from '#contract/review';
import { AppError } from '../errors.ts';
import { readAbout, type Told } from './about.ts';
import { binary, decode } from './decode.ts';
import type { Extracted } from './html.ts';
import type { Given, Taken } from './intake.ts';
import { ENDINGS, isPage, kindOf, type Kind } from './kinds.ts';
import { languageOf, sampleOf } from './language.ts';
import { readFrontMatter, readMarks } from './markdown.ts';
import { toRegions } from './zones.ts';

/** All of what is done to a text that comes in. In a thread of its own: nobody knows what was given. */
export async function takeIn({ content, known }: Given): Promise<Taken> {
  const read = 'text' in content ? await readPasted(content.text) : await readFile(content);
  const text = read.text;
  refuseUnfit(text, 'name' in content ? content.name : 'What was pasted');
  const bytes = read.exact ?? new Uint8Array(Buffer.from(text, 'utf8'));
  const told: Told = { ...read.told, ...definite(known) };
  const hints = { url: asWords(told.url), publisher: asWords(told.publisher), title: asWords(told.title) };
  const regions = toRegions(text, { ...hints, marks: read.marks });
  const { franc } = await import('franc-min');
  const language = known.language ?? languageOf(sampleOf(text, regions), { guess: franc, told: asWords(told.language) });
  return {
    text,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(read.source === undefined ? {} : { source: read.source }),
    about: { ...readAbout(text, { regions, told }), ...definite(known), language },
    regions,
    notices: [...read.notices],
  };
} // oxfmt-ignore

interface Read extends Extracted {
  /** The bytes that were given, where they are kept as they are. */
  readonly exact?: Uint8Array;
  readonly source?: { readonly bytes: Uint8Array; readonly ending: string };
}

async function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Read> {
  const kind = kindOf({ name, bytes });
  const source = { bytes, ending: ENDINGS[kind] };
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf.ts');
    return { ...(await readPdf(name, bytes)), source };
  }
  if (kind === 'html') {
    const { decodePage, readPage } = await import('./html.ts');
    const { text, notices } = decodePage(name, bytes);
    const page = readPage(text);
    return { ...page, notices: [...notices, ...page.notices], source };
  }
  const { text, isExact, notices } = decode(name, bytes);
  const read = { ...readPlain(text, kind), notices };
  return isExact ? { ...read, exact: bytes } : { ...read, source };
}

async function readPasted(pasted: string): Promise<Read> {
  // Half of a letter cannot be kept as it is.
  const text = Buffer.from(pasted, 'utf8').toString('utf8');
  if (!isPage(text)) return readPlain(text, 'text');
  const { readPage } = await import('./html.ts');
  const source = { bytes: new Uint8Array(Buffer.from(text, 'utf8')), ending: ENDINGS.html };
  return { ...readPage(text), source };
}

/** The text stays as it is, marks and all: places in it are counted there. */
function readPlain(text: string, kind: Kind): Extracted {
  const { told, marks } = readFrontMatter(text);
  return { text, told, marks: kind === 'markdown' ? readMarks(text, marks) : marks, notices: [] };
}

function refuseUnfit(text: string, name: string): void {
  if (text.includes('\0')) throw binary(name);
  if (!/\S/u.test(text)) throw new AppError('unreadable-text', `${name} is empty, or holds only white space.`);
  if (text.length > MOST_INTAKE.letters)
    throw new AppError('unreadable-text', `${name} has ${text.length.toLocaleString('en')} letters; a text of at most ${MOST_INTAKE.letters.toLocaleString('en')} is taken. Give the article alone, or in parts.`);
} // oxfmt-ignore

/** What the analyst knows; what was left open is read. */
function definite(known: Partial<ArticleAbout>): Partial<ArticleAbout> {
  const given = Object.entries(known).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(given);
} // oxfmt-ignore

function asWords(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
