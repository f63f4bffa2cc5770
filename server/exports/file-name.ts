import type { ExportHead } from '#export/source';

const MOST_LETTERS = 60;

/** "redthread-the-inner-circle-2023-07-20.zip": in the letters of the title, without what file systems do not take. */
export function toFileName({ what, title, asOf }: ExportHead, extension: string): string {
  const words = title === null ? what : what === 'selection' ? `${title} selection` : title;
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
