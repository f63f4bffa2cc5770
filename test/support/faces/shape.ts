import { text } from 'node:stream/consumers';
import { toRuns, type Run } from '#drawing/text-runs';
import type { Weight } from '#drawing/faces';
import { openShaper, type Shaper } from './shaper.ts';

/**
 * Shapes texts as HarfBuzz does: a JSON list of texts in, a list per text out. A program, because HarfBuzz comes as a
 * module that Jest cannot load.
 */
export interface Shaped {
  weight: Weight;
  text: string;
  /** In parts of the size. */
  runs: { run: Run; width: number; lacks: boolean }[];
}

const shapers = new Map<string, Shaper>();
const asked: { weight: Weight; text: string }[] = JSON.parse(await text(process.stdin));
const told: Shaped[] = asked.map(({ weight, text: name }) => ({
  weight,
  text: name,
  runs: toRuns(name).map((run) => {
    const shaper = shaperFor(run, weight);
    const glyphs = shaper.shape(run.text);
    const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) / shaper.unitsPerEm;
    return { run, width, lacks: glyphs.some(({ id }) => id === 0) };
  }),
}));
process.stdout.write(JSON.stringify(told));

function shaperFor({ face }: Run, weight: Weight): Shaper {
  const key = `${face} ${weight}`;
  const shaper = shapers.get(key) ?? openShaper({ face, weight });
  shapers.set(key, shaper);
  return shaper;
}
