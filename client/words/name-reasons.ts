import type { NameCandidate, NameReason } from '#contract/name-list';

/** In the words in which the search tells why somebody was found. */
const WHY: Readonly<Record<NameReason, string>> = {
  name: 'the whole name',
  alias: 'known as',
  order: 'words in another order',
  words: 'words of the name',
  beginnings: 'begins so',
  office: 'by office',
  written: 'in a text called',
  swapped: 'two letters are swapped',
  letter: 'one letter differs',
  spelling: 'a similar spelling',
};

/** Why somebody was found for a name, with the name or office that it was where that is not the first name. */
export function toReasonWords({
  why,
  matched,
  name,
  office,
}: Pick<NameCandidate, 'why' | 'matched' | 'name' | 'office'>): string {
  const words = WHY[why];
  if (why === 'office') return office === null ? words : `${words}: ${office}`;
  if (why === 'alias' || why === 'written') return `${words} ${matched}`;
  return matched === name ? words : `${words} of ${matched}`;
}
