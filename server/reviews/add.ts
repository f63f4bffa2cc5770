import type * as z from 'zod';
import type { ArticleAbout } from '#contract/review';
import type { Intake, IntakeAnswer } from '#contract/review-endpoints';
import { textIn } from '../articles/text-in.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { articleIdFor } from './article-id.ts';
import type { Library } from './library.ts';
import { readRow } from './store.ts';

interface Adding {
  library: Library;
  by: string;
  signal: AbortSignal;
}

/**
 * Lays a text on the table. Its words go into the analyst's own folder first: should the database be away then, the same
 * text comes in as if nothing had been.
 */
export async function addArticle(
  db: Db,
  { content, about, passage }: Intake,
  { library, by, signal }: Adding,
): Promise<z.input<typeof IntakeAnswer>> {
  const taken = await library.take({ content, about }, { signal });
  const { sha256: textSha256 } = taken;
  // One after the other: whether a text or a title is there already is known when the one before it is in.
  const told = await db.write({ purpose: `an article of ${by}`, lock: 'articles' }, async (tx) => {
    const [there] = await tx.run(internalText('review-by-text'), { textSha256 });
    if (there !== undefined) return { id: textIn(there, 'id'), again: true };
    const fileName = 'name' in content ? content.name : null;
    const id = await articleIdFor(tx.run, { about: taken.about, fileName, sha256: textSha256 });
    await tx.run(internalText('review-add'), {
      id, textSha256, fileName, passage, addedBy: by,
      textLength: taken.text.length,
      about: JSON.stringify(taken.about),
      found: JSON.stringify({ about: taken.about, regions: taken.regions }),
    }); // oxfmt-ignore
    return { id, again: false };
  });
  const row = await readRow(db.records, told.id);
  const kept = told.again ? keptBefore(about, row.about) : [];
  const copies = await library.copiesOf(db.records, { id: told.id, textSha256, text: taken.text });
  return { row, again: told.again, notices: [...taken.notices, ...kept], copies: [...copies] };
}

/** What was given of a text that is there already is not taken over: others may have decided on it. */
function keptBefore(given: Intake['about'], is: ArticleAbout): string[] {
  const names = Object.keys(given) as (keyof ArticleAbout)[];
  const other = names.filter((name) => JSON.stringify(given[name]) !== JSON.stringify(is[name]));
  if (other.length === 0) return [];
  const fields = other.map((name) => FIELD_WORDS[name]).join(', ');
  return [`This text was here already, and what is known of it was kept (otherwise now: ${fields}). Change it in its review.`];
} // oxfmt-ignore

const FIELD_WORDS: Readonly<Record<keyof ArticleAbout, string>> = {
  title: 'title', publisher: 'publisher', authors: 'authors', url: 'address', retrievedAt: 'day of retrieval',
  publishedAt: 'date', publishedInferred: 'why the date is inferred', language: 'language',
}; // oxfmt-ignore
