import { MOST_IMPORTED, type ImportMistake } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';

type Place = Partial<Pick<ImportMistake, 'row' | 'column' | 'value'>> & { file: string };

/** Every mistake of some files is counted; the first are kept with their places. */
export interface Mistakes {
  add: (place: Place, problem: string, advice: string) => void;
  total: () => number;
  first: () => readonly ImportMistake[];
}

const LONGEST_VALUE = 80;

export function collectMistakes(): Mistakes {
  const kept: ImportMistake[] = [];
  let total = 0;
  return {
    add({ file, row = null, column = null, value = null }, problem, advice) {
      total += 1;
      if (kept.length >= MOST_IMPORTED.told) return;
      kept.push({
        file, row, problem, advice,
        column: column === null ? null : toShown(column),
        value: value === null ? null : toShown(value),
      }); // oxfmt-ignore
    },
    total: () => total,
    // A file is corrected from its top to its end, whatever found the mistake.
    first: () => kept.toSorted((a, b) => byLetters(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0)),
  };
}

/** The same on every machine, whatever language it is set to. */
function byLetters(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** So far that it can be found again, and on one line. */
function toShown(value: string): string {
  return toBeginning(
    value.slice(0, 2 * LONGEST_VALUE).replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, '·'),
    LONGEST_VALUE,
  );
}
