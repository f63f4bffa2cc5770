/** A file that is made while it is sent. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What stands beside its bytes, by the name of its header, as JSON. */
  readonly told?: { readonly header: string; readonly value: object };
}

const MOST_LETTERS = 60;

/** "redthread-the-inner-circle-2023-07-20.zip": in the letters of its words, without what file systems do not take. */
export function toFileName(
  words: string,
  { asOf, extension }: { asOf: string | null; extension: string },
): string {
  const letters = words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const plain = Array.from(letters)
    .slice(0, MOST_LETTERS)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  return ['redthread', plain, asOf].filter(Boolean).join('-').concat(`.${extension}`);
}

export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
