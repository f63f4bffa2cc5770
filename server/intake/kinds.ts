import { AppError } from '../errors.ts';

export type Kind = 'text' | 'markdown' | 'html' | 'pdf';

/** What was given is kept beside its text under this ending. */
export const ENDINGS: Readonly<Record<Kind, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  pdf: 'pdf',
};

/** Files that begin so hold no text that could be read here: what they are, and what to do with them. */
const STRANGERS: readonly (readonly [begin: string, at: number, is: string, advice: string])[] = [
  ['PK\x03\x04', 0, 'a zip archive, as Word, OpenDocument and e-book files are', 'Save the article as PDF, HTML or plain text first.'],
  ['\xD0\xCF\x11\xE0', 0, 'a document of an older Office program', 'Save the article as PDF, HTML or plain text first.'],
  ['{\\rtf', 0, 'a document in Rich Text Format', 'Save the article as PDF, HTML or plain text first.'],
  ['\x89PNG', 0, 'a picture', 'A picture has no text: paste its words.'],
  ['\xFF\xD8\xFF', 0, 'a picture', 'A picture has no text: paste its words.'],
  ['GIF8', 0, 'a picture', 'A picture has no text: paste its words.'],
  ['II*\0', 0, 'a picture', 'A picture has no text: paste its words.'],
  ['MM\0*', 0, 'a picture', 'A picture has no text: paste its words.'],
  ['RIFF', 0, 'a picture, a sound or a film', 'It has no text: paste its words.'],
  ['ftyp', 4, 'a film or a picture of a phone', 'It has no text: paste its words.'],
  ['\x1F\x8B', 0, 'a compressed file', 'Unpack it, and give the article that is in it.'],
  ['7z\xBC\xAF', 0, 'a compressed archive', 'Unpack it, and give the article that is in it.'],
  ['Rar!', 0, 'a compressed archive', 'Unpack it, and give the article that is in it.'],
  ['\x7FELF', 0, 'a program', 'Give the article itself.'],
  ['MZ\x90', 0, 'a program', 'Give the article itself.'],
]; // oxfmt-ignore

/** Pages are told by how they begin, whatever they are called; so are PDFs, whose mark may stand a little later. */
const PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head)\b/i;
/** Blanks and the marks of byte order, as Latin-1 reads them. */
const BLANK = /^[\s\0ï»¿ÿþ]*$/;
const BY_ENDING: Readonly<Record<string, Kind>> = {
  html: 'html', htm: 'html', xhtml: 'html', md: 'markdown', markdown: 'markdown', mdown: 'markdown',
}; // oxfmt-ignore

/** What a file is, by its bytes before its name. Fails for one that can be no text. */
export function kindOf({ name, bytes }: { name: string; bytes: Uint8Array }): Kind {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096)).toString('latin1');
  const ofPdf = begin.slice(0, 1_024).indexOf('%PDF-');
  // Readers of PDF forgive what stands before its mark; a text may well tell of such a file.
  if (ofPdf >= 0 && (/\.pdf$/i.test(name) || BLANK.test(begin.slice(0, ofPdf)))) return 'pdf';
  const stranger = STRANGERS.find(([mark, at]) => begin.startsWith(mark, at));
  if (stranger !== undefined)
    throw new AppError('unreadable-text', `${name} is ${stranger[2]}, whatever it is called. ${stranger[3]}`);
  if (/\.pdf$/i.test(name))
    throw new AppError('unreadable-text', `${name} is called a PDF and is none: it does not begin like one. Fetch or export it again.`);
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // UTF-16 has a zero beside each letter of a tag.
  if (PAGE.test(begin.replaceAll('\0', '').replace(/^(ï»¿|ÿþ|þÿ)/, ''))) return 'html';
  return BY_ENDING[ending] ?? 'text';
} // oxfmt-ignore

export function isPage(text: string): boolean {
  return PAGE.test(text.slice(0, 4_096));
}
