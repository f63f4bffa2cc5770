import type { Asked } from './asked.ts';
import type { Looked, WordIndex } from './word-index.ts';

/** A text that holds all that is wanted and nothing unwanted. */
export interface Match {
  readonly text: number;
  /** The higher the likelier: all words as one phrase, then how much of the text they are, then how early they stand. */
  readonly score: number;
}

/** Finer steps would let one word more or less decide before the place does. */
const DENSITIES = 32;
const PLACES = 64;

/** One for each text that is looked at, null for those that do not match: whoever asks can let others in meanwhile. */
export function* matchesOf(index: WordIndex, { wanted, unwanted }: Asked): Generator<Match | null> {
  const terms = wanted.map((term) => index.look(term));
  const barred = unwanted.map((term) => index.look(term));
  const [first] = terms;
  if (first === undefined) return;
  const rarest = terms.reduce((least, one) => (one.rarity < least.rarity ? one : least), first);
  // What tells most is looked at first.
  const order = terms.toSorted((a, b) => a.rarity - b.rarity);
  for (const text of rarest.candidates()) {
    const score = scoreOf(index, { text, terms, order });
    yield score === null || barred.some((term) => term.in(text).times > 0) ? null : { text, score };
  }
}

interface Scored {
  text: number;
  /** As they were typed. */
  terms: readonly Looked[];
  order: readonly Looked[];
}

function scoreOf(index: WordIndex, { text, terms, order }: Scored): number | null {
  let hits = 0;
  let earliest = Infinity;
  for (const term of order) {
    const { times, first } = term.in(text);
    if (times === 0) return null;
    hits += times * term.length;
    earliest = Math.min(earliest, first);
  }
  const density = Math.min(DENSITIES, Math.ceil((DENSITIES * hits) / index.lengthOf(text)));
  const place = PLACES - 1 - Math.min(PLACES - 1, earliest);
  return (isPhrase(index, text, terms) ? 1 : 0) * (DENSITIES + 1) * PLACES + density * PLACES + place;
}

/** All terms one after the other, as they were typed. */
function isPhrase(index: WordIndex, text: number, terms: readonly Looked[]): boolean {
  const [first, ...others] = terms;
  if (first === undefined) return false;
  if (others.length === 0) return first.length > 1;
  const last = index.lengthOf(text);
  for (let at = 0; at < last; at++) {
    if (!first.isAt(text, at)) continue;
    let next = at + first.length;
    const follows = others.every((term) => {
      const isHere = term.isAt(text, next);
      next += term.length;
      return isHere;
    });
    if (follows) return true;
  }
  return false;
}
