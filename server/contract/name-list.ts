import * as z from 'zod';
import { EntityId } from './article.ts';
import { EntityType } from './ontology.ts';

/** So many names are looked up by one request; whoever has more asks again. */
export const NAMES_AT_ONCE = 250;
/** No name is as long as that: it is a sentence that stands where a name should. */
export const MOST_NAME_LETTERS = 300;
/** The best one, and so many others. */
export const MOST_CANDIDATES = 10;

/** How a candidate goes by the name that was given, the closest first. */
export const NAME_REASONS = [
  'name', 'alias', 'order', 'words', 'words of several', 'beginnings', 'beginnings of words', 'beginnings of several',
  'office', 'written', 'swapped', 'letter', 'spelling',
] as const; // oxfmt-ignore
export const NameReason = z.enum(NAME_REASONS);
export type NameReason = z.infer<typeof NameReason>;

/** What of a name was not demanded: its small words, or what a second look sets aside. */
export const Aside = z.enum(['title', 'first name', 'initial', 'suffix', 'brackets', 'small words']);
export type Aside = z.infer<typeof Aside>;

export const NameCandidate = z.strictObject({
  id: EntityId,
  type: EntityType,
  name: z.string(),
  /** Its role or, where it has none, its kind, as they are stored. */
  about: z.string().nullable(),
  /** Which of its names it is, or what a text calls it. */
  matched: z.string(),
  why: NameReason,
  /** The office by which it was found. */
  office: z.string().nullable(),
  /** It goes so by the name without these. */
  without: z.array(Aside).default([]),
});
export type NameCandidate = z.infer<typeof NameCandidate>;

/**
 * `exact`: one goes by this very name. `likely`: several do, or some go by one that is like it. What is no name at
 * all, such as a dash, finds nobody.
 */
export const NameVerdict = z.enum(['exact', 'likely', 'none']);
export type NameVerdict = z.infer<typeof NameVerdict>;

/**
 * By how much a name was searched: `nothing` in it is a letter or digit; as a `whole` only; also as a word of the names
 * of `people`; also by `words`, office and a wrong letter; by beginnings, mentions and spellings, too.
 */
export const NameTried = z.enum(['nothing', 'whole', 'people', 'words', 'all']);
export type NameTried = z.infer<typeof NameTried>;

export const NameAnswer = z.strictObject({
  verdict: NameVerdict,
  /** The best one first. */
  candidates: z.array(NameCandidate).max(MOST_CANDIDATES),
  /** How many more there are; with `atLeast` a lower bound. */
  more: z.int().min(0),
  atLeast: z.boolean(),
  tried: NameTried.default('all'),
  /** Where nobody was found, what it was tried without. */
  triedWithout: z.array(Aside).default([]),
});
export type NameAnswer = z.infer<typeof NameAnswer>;

export const NameList = z.strictObject({
  names: z.array(z.string().min(1).max(MOST_NAME_LETTERS)).min(1).max(NAMES_AT_ONCE),
});
export type NameList = z.infer<typeof NameList>;

/** One answer a name, in their order. */
export const NameAnswers = z.strictObject({ answers: z.array(NameAnswer), milliseconds: z.number() });
export type NameAnswers = z.infer<typeof NameAnswers>;
