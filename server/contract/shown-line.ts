import * as z from 'zod';

/** A line that is shown to others as it was typed: not empty, and not made to be read as another one. */
export function shownLine(what: string, most: number) {
  return (
    z
      .string()
      .trim()
      .min(1, `a ${what} is missing`)
      .max(most, `a ${what} of ${most} letters at most`)
      .regex(/^\P{Cc}*$/u, `a ${what} of one line`)
      .regex(
        /^[^\u202A-\u202E\u2066-\u2069]*$/,
        `a ${what} without signs that turn the direction of its letters`,
      )
      // One without any letter is told once, as missing.
      .regex(/^$|[\p{L}\p{N}]/u, `a ${what} that can be seen`)
  );
}

/** The beginning of a name that is longer. */
export function toBeginning(name: string, most: number): string {
  if (name.length <= most) return name;
  // Half of a letter is none.
  return `${name.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
