import {
  AGENCY_HEADS, AGENCY_OPENERS, COMPANY_FORMS, COMPANY_HEADS, COMPANY_OPENERS, NEVER_NAMES, ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS, PLACE_HEADS, TITLE_BEFORE, TITLE_HEADS,
} from '../gazetteers/word-classes.ts'; // oxfmt-ignore
import { isEnglishWord } from '../language.ts';
import { wordSet } from './lexicon.ts';

/** The classes of words by which names are seen, each a set of keys. */
export const heads = {
  agency: wordSet(AGENCY_HEADS),
  agencyOpener: wordSet(AGENCY_OPENERS),
  organization: wordSet(ORGANIZATION_HEADS),
  organizationOpener: wordSet(ORGANIZATION_OPENERS),
  companyForm: wordSet(COMPANY_FORMS),
  company: wordSet(COMPANY_HEADS),
  companyOpener: wordSet(COMPANY_OPENERS),
  place: wordSet(PLACE_HEADS),
  title: wordSet(TITLE_HEADS),
  titleBefore: wordSet(TITLE_BEFORE),
  never: wordSet(NEVER_NAMES),
} as const;

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, boolean>();

/** Is it an ordinary word? Asked of the dictionary once for each. */
export function isOrdinary(key: string): boolean {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const is = key.length <= 2 || isEnglishWord(key);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, is);
  return is;
}
