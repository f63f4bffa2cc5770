import type { CopySuggestion } from '#contract/review';
import { byPlace } from './spans.ts';

/** What two texts have in one place: the same words, or words of their own on either side. */
export interface Compared {
  readonly is: 'same' | 'other';
  readonly here: string;
  readonly there: string;
}

/** Two texts side by side: what they share once, and what differs between that beside each other. */
export function sideBySide(
  passages: CopySuggestion['passages'],
  { here, there }: { here: string; there: string },
): Compared[] {
  const rows: Compared[] = [];
  let [atHere, atThere] = [0, 0];
  const leave = (endHere: number, endThere: number) => {
    const own = {
      here: here.slice(atHere, endHere).trim(),
      there: there.slice(atThere, Math.max(atThere, endThere)).trim(),
    };
    if (own.here !== '' || own.there !== '') rows.push({ is: 'other', ...own });
  };
  for (const passage of passages.toSorted((a, b) => byPlace(a.here, b.here))) {
    // What stands elsewhere in the other, or within what was told, is not told twice.
    if (passage.here.start < atHere || passage.there.start < atThere) continue;
    leave(passage.here.start, passage.there.start);
    rows.push({
      is: 'same',
      here: here.slice(passage.here.start, passage.here.end),
      there: there.slice(passage.there.start, passage.there.end),
    });
    [atHere, atThere] = [passage.here.end, passage.there.end];
  }
  leave(here.length, there.length);
  return rows;
}
