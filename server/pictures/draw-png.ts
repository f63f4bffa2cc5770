import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { PER_INCH, toPngZoom, zoomed, type Size } from '#drawing/png-size';
import { DrawingThread } from './drawing-thread.ts';
import { drawStrips, type Drawn, type StripsAsked } from './draw-strips.ts';
import { toPngBytes } from './png-chunks.ts';
import type { Drawing, Png } from './png-drawing.ts';
import { countStrips } from './strips.ts';

/** Another processor draws every other strip; it has its letters as outlines already. */
const beside = new DrawingThread<StripsAsked, Drawn[]>(new URL('./strips.worker.ts', import.meta.url));
const HAS_ANOTHER = availableParallelism() > 1;

/** Takes the thread for as long as it draws. */
export async function drawPng({ svg, fontFiles, width, dpi, ground }: Drawing): Promise<Png> {
  const units = sizeOf(svg);
  const { asked, zoom } = toPngZoom(units, { width, dpi });
  const size = zoomed(units, zoom);
  const strips = await drawAll({ svg, canvas: { ...size, units }, fontFiles, ground });
  const bytes = toPngBytes(strips, { ...size, dpi: zoom * PER_INCH });
  const png = { bytes, ...size };
  if (zoom === asked) return png;
  return { ...png, scaledFrom: zoomed(units, asked) };
}

async function drawAll(asked: Omit<StripsAsked, 'share'>): Promise<Drawn[]> {
  if (countStrips(asked.canvas) === 1 || !HAS_ANOTHER) return drawStrips({ ...asked, share: { first: 0, every: 1 } });
  const others = beside.draw({ ...asked, share: { first: 1, every: 2 } });
  // Or, should it fail while this thread draws, nobody would seem to hear of it.
  others.catch(() => undefined);
  // It is asked in a turn of this thread, which has none left once it draws.
  await setImmediate();
  const mine = drawStrips({ ...asked, share: { first: 0, every: 2 } });
  const theirs = await others;
  return mine.flatMap((strip, nth) => [strip].concat(theirs[nth] ?? []));
} // oxfmt-ignore

/** As the root says, without what is in it: to read a large picture twice takes its time. */
function sizeOf(svg: string): Size {
  const root = svg.slice(0, svg.indexOf('>', svg.indexOf('<svg')) + 1);
  const { width, height } = new Resvg(`${root.replace(/\/>$/, '>')}</svg>`, {
    font: { loadSystemFonts: false },
  });
  return { width, height };
}
