import { toSvg } from '#export/svg';
import { toPng } from '../../server/pictures/png.ts';
import { randomPicture } from '../support/pictures/random-picture.ts';
import { DPI, lookAt } from '../support/pictures/seen-bodies.ts';
import type { Proof } from './proofs.ts';

/** Each random canvas as a PNG, its every actor looked for where it stands. */
export async function proveNoBlanks({
  seed,
  cycles,
  say,
}: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const faults: string[] = [];
  let [seen, covered] = [0, 0];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const picture = randomPicture(seed + cycle);
    // One after the other: one thread draws them all.
    // oxlint-disable-next-line no-await-in-loop
    const { bytes } = await toPng(toSvg(picture.sheet, { title: '', about: '', css: '' }), { dpi: DPI });
    const looked = lookAt(picture, bytes);
    faults.push(...looked.faults.map((fault) => `seed ${seed + cycle}: ${fault}`));
    seen += looked.seen;
    covered += looked.covered;
    if ((cycle + 1) % 20 === 0) say(`${cycle + 1}/${cycles} pictures, ${seen} bodies seen, ${faults.length} faults`);
  }
  return { faults, figures: { pictures: cycles, bodiesSeen: seen, bodiesBehindOthers: covered } };
} // oxfmt-ignore
