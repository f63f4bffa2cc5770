import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAll, type Measured } from './measure.ts';

/**
 * `npm run faces`: measures the letters of the packages' faces; with `--check` it says whether what is written still
 * holds, and writes nothing.
 */
const FILE = join(import.meta.dirname, '..', '..', '..', 'client', 'drawing', 'measured.ts');

const text = toText(measureAll());
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('client/drawing/measured.ts is not what the faces measure: npm run faces\n');
  process.exitCode = 1;
}

function toText(measured: ReturnType<typeof measureAll>): string {
  const faces = Object.entries(measured).flatMap(([face, { 400: usual, 600: bold }]) => {
    const same = JSON.stringify(usual) === JSON.stringify(bold);
    const key = `${face}400`;
    return [`const ${key} = ${toCode(usual)};`, same ? '' : `const ${face}600 = ${toCode(bold)};`];
  });
  const table = Object.entries(measured).map(([face, { 400: usual, 600: bold }]) => {
    const same = JSON.stringify(usual) === JSON.stringify(bold);
    return `  ${face}: { 400: ${face}400, 600: ${face}${same ? 400 : 600} },`;
  });
  return [
    '// Written by `npm run faces` from the TrueType files of the packages.',
    ...faces.filter((line) => line !== ''),
    '',
    'export const MEASURED = {',
    ...table,
    '};',
    '',
  ].join('\n');
}

function toCode({ unitsPerEm, widths, joined, kerning }: Measured): string {
  const { left, right, rows } = kerning;
  const fields = {
    unitsPerEm,
    widths,
    joined,
    kerning: { left: left.join('\n'), right: right.join('\n'), rows },
  };
  return JSON.stringify(fields);
}
