import { PNG } from 'pngjs';
import type { Sheet } from '#drawing/sheet';
import { toPdf } from '../../server/pictures/pdf.ts';
import { toPng } from '../../server/pictures/png.ts';
import { launchBrowser } from '../support/browser.ts';
import { readPdf } from '../support/pdf/read-pdf.ts';
import { ALIKE, difference } from '../support/pictures/alike.ts';
import { writeDrawn } from '../support/pictures/draw-canvas.ts';
import { hostilePictures } from '../support/pictures/hostile-pictures.ts';
import { openGallery, type Gallery } from '../support/pictures/in-chromium.ts';
import { randomPicture } from '../support/pictures/random-picture.ts';
import { faultsOfXml } from '../support/pictures/strict.ts';
import type { Proof } from './proofs.ts';

/** Two programs that share no code, on the same bytes. */
export function proveRenderers({ seed, cycles, say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  return inGallery(async (gallery) => {
    const faults: string[] = [];
    let most = 0;
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      // One page shows one picture at a time.
      /* oxlint-disable no-await-in-loop */
      const svg = await writeDrawn(randomPicture(seed + cycle));
      const found = difference(await gallery.shoot(svg), (await toPng(svg)).bytes);
      /* oxlint-enable no-await-in-loop */
      most = Math.max(most, found.most);
      if (found.mean >= ALIKE.mean || found.most >= ALIKE.most)
        faults.push(`seed ${seed + cycle}: ${JSON.stringify(found)}`);
      if ((cycle + 1) % 10 === 0) say(`${cycle + 1}/${cycles} pictures, ${faults.length} differ`);
    }
    return { faults, figures: { pictures: cycles, mostOfASquare: Math.round(most) } };
  });
}

/** One text in one picture, so that none hides behind another. */
export function proveHostilePictures({ cycles, say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  return inGallery(async (gallery) => {
    const faults: string[] = [];
    const sheets: Sheet[] = [];
    for (const { names, drawn } of hostilePictures(1)) {
      if (sheets.length === cycles) break;
      // One page shows one picture at a time.
      /* oxlint-disable no-await-in-loop */
      const svg = await writeDrawn(drawn);
      const found = [...faultsOfXml(svg), ...(await gallery.deeds(svg))];
      const { width } = PNG.sync.read((await toPng(svg, { width: 400 })).bytes);
      /* oxlint-enable no-await-in-loop */
      if (width !== 400) found.push(`a PNG of ${width}`);
      faults.push(...found.map((fault) => `${JSON.stringify(names[0]?.slice(0, 60))}: ${fault}`));
      sheets.push(drawn.sheet);
      if (sheets.length % 20 === 0) say(`${sheets.length}/${cycles} texts, ${faults.length} faults`);
    }
    const { pages } = readPdf(await toPdf(sheets, { title: '', about: '', maker: '' }));
    if (pages.length !== sheets.length) faults.push(`${pages.length} pages of ${sheets.length} in the PDF`);
    return { faults, figures: { texts: sheets.length, pages: pages.length } };
  });
}

async function inGallery(prove: (gallery: Gallery) => ReturnType<Proof['run']>): ReturnType<Proof['run']> {
  const browser = await launchBrowser();
  const gallery = await openGallery(browser);
  try {
    return await prove(gallery);
  } finally {
    await gallery.close();
    await browser.close();
  }
}
