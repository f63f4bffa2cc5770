import { Resvg } from '@resvg/resvg-js';
import { FAMILIES } from '#drawing/faces';
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

/**
 * More take too much: each needs 4 bytes twice, so these need 0.8 GB for about four seconds. A3 at 600 dpi is 70
 * million.
 */
export const MOST_PIXELS = 100_000_000;
/** Longer sides are refused by many that should show the picture, browsers among them. */
export const LONGEST_SIDE = 32_767;

/** Of the units that SVG calls px. */
const PER_INCH = 96;

/** Takes the thread for as long as it draws. */
export function drawPng({ svg, fontFiles, width, dpi, ground }: Drawing): Png {
  const size = sizeOf(svg);
  const asked = width === undefined ? (dpi ?? PER_INCH) / PER_INCH : width / size.width;
  const zoom = Math.min(asked, mostZoom(size));
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILIES.sans.given };
  const fitTo = { mode: 'width', value: Math.max(1, Math.round(size.width * zoom)) } as const;
  const image = new Resvg(svg, {
    font,
    fitTo,
    ...(ground === undefined ? {} : { background: ground }),
  }).render();
  const bytes = withResolution(image.asPng(), zoom * PER_INCH);
  const png = { bytes, width: image.width, height: image.height };
  if (zoom === asked) return png;
  const scaledFrom = { width: Math.round(size.width * asked), height: Math.round(size.height * asked) };
  return { ...png, scaledFrom };
}

interface Size {
  width: number;
  height: number;
}

/** As the root says, without what is in it: to read a large picture twice takes its time. */
function sizeOf(svg: string): Size {
  const root = svg.slice(0, svg.indexOf('>', svg.indexOf('<svg')) + 1);
  const { width, height } = new Resvg(`${root.replace(/\/>$/, '>')}</svg>`, {
    font: { loadSystemFonts: false },
  });
  return { width, height };
}

/** With a pixel to spare for what is rounded up. */
function mostZoom({ width, height }: Size): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  const longest = Math.min(LONGEST_SIDE, Math.max(width, height) * byArea);
  return (longest - 1) / Math.max(width, height);
}
