import { REDONE, UNDONE } from './undone.ts';

/** Every act on hypotheses alone is told so, by which an export can leave it out. */
export const SUPPOSED = 'Supposed: ';

export function isAboutHypotheses(label: string): boolean {
  return [UNDONE, REDONE, ''].some((before) => label.startsWith(before + SUPPOSED));
}
