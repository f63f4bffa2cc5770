import type { MemberKind } from '#contract/article';
import { MEMBERS } from '../gazetteers/members.ts';
import { wordSet } from './lexicon.ts';

/** What the members of a group are, by the word for them. */
export const KINDS: ReadonlyMap<string, MemberKind> = new Map(
  (Object.entries(MEMBERS) as [MemberKind, string][]).flatMap(([kind, list]) =>
    [...wordSet(list)].map((word) => [word, kind] as const),
  ),
);
