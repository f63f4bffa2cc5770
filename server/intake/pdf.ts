import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Zone } from '#contract/article';
import { AppError } from '../errors.ts';
import type { Extracted } from './html.ts';
import { toOneLine } from './html-blocks.ts';
import { lettersOf } from './lines.ts';
import { toPageLines, withoutRunning, type PageLine } from './pdf-lines.ts';
import { toParagraphs } from './pdf-paragraphs.ts';

const MOST_PAGES = 300;
/** An article has more letters than the stamp on a scan. */
const LEAST_PER_PAGE = 20;

/** The words of a PDF, one paragraph a line. Nothing in it is run, drawn or fetched. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Extracted> {
  const pdf = await open(name, bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new AppError('unreadable-text', `${name} has ${pdf.numPages.toLocaleString('en')} pages; of at most ${MOST_PAGES} a text is taken. Save the pages of the article as a PDF of their own.`);
  const pages: PageLine[][] = [];
  const unreadable: number[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    try {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(toPageLines(items, n));
      page.cleanup();
    } catch {
      // Told below; the other pages are read.
      unreadable.push(n);
      pages.push([]);
    }
  }
  const { lines, left } = withoutRunning(pages);
  const { paragraphs, joined } = toParagraphs(lines);
  const empty = pages.flatMap((page, at) => (page.length === 0 && !unreadable.includes(at + 1) ? [at + 1] : []));
  const letters = paragraphs.reduce((sum, { words }) => sum + words.length, 0);
  if (letters < LEAST_PER_PAGE * Math.max(1, pdf.numPages - empty.length) || letters === 0) throw scanned(name, pdf.numPages);
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return {
    text: paragraphs.map(({ words }) => words).join('\n'),
    marks: new Map(paragraphs.flatMap(({ zone }, at): [number, { zone: Zone }][] => (zone === null ? [] : [[at + 1, { zone }]]))),
    told: { title: toTitle(info, paragraphs.map(({ words }) => words)) },
    notices: [
      `The words of ${pdf.numPages === 1 ? 'its one page' : `its ${pdf.numPages} pages`} were taken; the PDF itself is kept beside them.`,
      ...(joined === 0 ? [] : [`${joined === 1 ? 'One word that was' : `${joined} words that were`} divided at the end of a line ${joined === 1 ? 'was' : 'were'} put together.`]),
      ...(left === 0 ? [] : [`${left} ${left === 1 ? 'line' : 'lines'} at the head or foot of pages, such as page numbers, ${left === 1 ? 'was' : 'were'} left out.`]),
      ...(empty.length === 0 ? [] : [`Without text, perhaps pictures of a text: ${toPages(empty)}.`]),
      ...(unreadable.length === 0 ? [] : [`Damaged, and left out: ${toPages(unreadable)}.`]),
    ],
  };
} // oxfmt-ignore

/** Loaded for the first PDF, and only then. */
async function open(name: string, bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // Its own copy: the bytes go away with it.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      cMapUrl: `${join(folder, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      verbosity: 0,
    }).promise;
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : '';
    const words = kind === 'PasswordException' ? `${name} is encrypted, and opens with a password only. Save a copy without one, or paste its words.` : `${name} is damaged: it begins like a PDF, and cannot be read as one. Fetch it again, or paste its words.`;
    throw new AppError('unreadable-text', words, { cause });
  }
} // oxfmt-ignore

function scanned(name: string, pages: number): AppError {
  return new AppError(
    'unreadable-text',
    `${name} has ${pages === 1 ? 'one page' : `${pages} pages`} and no text: it is a scan, pictures of a text. Let a program recognise its letters (OCR) and give what that saves, or paste its words.`,
  );
}

function toPages(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown}${more}`;
}

/** What the file says is its title may be the name of a file; it is one where the text has it too. */
function toTitle(info: object, paragraphs: readonly string[]): string | undefined {
  const title = 'Title' in info && typeof info.Title === 'string' ? toOneLine(info.Title) : '';
  if (title === '' || /^untitled|microsoft word|\.(docx?|pdf|indd|rtf|txt|pages)$/i.test(title)) return undefined;
  const isThere = paragraphs.slice(0, 20).some((words) => lettersOf(words.slice(0, 1_000)) === lettersOf(title));
  return isThere || title.split(' ').length >= 4 ? title : undefined;
} // oxfmt-ignore
