import { readFile } from 'node:fs/promises';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * A program, because pdf.js comes as a module that Jest cannot load: a file in, what was read as JSON out. In JavaScript,
 * because what reads TypeScript for node would also read and translate all of pdf.js, each time for seconds.
 */
const [, , file = ''] = process.argv;
const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
/** @type {import('./read-pdf.ts').ReadPage[]} */
const pages = [];
for (let n = 1; n <= pdf.numPages; n++) {
  // One page after the other: their order is that of the file.
  // oxlint-disable-next-line no-await-in-loop
  pages.push(await readPage(await pdf.getPage(n)));
}
/** @type {import('./read-pdf.ts').Read} */
const read = { title: info['Title'], maker: info['Producer'], language: info['Language'], pages };
process.stdout.write(JSON.stringify(read));

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function readPage(page) {
  const [left = 0, low = 0, right = 0, high = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  /** @type {Record<string, number>} */
  const uses = {};
  const dashes = new Set();
  const halos = new Set();
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
