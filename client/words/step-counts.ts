import { count, countOf, digits } from './count.ts';
import type { Folded } from './undone.ts';

/**
 * Every step counts, undoing and redoing too: so it is kept, and so versions and workfiles count. A log has fewer lines,
 * for what was undone or redone is told with the step that it turned.
 */
export interface StepCounts {
  readonly steps: number;
  readonly stand: number;
  readonly undone: number;
  /** That undid or redid another. */
  readonly turns: number;
}

export function countSteps(lines: readonly Pick<Folded, 'undoneAt' | 'turns'>[]): StepCounts {
  const undone = lines.filter(({ undoneAt }) => undoneAt !== null).length;
  const turns = lines.reduce((sum, line) => sum + line.turns, 0);
  return { steps: lines.length + turns, stand: lines.length - undone, undone, turns };
}

/** "40 steps: 34 stand, 2 were undone, 4 undid or redid one, and are told with it". */
export function toStepWords({ steps, stand, undone, turns }: StepCounts): string {
  const words = count(steps, 'step', 'steps');
  if (turns === 0) return words;
  const parts = [
    `${digits(stand)} ${stand === 1 ? 'stands' : 'stand'}`,
    ...(undone === 0 ? [] : [`${digits(undone)} ${undone === 1 ? 'was' : 'were'} undone`]),
    `${digits(turns)} undid or redid one, and ${turns === 1 ? 'is' : 'are'} told with it`,
  ];
  return `${words}: ${parts.join(', ')}`;
}

/** How many lines there are of all: "2 of 5 steps"; where some lines tell several steps, "2 of 36 lines of 40 steps: …". */
export function toLineWords(listed: number, counts: StepCounts): string {
  const lines = counts.stand + counts.undone;
  if (counts.turns === 0) return countOf(listed, lines, 'step', 'steps');
  return `${countOf(listed, lines, 'line', 'lines')} of ${toStepWords(counts)}`;
}
