import type { Mistake } from '../server/articles/check.ts';

/** Nobody mends more than these before the next look, and a terminal keeps no more. */
const MOST_SHOWN = 200;
const LONGEST_LINE = 300;

/** The seed is not as it should be, and nothing of it was loaded. */
export class SeedMistakes extends Error {
  override readonly name = 'SeedMistakes';
  /** All of them, also those that the message leaves out. */
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const all = mistakes.length.toLocaleString('en');
    const lines = [
      `${all} mistake${mistakes.length === 1 ? '' : 's'}; nothing was loaded.`,
      ...mistakes.slice(0, MOST_SHOWN).map((mistake) => `  ${toLine(mistake)}`),
    ];
    if (mistakes.length > MOST_SHOWN) {
      lines.push(
        `${MOST_SHOWN} of ${all} mistakes shown, because more would hide these. Mend these first and look again.`,
      );
    }
    super(lines.join('\n'));
    this.mistakes = mistakes;
  }
}

/** Paths and names of fields come from the file: what would steer the terminal, or turn the line around, is not shown. */
function toLine({ file, path, problem }: Mistake): string {
  const line = [file, path].filter(Boolean).join(': ') + `: ${problem}`;
  const shown =
    line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ... (${line.length} characters)` : line;
  return shown.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
