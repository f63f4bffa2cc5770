import { joinedByAnArticle, touching } from './truths/apart.ts';
import { miscounted } from './truths/counted.ts';
import type { Truth } from './truths/loaded.ts';
import { misdated, misjoined, unused } from './truths/shaped.ts';
import { misfolded, mistimed } from './truths/timed.ts';
import { mergedWangs } from './truths/two.ts';
import { misplaced, unbacked, untold } from './truths/told.ts';

/** What holds of the seed in the database; each names what is wrong, and is shown to (DECISIONS 35). */
export const TRUTHS = {
  told: { holds: 'what the files tell is what is there, in every field, and nothing else', wrong: untold },
  backed: { holds: 'every relation has an accepted claim, or its carriers', wrong: unbacked },
  placed: { holds: 'every claim and figure is stated where a text tells its story', wrong: misplaced },
  apart: { holds: 'no entity is joined to a claim, article, mention or figure', wrong: touching },
  unjoined: {
    holds: 'no two who are named in one article and of whom nothing is said are joined by it',
    wrong: joinedByAnArticle,
  },
  counted: { holds: 'stories and voices of every relation are those of its passages', wrong: miscounted },
  joined: { holds: 'the ontology agrees with the ends of every relation', wrong: misjoined },
  used: { holds: 'every type that the texts need is used', wrong: unused },
  dated: { holds: 'all dates are ISO prefixes, in order', wrong: misdated },
  folded: { holds: 'every relation is as its claims fold: firm, contested, in periods', wrong: misfolded },
  timed: { holds: 'what ended, resumed or changed is periods and not contested', wrong: mistimed },
  two: { holds: 'two men called Wang are two', wrong: mergedWangs },
} satisfies Record<string, { holds: string; wrong: Truth }>;
export type TruthName = keyof typeof TRUTHS;
