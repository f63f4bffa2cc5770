/** Names of more letters have no neighbours they could be taken for. */
const MOST_LETTERS = 24;

/**
 * What hands meant that typed this: two letters swapped back, or a doubled one typed once. Of all that is one letter
 * away these are the few that explain what was typed wholly, where a wrong letter could have been any.
 */
export function slipsOf(key: string): string[] {
  const letters = Array.from(key);
  if (letters.length > MOST_LETTERS) return [];
  const slips = letters.slice(1).map((letter, at) => {
    const before = letters[at] ?? '';
    const meant = before === letter ? [letter] : [letter, before];
    return [...letters.slice(0, at), ...meant, ...letters.slice(at + 2)].join('');
  });
  return [...new Set(slips)];
}

/** Is it the same but for one letter that is wrong, missing or too many, or for two neighbours that are swapped? */
export function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  // By code points: a rare letter takes two units.
  const [a = [], b = []] = [Array.from(one), Array.from(other)].toSorted((x, y) => x.length - y.length);
  if (b.length - a.length > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const restOf = (letters: readonly string[], at: number) => letters.slice(at).join('');
  if (a.length < b.length) return restOf(a, from) === restOf(b, from + 1);
  if (restOf(a, from + 1) === restOf(b, from + 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && restOf(a, from + 2) === restOf(b, from + 2);
}
