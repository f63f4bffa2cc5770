import { readFile, stat } from 'node:fs/promises';
import { MOST_INTAKE } from '#contract/review';
import { systemCode } from '../../neo4j/system-error.ts';

/** A file of which no text can be read, in words. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const { letters: MOST_LETTERS } = MOST_INTAKE;
/** No letter takes more bytes than four. */
const MOST_BYTES = 4 * MOST_LETTERS + 4;

/** The text of a plain text file; a byte order mark is not part of it. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new UnreadableFile(`${file} is empty; there is nothing to read in it.`);
  const text = decode(bytes);
  if (text === null || isBinary(text))
    throw new UnreadableFile(`${file} is no text: its bytes are not those of letters. Give the article as plain text.`);
  if (text.trim() === '') throw new UnreadableFile(`${file} holds white space only; there is nothing to read in it.`);
  if (text.length > MOST_LETTERS) throw tooLarge(file, `${text.length.toLocaleString('en')} letters`);
  return text;
} // oxfmt-ignore

async function readBytes(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw tooLarge(file, `${size.toLocaleString('en')} bytes`);
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UnreadableFile(`${file} cannot be read: ${WHY[code] ?? code}.`, { cause: error });
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

/** UTF-16 says so by its mark; what is no UTF-8 is the one-byte code of Western Europe, which has a letter for each byte. */
function decode(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  const code = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    // Half a UTF-16 is no other code either.
    return code === 'utf-8' ? fromWindows1252(bytes) : null;
  }
}

/** Bytes 80 to 9F: Node's own decoder of this code takes them for control characters, as Latin-1 does. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function fromWindows1252(bytes: Buffer): string {
  // oxlint-disable-next-line no-control-regex -- these are what is replaced
  return bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (one) => OF_WINDOWS.charAt(one.charCodeAt(0) - 0x80));
} // oxfmt-ignore

/** Text has next to no control characters, and no NUL. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const controls: string[] = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0081\u008D\u008F\u0090\u009D]/g) ?? [];
  return controls.includes('\0') || controls.length * 100 > text.length;
} // oxfmt-ignore

function tooLarge(file: string, size: string): UnreadableFile {
  return new UnreadableFile(
    `${file} has ${size}; up to ${MOST_LETTERS.toLocaleString('en')} letters are read. Cut it into its articles.`,
  );
}
