export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * More take too much of whoever opens the picture: each needs 4 bytes, so these need 0.4 GB. A3 at 600 dpi is 70
 * million.
 */
export const MOST_PIXELS = 100_000_000;
/** Longer sides are refused by many that should show the picture, browsers among them. */
export const LONGEST_SIDE = 32_767;

/** Of the units that SVG calls px. */
export const PER_INCH = 96;

/** How many pixels one unit of the page takes: as it was asked for, or as many as a PNG holds. */
export function toPngZoom(
  size: Size,
  { width, dpi }: { width?: number | undefined; dpi?: number | undefined },
): { zoom: number; asked: number } {
  const asked = width === undefined ? (dpi ?? PER_INCH) / PER_INCH : width / size.width;
  return { asked, zoom: Math.min(asked, mostZoom(size)) };
}

/** In whole pixels. */
export function zoomed({ width, height }: Size, zoom: number): Size {
  return { width: Math.max(1, Math.round(width * zoom)), height: Math.max(1, Math.round(height * zoom)) };
}

/** With a pixel to spare for what is rounded up. */
function mostZoom({ width, height }: Size): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  const longest = Math.min(LONGEST_SIDE, Math.max(width, height) * byArea);
  return (longest - 1) / Math.max(width, height);
}
