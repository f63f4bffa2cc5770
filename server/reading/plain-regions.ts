import type { Region } from '#contract/article';

/** A plain text whose zones nobody knows: each line that holds words is a paragraph of the body, or the title if it is that. */
export function plainRegions(text: string, { title }: { title: string | null }): Region[] {
  const regions: Region[] = [];
  // Line by line: a text may have a million of them.
  for (let start = 0, next = 0; start <= text.length; start = next) {
    const end = text.indexOf('\n', start);
    next = (end < 0 ? text.length : end) + 1;
    const line = text.slice(start, next - 1);
    const words = line.trim();
    const from = start + line.indexOf(words);
    if (words === '') continue;
    const zone = words === title?.trim() ? 'title' : 'body';
    regions.push({ paragraph: regions.length + 1, start: from, end: from + words.length, zone });
  }
  return regions;
}
