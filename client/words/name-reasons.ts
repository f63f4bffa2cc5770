import {
  Aside,
  type NameAnswer,
  type NameCandidate,
  type NameReason,
  type NameTried,
} from '#contract/name-list';

/** In the words in which the search tells why somebody was found. */
const WHY: Readonly<Record<NameReason, string>> = {
  name: 'the whole name',
  alias: 'known as',
  order: 'words in another order',
  words: 'words of the name',
  'words of several': 'words of several of its names',
  beginnings: 'begins so',
  'beginnings of words': 'beginnings of words',
  'beginnings of several': 'beginnings of words of several of its names',
  office: 'by office',
  written: 'in a text called',
  swapped: 'two letters are swapped',
  letter: 'one letter differs',
  spelling: 'a similar spelling',
};

const ASIDE: Readonly<Record<Aside, string>> = {
  title: 'title',
  'first name': 'first name',
  initial: 'initial',
  suffix: 'suffix',
  brackets: 'what is in brackets',
  'small words': 'small words',
};

/** "without title and initial": in their order, however they were told. */
function toWithout(asides: readonly Aside[]): string {
  const words = Aside.options.filter((one) => asides.includes(one)).map((one) => ASIDE[one]);
  const last = words.slice(-1);
  return words.length === 0
    ? ''
    : `without ${[words.slice(0, -1).join(', '), ...last].filter(Boolean).join(' and ')}`;
}

/** Why somebody was found for a name, with the name or office that it was where that is not the first name. */
export function toReasonWords(candidate: Omit<NameCandidate, 'id' | 'type' | 'about'>): string {
  const without = toWithout(candidate.without);
  return without === '' ? toFoundBy(candidate) : `${without}: ${toFoundBy(candidate)}`;
}

function toFoundBy({
  why,
  matched,
  name,
  office,
}: Pick<NameCandidate, 'why' | 'matched' | 'name' | 'office'>): string {
  const words = WHY[why];
  if (why === 'office') return office === null ? words : `${words}: ${office}`;
  if (why === 'alias' || why === 'written') return `${words} ${matched}`;
  // Of several, none is the one.
  const isOfOne = why !== 'words of several' && why !== 'beginnings of several';
  return matched === name || !isOfOne ? words : `${words} of ${matched}`;
}

const TRIED: Readonly<Record<NameTried, string>> = {
  nothing: 'it has no letter or digit to search by',
  whole: 'nobody was found who is called just so; by so little nothing else is searched',
  people: 'nobody was found who is called just so, nor a person with this word in the name',
  words: 'nobody was found by it as a name, words of a name, office or with one letter wrong',
  all: 'nobody was found by it as a name, part of a name, office, words of a text or similar spelling',
};

/** What was tried for a name for which nobody was found: whoever is there may go by other names. */
export function toTriedWords({ tried, triedWithout }: Pick<NameAnswer, 'tried' | 'triedWithout'>): string {
  const without = toWithout(triedWithout);
  return without === '' ? TRIED[tried] : `${TRIED[tried]}; nor ${without}`;
}
