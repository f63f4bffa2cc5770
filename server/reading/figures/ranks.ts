import type { FoundFigure, Named } from './find.ts';
import { isToldWhole } from './whole.ts';

export const RANK_RULE = {
  id: 'figures/first-cause-of-death',
  about: 'Nothing else kills more of them.',
  examples: [
    [
      '[Substance:Fentanyl] is the number one killer of Americans aged 18 to 49.',
      'Fentanyl: deaths rank 1 among Americans aged 18 to 49',
    ],
    [
      'The leading cause of death for young adults is [Substance:fentanyl].',
      'fentanyl: deaths rank 1 among young adults',
    ],
  ],
  not: [
    '[Substance:Heroin] is no longer the leading cause of death for young adults.',
    '[Substance:Heroin] may be the leading cause of death for young adults.',
    '[Substance:Heroin] is the second leading cause of death for young adults.',
    'Is [Substance:heroin] the leading cause of death for young adults?',
    'Nobody thinks that [Substance:heroin] is the leading cause of death for young adults.',
  ],
} as const;

const FIRST =
  /\bthe (?:(?:country|nation|world)['’]s )?(?:number[ -]one|no\. ?1|leading|top|biggest|chief) (?:killer|cause of death)\b/i;
const AMONG =
  /^ (?:of|for|among) ((?:[A-Z][a-z]{2,15}|(?:young |working-age )?(?:adults|people|men|women))(?:,? (?:aged?|ages|between the ages of|between) (\d\d)(?: to | and | through |-|–)(\d\d))?)/;
const TYPES = new Set(['Substance', 'Event', 'Good']);
const LONGEST = 80;

/** "The number one killer of ...": a rank, which stands without a number. */
export function rankIn(words: string, named: readonly Named[]): FoundFigure | undefined {
  const match = FIRST.exec(words);
  if (match === null) return undefined;
  const { index } = match;
  if (!isToldWhole(words, { start: index, number: index, end: index + match[0].length })) return undefined;
  const [whole = '', who, from, to] = AMONG.exec(words.slice(index + match[0].length)) ?? [];
  const end = index + match[0].length + whole.length;
  const subject = named.find((one) => TYPES.has(one.type) && joins(one, { words, start: index, end }));
  if (subject === undefined) return undefined;
  const population = from === undefined ? who : `${who?.split(/,? (?:age|between)/)[0]} aged ${from} to ${to}`;
  return {
    rule: RANK_RULE.id,
    planned: false,
    subject,
    number: index,
    start: Math.min(index, subject.start),
    end: Math.max(end, subject.end),
    figure: { metric: 'deaths', unit: 'rank', rank: 1, ...(population === undefined ? {} : { population }) },
  };
} // oxfmt-ignore

/** "X is the leading cause", "the leading cause is X", "X, the leading cause". */
function joins(one: Named, { words, start, end }: { words: string; start: number; end: number }): boolean {
  if (one.end <= start)
    return (
      start - one.end < LONGEST &&
      /^(?:(?: overdoses?| poisonings?)?(?: is| are| remains?| has become| became)(?: now)?|,) $/.test(
        words.slice(one.end, start),
      )
    );
  return one.start >= end && one.start - end < LONGEST && /^ (?:is|are|was) (?:now )?$/.test(words.slice(end, one.start));
} // oxfmt-ignore
