/** What is used of fontkit, which says nothing of its types. */
declare module 'fontkit' {
  export interface TrueType {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
    createSubset(): Subset;
  }

  export interface Subset {
    /** Its number in the subset. */
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }

  export function create(file: Uint8Array): TrueType;
}
