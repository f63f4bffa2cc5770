/** A list longer than this is not shown whole: a line of a terminal is cut, and the end of the list with it. */
const SHORT_LIST = 150;
const LONGEST_WORD = 60;
const MOST_MEANT = 3;

/** What stands there first, then what may: all of it, or of a long list what was probably meant. */
export function noneOf(written: unknown, allowed: readonly unknown[]): string {
  const word = JSON.stringify(written) ?? String(written);
  const shown = word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)} ...` : word;
  const all = allowed.join(', ');
  if (all.length <= SHORT_LIST) return `${shown} is none of ${all}`;
  const meant = typeof written === 'string' ? nearest(written, allowed.map(String)) : [];
  const hint = meant.length === 0 ? '' : `; did you mean ${meant.join(' or ')}?`;
  return `${shown} is none of the ${allowed.length} that are known${hint}`;
}

/** Those that at most a third of the longer word tells apart, nearest first. */
function nearest(written: string, allowed: readonly string[]): string[] {
  if (written.length > LONGEST_WORD) return [];
  return allowed
    .map((one) => ({ one, far: changesBetween(written.toUpperCase(), one.toUpperCase()) }))
    .filter(({ one, far }) => far * 3 <= Math.max(one.length, written.length))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_MEANT)
    .map(({ one }) => one);
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (const [n, letter] of a.split('').entries()) {
    const row = [n + 1];
    for (const [at, other] of b.split('').entries()) {
      const changed = (above[at] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
