import type { ArticlePackage, Claim } from '#contract/article';
import { aPackage } from './a-package.ts';

/** One line, told three ways. */
interface Line {
  subject: string;
  type: Claim['type'];
  object: string;
  given?: Pick<Claim, 'occasion' | 'from' | 'to' | 'qualifiers'>;
}

/** A line that one person tells as done; a year before it was only planned, and a year after another denies it. */
export function toldOtherwise({ subject, type, object, given = {} }: Line): ArticlePackage[] {
  return [
    aPackage('before', { publishedAt: '2022-03-01' }).claim(subject, type, object, {
      ...given,
      reality: 'planned',
      attributedTo: 'person/planner',
      asOf: '2022-02',
      says: 'It is to be done.',
    }),
    aPackage('when', { publishedAt: '2023-03-02' }).claim(subject, type, object, {
      ...given,
      attributedTo: 'person/witness',
      asOf: '2023-02',
      says: 'It was done.',
    }),
    aPackage('after', { publishedAt: '2024-03-03' }).claim(subject, type, object, {
      ...given,
      stance: 'denies',
      attributedTo: 'person/denier',
      asOf: '2024-02',
      says: 'It was not done.',
    }),
  ].map((one) => one.build());
}

/** How each query tells of such a line who says so, who denies it and when it was reported. */
export const SUPPORT = {
  status: 'said',
  saidBy: ['witness'],
  deniedBy: ['denier'],
  reportedFirst: 20_230_302,
  reportedLast: 20_230_302,
  claims: ['article/when/c1'],
  otherClaims: ['article/after/c1', 'article/before/c1'],
};

/** The denial of it alone: nobody says so, and what the denial is about is no time at which it happened. */
export const ONLY_DENIED = {
  status: 'denied',
  saidBy: [],
  deniedBy: ['denier'],
  reportedFirst: 20_240_303,
  reportedLast: 20_240_303,
  claims: ['article/after/c1'],
  otherClaims: [],
};
