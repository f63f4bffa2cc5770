import type { ArticlePackage, Claim } from '#contract/article';

/** One change to a package, of the kind that a truth test must notice (DECISIONS 35). */
export type Mutation = (claims: Claim[]) => void;

export function mutated(one: ArticlePackage, change: Mutation): ArticlePackage {
  const copy = structuredClone(one);
  change(copy.claims);
  return copy;
}

export const MUTATIONS: Record<string, Mutation> = {
  'a claim is missing': (claims) => claims.splice(0, 1),
  'a span is shifted': ([first]) => {
    for (const span of first?.at ?? []) [span.start, span.end] = [span.start + 1, span.end + 1];
  },
  'the ends are swapped': (claims) => {
    const met = claims.find(({ type }) => type === 'IMPOSED_BY');
    if (met !== undefined) [met.subject, met.object] = [met.object, met.subject];
  },
  'what was asserted is denied': ([first]) => {
    if (first !== undefined) first.stance = 'denies';
  },
};
