import type { CopySuggestion, ReadVerdict } from '#contract/review';
import { fold, type Reviewed } from '#contract/reviewing';
import type { TextReading } from '#contract/reading';
import type { Db } from '../db/run.ts';
import type { KnownNames } from './known-names.ts';
import type { Library } from './library.ts';
import { NOTHING_READ, type Reader } from './reading.ts';
import { readReview, readSteps, type HeldReview, type HeldStep } from './store.ts';

/** What reviewing needs besides the database. */
export interface Room {
  readonly db: Db;
  readonly library: Library;
  readonly known: KnownNames;
  readonly reader: Reader;
}

/** All that lies on the desk of whoever reviews one article. */
export interface Desk {
  readonly review: HeldReview;
  readonly steps: readonly HeldStep[];
  readonly text: string | null;
  /** Why there is no text. */
  readonly why: string | null;
  readonly verdict: ReadVerdict;
  readonly reading: TextReading;
  readonly reviewed: Reviewed;
  readonly copies: readonly CopySuggestion[];
}

export async function layOut({ db, library, reader }: Room, id: string): Promise<Desk> {
  const [review, steps] = await Promise.all([readReview(db.records, id), readSteps(db.records, id)]);
  const found = await library.textOf(review.textSha256);
  const { text, why } = found;
  const reviewed = fold(review.found, steps);
  if (text === null) {
    const verdict: ReadVerdict = { is: 'stopped', why };
    return {
      review,
      steps,
      text,
      why,
      verdict,
      reading: NOTHING_READ,
      reviewed,
      copies: [],
    };
  }
  const { about, regions } = reviewed;
  const [{ verdict, reading }, copies] = await Promise.all([
    reader.read({ text, passage: review.passage, about, regions }),
    library.copiesOf(db.records, { id, textSha256: review.textSha256, text }),
  ]);
  return { review, steps, text, why: null, verdict, reading, reviewed, copies };
}
