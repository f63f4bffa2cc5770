import type { ArticlePackage } from '#contract/article';
import type { Texts } from '../server/articles/texts.ts';

/** Which of the articles were held against their very texts, and of which nothing could be known. */
export function toHeldAgainst(packages: readonly ArticlePackage[], texts: Texts): string {
  const without = packages.filter(({ article }) => !texts.has(article.textSha256));
  const held = packages.length - without.length;
  const lines = [`Held against the texts: ${held} of ${packages.length} articles. ${texts.why}`];
  // Without any text it is enough to say so once.
  if ([...texts.all()].length > 0)
    lines.push(
      ...without.map(
        ({ article: { id, textSha256 } }) =>
          `  not ${id}: no text in the folder has its hash ${textSha256.slice(0, 12)}..., so its mentions and places are unchecked. Put its text there, or mend the hash.`,
      ),
    );
  return lines.join('\n');
}
