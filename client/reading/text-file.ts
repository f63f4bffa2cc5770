/** No list of names is as large; a file that is, is something else. */
export const MOST_FILE_BYTES = 5_000_000;

/** A file as text, or why it cannot be read, in words. */
export type ReadFile =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };

const SAVE_AS = 'Save it as “CSV UTF-8” or as text in UTF-8, and take that.';

/** UTF-8 with its mark or without, UTF-16 by its mark. A guess at any other would make wrong letters of names. */
export function readTextFile(bytes: Uint8Array, most = MOST_FILE_BYTES): ReadFile {
  if (bytes.length > most) return refused(toTooLarge(bytes.length));
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  // What office programs write by themselves is a zip, or older than that.
  if (first === 0x50 && second === 0x4b && (third ?? 9) < 9)
    return refused(`It is a workbook or another zip, not text. ${SAVE_AS}`);
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0)
    return refused(`It is an old workbook or document, not text. ${SAVE_AS}`);
  if (bytes.includes(0))
    return refused(
      `It is not text in UTF-8: it holds zero bytes, as UTF-16 without its mark does. ${SAVE_AS}`,
    );
  return decoded(bytes, 'utf-8', 'UTF-8');
}

/** Before it is read at all. */
export function toTooLarge(bytes: number): string {
  const size = (bytes / 1_000_000).toFixed(1);
  return `It has ${size} MB; a list of names has at most ${MOST_FILE_BYTES / 1_000_000} MB. Take the column of the names alone, or a part of its rows.`;
}

function decoded(bytes: Uint8Array, encoding: string, name: string): ReadFile {
  try {
    // Its mark is not a part of the text.
    return { is: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return refused(
      `It is not text in ${name}: some of its letters are in another encoding, such as Windows-1252 or GB 18030. ${SAVE_AS}`,
    );
  }
}

function refused(why: string): ReadFile {
  return { is: 'refused', why };
}
