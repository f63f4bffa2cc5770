import type { ArticleAbout } from '#contract/review';
import { internalText } from '../db/text.ts';
import { toSlug } from '../imports/ids.ts';
import type { Ask } from './store.ts';

/** So many words of a title tell it apart from most others. */
const LONGEST_SLUG = 60;
const TRIED_AT_ONCE = 20;

/** `article/2024-01-fishing-talks`, with a number behind it where that is another article's; assigned once (DECISIONS 9). */
export async function articleIdFor(
  ask: Ask,
  {
    about: { title, publishedAt },
    fileName,
    sha256,
  }: { about: ArticleAbout; fileName: string | null; sha256: string },
): Promise<string> {
  const date = publishedAt === null ? 'undated' : publishedAt.slice(0, 7);
  const name = [title, fileName?.replace(/\.[a-z]+$/i, '')]
    .map((one) => toShort(one ?? ''))
    .find((one) => one !== '');
  const wanted = `article/${date}-${name ?? sha256.slice(0, 8)}`;
  for (let first = 1; ; first += TRIED_AT_ONCE) {
    const ids = Array.from({ length: TRIED_AT_ONCE }, (_, n) =>
      first + n === 1 ? wanted : `${wanted}-${first + n}`,
    );
    const taken = new Set((await ask(internalText('review-ids-taken'), { ids })).map(({ id }) => id));
    const free = ids.find((id) => !taken.has(id));
    if (free !== undefined) return free;
  }
}

/** Whole words of it. */
function toShort(name: string): string {
  const slug = toSlug(name);
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}
