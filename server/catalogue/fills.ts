import type { HeaderFault } from '#contract/own-queries';
import { typesWalked } from '#contract/ontology';
import { HOPS } from '#contract/query';
import { fill, type Fills } from '../db/text.ts';

/** What the placeholders of saved queries stand for (DECISIONS 5, 6); how many hops is known when one is run. */
const FILLS = {
  /** Walked from end to end. */
  types: typesWalked('actor', 'context'),
  /** May only touch an end that the analyst chose. */
  endTypes: typesWalked('hub'),
  /** Walked only where they start at an end that the analyst chose: a sanction or case, or an authority. */
  startTypes: ['IMPOSED_BY', 'FILED_BY', 'SANCTIONED', 'CHARGED', 'ARRESTED'],
} as const satisfies Fills;

const OF_TYPES = new RegExp(String.raw`/\*(?:${Object.keys(FILLS).join('|')})\*/`, 'g');

/** The text as it runs but for its hops: the types of relations of today stand where their placeholders stood. */
export function fillTypes(text: string): string {
  return text.replaceAll(OF_TYPES, (placeholder) => fill(placeholder, FILLS));
}

/** Where of the text, as it was written, stands what is at this place of the filled one; within a filling, its ends. */
export function toPlaceWritten(text: string, place: number, end: 'start' | 'end'): number {
  let grown = 0;
  for (const { 0: placeholder, index } of text.matchAll(OF_TYPES)) {
    const filled = fill(placeholder, FILLS).length;
    const start = index + grown;
    if (place <= start) break;
    if (place < start + filled) return end === 'start' ? index : index + placeholder.length;
    grown += filled - placeholder.length;
  }
  return place - grown;
}

/** The placeholders that nothing fills, by the lines of a text. */
export function unfilledIn(lines: readonly string[]): HeaderFault[] {
  return lines.flatMap((text, at) => {
    try {
      fill(text.replaceAll(HOPS, ''), FILLS);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : 'a placeholder is not filled';
      return [{ line: at + 1, problem: `${why}; a remark has spaces within its comment signs` }];
    }
  });
}
