import { toPdf } from '../../server/pictures/pdf.ts';
import { toPng } from '../../server/pictures/png.ts';
import { readPdf } from '../support/pdf/read-pdf.ts';
import { writeDrawn } from '../support/pictures/draw-canvas.ts';
import { bodiesIn, largePicture } from '../support/pictures/large-picture.ts';
import { lookAt } from '../support/pictures/seen-bodies.ts';
import type { Proof } from './proofs.ts';

/** A whole canvas at its limit: every body is looked for in the PNG, and what is too large is told. */
export async function proveLargePictures({ say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const picture = largePicture({ nodes: 5_000, edges: 10_000 });
  const svg = await writeDrawn(picture);
  const { drawn, wanted } = bodiesIn(svg, picture);
  say(`SVG: ${svg.length} bytes, ${drawn} bodies of ${wanted}`);
  const faults = drawn === wanted ? [] : [`${drawn} bodies of ${wanted} in the SVG`];
  const { bytes, width, height, scaledFrom } = await toPng(svg);
  const looked = lookAt(picture, bytes);
  say(`PNG: ${width} x ${height}, ${looked.seen} bodies seen, ${looked.faults.length} faults`);
  faults.push(...looked.faults.slice(0, 20));
  if (scaledFrom !== undefined) faults.push('at 96 dpi it would not have to be scaled');
  const dense = await toPng(svg, { dpi: 300 });
  if (dense.scaledFrom === undefined) faults.push('at 300 dpi it is scaled, and nobody is told');
  const pdf = await toPdf([picture.sheet], { title: '', about: '', maker: '' });
  const { pages } = readPdf(pdf);
  const names = picture.content.said.below.names.size;
  say(`PDF: ${pdf.length} bytes, ${pages[0]?.rows.length} rows of text for ${names} names`);
  if ((pages[0]?.rows.length ?? 0) < names) faults.push(`${pages[0]?.rows.length} rows of ${names} names in the PDF`);
  return { faults, figures: { bodies: drawn, seen: looked.seen, behindOthers: looked.covered, width, height, names } };
} // oxfmt-ignore
