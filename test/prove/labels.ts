import { join } from 'node:path';
import { readSeed } from '../../seed/read.ts';
import { toPdf } from '../../server/pictures/pdf.ts';
import { aPage, inRows, TOLD } from '../support/pdf/a-page.ts';
import { pdfToText } from '../support/pdf/read-pdf.ts';
import type { Proof } from './proofs.ts';

const SEED = join(import.meta.dirname, '..', '..', 'seed');
/** Rows on a page. */
const ROWS = 40;

/** All names of all actors, also those in other scripts, a page for each forty, read by a reader of another house. */
export async function proveLabels({ say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const packages = await readSeed(SEED);
  const names = packages.flatMap(({ entities }) =>
    entities.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const labels = [...new Set(names.map((name) => name.normalize('NFC')))].toSorted();
  const starts = Array.from({ length: Math.ceil(labels.length / ROWS) }, (_, nth) => nth * ROWS);
  const pages = starts.map((start) => aPage(inRows(labels.slice(start, start + ROWS))));
  const bytes = await toPdf(pages, TOLD);
  const read = tryToRead(bytes);
  if (read === null)
    return { faults: ['pdftotext is not on this machine: install poppler-utils.'], figures: {} };
  const rows = read
    .split(/[\n\f]/)
    .map(bare)
    .filter((row) => row !== '');
  const expected = labels.map(bare);
  const lost = expected.filter((label) => !rows.includes(label)).map((label) => `${label} is not read`);
  const faults =
    rows.length === expected.length ? lost : [...lost, `${rows.length} rows of ${expected.length} labels`];
  say(`${labels.length} labels on ${pages.length} pages, ${bytes.length} bytes`);
  return { faults, figures: { labels: labels.length, pages: pages.length, bytes: bytes.length } };
}

function tryToRead(bytes: Uint8Array): string | null {
  try {
    return pdfToText(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Without the signs of direction that pdftotext writes around words to the left, and the spaces of its columns. */
function bare(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}
