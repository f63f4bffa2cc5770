import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHTS, type Face } from '#drawing/faces';
import { MEASURED } from '#drawing/measured';
import { measureAll, type Measured } from './measure.ts';

/**
 * `npm run faces`: measures the letters of the packages' faces; with `--check` it says whether the widths that are
 * written down still hold, and writes nothing. Pairs of letters take longer to measure than a test may.
 */
const FILE = join(import.meta.dirname, '..', '..', '..', 'client', 'drawing', 'measured.ts');

if (!process.argv.includes('--check')) writeFileSync(FILE, toText(measureAll({ pairs: true })));
else {
  const measured = Object.entries(measureAll({ pairs: false }));
  const stale = measured.filter(([face, now]) =>
    WEIGHTS.some((weight) => widthsOf(now[weight]) !== widthsOf(MEASURED[face as Face][weight])),
  );
  for (const [face] of stale)
    process.stderr.write(`client/drawing/measured.ts is old for ${face}: npm run faces\n`);
  process.exitCode = stale.length;
}

function widthsOf({
  unitsPerEm,
  widths,
  joined,
}: Pick<Measured, 'unitsPerEm' | 'widths' | 'joined'>): string {
  return [unitsPerEm, widths, joined].join();
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
