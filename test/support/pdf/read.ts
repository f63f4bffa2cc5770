import { readFile } from 'node:fs/promises';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader that shares no code with the writer finds in a PDF. */
export interface Read {
  readonly title: unknown;
  readonly maker: unknown;
  readonly language: unknown;
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Row by row, as they stand in the file. */
  readonly rows: readonly string[];
  /** How often each operator is used, by its name in pdf.js. */
  readonly uses: Readonly<Record<string, number>>;
  /** Lengths of dashes, each kind once. */
  readonly dashes: readonly string[];
  /** Widths of what is stroked in forms, in thousandths of a size, each once. */
  readonly halos: readonly number[];
  /** What is told instead of the picture to who does not see it. */
  readonly about: string;
}

/** A program, because pdf.js comes as a module that Jest cannot load: a file in, what was read as JSON out. */
const [, , file = ''] = process.argv;
const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const told = info as Record<string, unknown>;
const pages: ReadPage[] = [];
for (let n = 1; n <= pdf.numPages; n++) {
  // One page after the other: their order is that of the file.
  // oxlint-disable-next-line no-await-in-loop
  pages.push(await readPage(await pdf.getPage(n)));
}
const read: Read = { title: told['Title'], maker: told['Producer'], language: told['Language'], pages };
process.stdout.write(JSON.stringify(read));

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const [left = 0, low = 0, right = 0, high = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const uses: Record<string, number> = {};
  const dashes = new Set<string>();
  const halos = new Set<number>();
  let scale = 0;
  for (const [nth, code] of fnArray.entries()) {
    const name = names.get(code) ?? String(code);
    uses[name] = (uses[name] ?? 0) + 1;
    if (name === 'paintFormXObjectBegin') scale = Number(argsArray[nth]?.[0]?.[0] ?? 0);
    if (name === 'paintFormXObjectEnd') scale = 0;
    if (name === 'setLineWidth' && scale !== 0) halos.add(Math.round(Number(argsArray[nth]?.[0]) * scale));
    if (name === 'setDash') dashes.add(JSON.stringify(argsArray[nth]?.[0]));
  }
  const [first] = (await page.getStructTree()).children;
  const about = first !== undefined && 'alt' in first ? String(first.alt) : '';
  return {
    width: right - left,
    height: high - low,
    rows: text.split('\n'),
    uses,
    dashes: [...dashes],
    halos: [...halos],
    about,
  };
}
