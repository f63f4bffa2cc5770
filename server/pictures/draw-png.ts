import { Resvg } from '@resvg/resvg-js';
import { FAMILIES } from '#drawing/faces';
import { PER_INCH, toPngZoom, zoomed, type Size } from '#drawing/png-size';
import { withResolution } from './png-chunks.ts';

/** What is to be drawn, and how; plain data, as it is sent to another thread. */
export interface Drawing {
  svg: string;
  /** TrueType files with the letters. Those of the machine are never looked at. */
  fontFiles: readonly string[];
  /** Width in pixels, or pixels per inch where an inch is 96 of the units that SVG calls px; 96 if left out. */
  width?: number;
  dpi?: number;
  /** Colour behind the picture; transparent if left out. */
  ground?: string;
}

export interface Png {
  bytes: Buffer;
  /** In pixels. */
  width: number;
  height: number;
  /** What was asked for, when that was larger than can be drawn. */
  scaledFrom?: Size;
}

/** Takes the thread for as long as it draws. */
export function drawPng({ svg, fontFiles, width, dpi, ground }: Drawing): Png {
  const size = sizeOf(svg);
  const { asked, zoom } = toPngZoom(size, { width, dpi });
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILIES.sans.given };
  const fitTo = { mode: 'width', value: zoomed(size, zoom).width } as const;
  const image = new Resvg(svg, {
    font,
    fitTo,
    ...(ground === undefined ? {} : { background: ground }),
  }).render();
  const bytes = withResolution(image.asPng(), zoom * PER_INCH);
  const png = { bytes, width: image.width, height: image.height };
  if (zoom === asked) return png;
  return { ...png, scaledFrom: zoomed(size, asked) };
}

/** As the root says, without what is in it: to read a large picture twice takes its time. */
function sizeOf(svg: string): Size {
  const root = svg.slice(0, svg.indexOf('>', svg.indexOf('<svg')) + 1);
  const { width, height } = new Resvg(`${root.replace(/\/>$/, '>')}</svg>`, {
    font: { loadSystemFonts: false },
  });
  return { width, height };
}
