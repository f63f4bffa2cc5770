import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FACES, FAMILIES, WEIGHTS, type Face, type Weight } from '#drawing/faces';
import type { Sheet } from '#drawing/sheet';
import { toRuns } from '#drawing/text-runs';
import { fileOf } from './faces.ts';
import { toWoff } from './woff.ts';

/** What is written in a face; the order of letters and of texts means nothing. */
export interface Lettering {
  face: Face;
  weight: Weight;
  text: string;
}

/** All that is written on a sheet. */
export function* letteringsOn({ items }: Sheet): Generator<Lettering> {
  for (const item of items) {
    if (item.is !== 'text') continue;
    for (const { face, text } of toRuns(item.text)) yield { face, text, weight: item.weight };
  }
}

/** What joins Arabic letters, places marks, pairs letters and makes one emoji of several; styles are left behind. */
const FEATURES = 'ccmp locl isol init medi fina rlig calt liga clig rclt kern mark mkmk curs'.split(' ');
/** Copyright, licence and where the licence is found go along with the letters. */
const NAMES = [0, 13, 14];

/** `@font-face` rules that hold just the letters used, as data; empty when none are. */
export async function embedFaces(used: Iterable<Lettering>): Promise<string> {
  const letterings = [...used];
  const rules: string[] = [];
  for (const face of FACES) {
    for (const [file, weights] of filesOf(face)) {
      const texts = letterings.filter((one) => one.face === face && weights.includes(one.weight));
      const letters = lettersOf(texts.map(({ text }) => text));
      if (letters !== '') rules.push(toRule({ face, weights, woff: await subset(file, letters) }));
    }
  }
  return rules.join('\n');
}

/** Weights that share a file share a rule, or a reader would thicken the letters by itself. */
function filesOf(face: Face): Map<string, Weight[]> {
  const files = new Map<string, Weight[]>();
  for (const weight of WEIGHTS) {
    const file = fileOf({ face, weight });
    files.set(file, [...(files.get(file) ?? []), weight]);
  }
  return files;
}

function lettersOf(texts: readonly string[]): string {
  const letters = new Set(texts.flatMap((text) => Array.from(text)));
  return [...letters].toSorted((a, b) => (a < b ? -1 : 1)).join('');
}

async function subset(file: string, letters: string): Promise<Buffer> {
  const options = {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    noHinting: true,
    preserveNameIds: NAMES,
  } as const;
  return toWoff(await subsetFont(await readFile(file), letters, options));
}

function toRule({ face, weights, woff }: { face: Face; weights: readonly Weight[]; woff: Buffer }): string {
  const data = `data:font/woff;base64,${woff.toString('base64')}`;
  const weight = weights.join(' ');
  return `@font-face{font-family:"${FAMILIES[face].own}";font-weight:${weight};src:url(${data}) format("woff")}`;
}
