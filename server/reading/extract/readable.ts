import type { ReadableText } from '#contract/reading';
import { plainRegions } from '../plain-regions.ts';

type About = Pick<ReadableText, 'publishedAt' | 'publisher'> & { readonly title: string | null };

/** A plain text as the reader takes it, where no graph is known. */
export function toReadable(text: string, { title, ...about }: About): ReadableText {
  return { text, regions: plainRegions(text, { title }), ...about, known: [] };
}
