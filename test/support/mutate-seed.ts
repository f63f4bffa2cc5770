import type { ArticlePackage, Claim } from '#contract/article';

/** One change to a package, of the kind that a truth test must notice (DECISIONS 35). */
export type Mutation = (one: ArticlePackage) => void;

export function mutated(one: ArticlePackage, change: Mutation): ArticlePackage {
  const copy = structuredClone(one);
  change(copy);
  return copy;
}

/** The first claim of which this is so; a mutation that finds none would spoil nothing. */
export function claimOf(
  { article, claims }: ArticlePackage,
  where: (claim: Claim) => boolean = () => true,
): Claim {
  const found = claims.find(where);
  if (found === undefined) throw new Error(`${article.id} has no such claim`);
  return found;
}

/** What any article with a sanction, a speaker and a figure can suffer. */
export const MUTATIONS: Record<string, Mutation> = {
  'a claim is missing': ({ claims }) => claims.splice(0, 1),
  'a span is shifted': (one) => {
    for (const span of claimOf(one).at) [span.start, span.end] = [span.start + 1, span.end + 1];
  },
  'the ends are swapped': (one) => {
    const imposed = claimOf(one, ({ type }) => type === 'IMPOSED_BY');
    [imposed.subject, imposed.object] = [imposed.object, imposed.subject];
  },
  'what was asserted is denied': (one) => {
    claimOf(one).stance = 'denies';
  },
  'a speaker is another': (one) => {
    claimOf(one, ({ attributedTo }) => attributedTo !== undefined).attributedTo = one.article.publisher;
  },
  'what somebody said is stated as a fact': (one) => {
    const said = claimOf(one, ({ voice }) => voice === 'said');
    said.voice = 'stated';
    delete said.attributedTo;
  },
  'a relay is made up': (one) => {
    claimOf(one, ({ relayedBy }) => relayedBy === undefined).relayedBy = one.article.publisher;
  },
  'what is so was only planned': (one) => {
    claimOf(one, ({ reality, stance }) => reality === 'actual' && stance === 'asserts').reality = 'planned';
  },
  'a hedge is made up': (one) => {
    claimOf(one, ({ hedged }) => hedged === undefined).hedged = true;
  },
  'a date is another': (one) => {
    claimOf(one, ({ from }) => from !== undefined).from = '1999';
  },
  'a day on which it was so is made up': (one) => {
    claimOf(one, ({ asOf }) => asOf !== '1999').asOf = '1999';
  },
  'a figure is another': ({ figures: [figure] }) => {
    if (figure === undefined) throw new Error('there is no figure');
    figure.min = (figure.min ?? 0) + 1;
  },
  'a figure is missing': ({ figures }) => figures.splice(0, 1),
  'a mention is missing': ({ mentions }) => mentions.splice(0, 1),
  'a headline is another': ({ article }) => {
    article.title = 'Another headline';
  },
};
