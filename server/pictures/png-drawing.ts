import type { Size } from '#drawing/png-size';

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
