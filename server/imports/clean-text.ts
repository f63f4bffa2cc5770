import { unguarded } from '#contract/formula-guard';
import { MOST_IMPORTED } from '#contract/imports';

/** A line break and a tab part words; every other control sign has no place in a name. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;
/** Half of a letter: whoever writes it down writes something else. */
const HALF = /\p{Cs}/u;
/** Whoever reads "gpj.exe" must not be shown "exe.jpg". */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** What is wrong with a cell whatever it is to say; null where nothing is. */
export function problemOfCell(cell: string): { problem: string; advice: string } | null {
  if (cell.length > MOST_IMPORTED.letters)
    return {
      problem: `holds ${cell.length.toLocaleString('en')} letters`,
      advice: `A cell of ${MOST_IMPORTED.letters.toLocaleString('en')} letters at most is read.`,
    };
  if (CONTROL.test(cell))
    return {
      problem: 'holds a control sign that cannot be seen',
      advice: 'Take it out, or save the file as UTF-8.',
    };
  if (HALF.test(cell))
    return {
      problem: 'holds half of a letter',
      advice: 'Copy it anew, or take it out: it was cut within a letter.',
    };
  if (TURNING.test(cell))
    return { problem: 'holds a sign that turns the direction of its letters', advice: 'Take it out.' };
  return null;
}

/** One line without blanks around it; a sign that keeps a spreadsheet from reading a formula is none of the text. */
export function toLine(cell: string): string {
  return unguarded(cell).replaceAll(/\s+/gu, ' ').trim();
}

/** For comparing words of others with ours: "Member of", "MEMBER_OF" and "memberOf" are one. */
export function toWord(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
