/** The package describes itself in words only; this is the part of it that is used. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype';
    /** Layout features that stay, by their tags; all if left out. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** Entries of the name table that stay besides the usual ones. */
    preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
