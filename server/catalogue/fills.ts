import type { HeaderFault } from '#contract/own-queries';
import { typesWalked } from '#contract/ontology';
import { fill, HOPS, type Fills } from '../db/text.ts';

/** What the placeholders of saved queries stand for (DECISIONS 5, 6); how many hops is known when one is run. */
const FILLS: Fills = {
  /** Walked from end to end. */
  types: typesWalked('actor', 'context'),
  /** May only touch an end that the analyst chose. */
  endTypes: typesWalked('hub'),
  /** Walked only where they start at an end that the analyst chose: a sanction or case, or an authority. */
  startTypes: ['IMPOSED_BY', 'FILED_BY', 'SANCTIONED', 'CHARGED', 'ARRESTED'],
};

/** The lines of a text with their placeholders filled, all but that of the hops. */
export function fillLines(lines: readonly string[]): { lines: string[]; faults: HeaderFault[] } {
  const faults: HeaderFault[] = [];
  const filled = lines.map((text, at) => {
    try {
      return text
        .split(HOPS)
        .map((part) => fill(part, FILLS))
        .join(HOPS);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'a placeholder is not filled';
      faults.push({ line: at + 1, problem: `${why}; a remark has spaces within its comment signs` });
      return text;
    }
  });
  return { lines: filled, faults };
}
