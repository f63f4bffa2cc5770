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
