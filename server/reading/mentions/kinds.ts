import type { MemberKind } from '#contract/article';
import { DOERS, THINGS } from '../gazetteers/makers.ts';
import { MEMBERS } from '../gazetteers/members.ts';
import { wordSet } from './lexicon.ts';
import type { Line } from './line.ts';

/** What the members of a group are, by the word for them. */
export const KINDS: ReadonlyMap<string, MemberKind> = new Map(
  (Object.entries(MEMBERS) as [MemberKind, string][]).flatMap(([kind, list]) =>
    [...wordSet(list)].map((word) => [word, kind] as const),
  ),
);

const NO_DOERS = wordSet(THINGS);

/** What they are who are called by a word: as the lists say, or by an ending of doers, "forgers". */
export function kindAt(line: Line, at: number): MemberKind | undefined {
  const word = line.words[at];
  if (word === undefined) return undefined;
  const listed = KINDS.get(word.key);
  if (listed !== undefined) return listed;
  const isDoer = word.pos === 'NOUN' && !word.cap && DOERS.test(word.key) && !NO_DOERS.has(word.key);
  if (!isDoer) return undefined;
  return word.key.endsWith('makers') ? 'company' : 'person';
}
