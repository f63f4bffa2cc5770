import type { Region } from '#contract/article';

/** A plain text whose zones nobody knows: each line that holds words is a paragraph of the body, or the title if it is that. */
export function plainRegions(text: string, { title }: { title: string | null }): Region[] {
  const regions: Region[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const from = start + line.indexOf(words);
    start += line.length + 1;
    if (words === '') continue;
    const zone = words === title?.trim() ? 'title' : 'body';
    regions.push({ paragraph: regions.length + 1, start: from, end: from + words.length, zone });
  }
  return regions;
}
