import type { ArticlePackage } from '#contract/article';
import type { PublishPreview } from '#contract/review-endpoints';
import { textIn } from '../articles/text-in.ts';
import { internalText } from '../db/text.ts';
import type { Ask } from './store.ts';

/** Nobody copies a copy of a copy so often. */
const MOST_STEPS = 50;

/**
 * A text is no copy of its own copy: then neither would be the story that the other repeats, and one story would count
 * as two. Asked of what is published, whichever of them was published first.
 */
export async function circlingIn(ask: Ask, { article, claims, figures }: ArticlePackage): Promise<PublishPreview['mistakes']> {
  const originals = new Set([...claims, ...figures].flatMap(({ at }) => at.flatMap(({ copyOf }) => copyOf?.article ?? [])));
  const round: string[] = [];
  // One after the other: of each it is asked whose copy it is, and so on.
  // oxlint-disable-next-line no-await-in-loop
  for (const of of originals) if (await leadsTo(article.id, of, ask)) round.push(of);
  return round.map((of) => ({
    where: 'stories',
    problem: `${of} is published as a copy of this article, or of one of its copies: they cannot both repeat the other`,
    advice: 'Take back “the same story” here, or in the review of the other article and publish that again.',
  }));
} // oxfmt-ignore

async function leadsTo(goal: string, from: string, ask: Ask): Promise<boolean> {
  const seen = new Set([from]);
  let next = [from];
  for (let step = 0; next.length > 0 && step < MOST_STEPS; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each step begins where the one before it ended
    const rows = await ask(internalText('review-copied-from'), { ids: next });
    const found = rows.map((row) => textIn(row, 'of'));
    if (found.includes(goal)) return true;
    next = [...new Set(found)].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  return false;
}
