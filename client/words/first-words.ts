/** Words are what a reader would call so in any script: of one without blanks the text alone does not part them. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

export function countWords(text: string): number {
  let found = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) found += 1;
  return found;
}

/** A text in one row, cut after so many words; what is cut says so. */
export function toFirstWords(text: string, most: number): string {
  const row = text.trim().replaceAll(/\s+/gu, ' ');
  let found = 0;
  for (const { isWordLike, index } of words.segment(row)) {
    if (isWordLike !== true) continue;
    found += 1;
    if (found > most) return `${row.slice(0, index).trimEnd()} […]`;
  }
  return row;
}
