import * as z from 'zod';

/** How far a publisher can be relied on: the Admiralty scale, in our own words, the best first. */
export const RELIABILITIES = {
  A: { label: 'completely reliable', meaning: 'no doubt about it; what it reported has always held' },
  B: { label: 'usually reliable', meaning: 'small doubts; most of what it reported has held' },
  C: { label: 'fairly reliable', meaning: 'some doubts; it has been right before, and wrong' },
  D: { label: 'not usually reliable', meaning: 'serious doubts; little of what it reported has held' },
  E: { label: 'unreliable', meaning: 'no trust; what it reported has turned out wrong' },
  F: { label: 'cannot be judged', meaning: 'nothing to go by, for or against it' },
} as const;

/** How far one claim can be believed, whoever makes it: the other half of the scale, the best first. */
export const CREDIBILITIES = {
  1: { label: 'confirmed by others', meaning: 'independent sources say the same, and it makes sense' },
  2: { label: 'probably true', meaning: 'not confirmed, but it makes sense and agrees with what is known' },
  3: { label: 'possibly true', meaning: 'not confirmed; it makes some sense and agrees in part' },
  4: { label: 'doubtful', meaning: 'possible, but nothing else points to it' },
  5: { label: 'improbable', meaning: 'it makes no sense, or contradicts what is known' },
  6: { label: 'cannot be judged', meaning: 'there is nothing to compare it with' },
} as const;

export const Reliability = z.enum(Object.keys(RELIABILITIES) as [keyof typeof RELIABILITIES]);
export type Reliability = z.infer<typeof Reliability>;
export const Credibility = z.literal([1, 2, 3, 4, 5, 6]);
export type Credibility = z.infer<typeof Credibility>;
export type AnyGrade = Reliability | Credibility;

/** Best first, as the filter and the forms list them. */
export const RELIABILITY_ORDER: readonly Reliability[] = Reliability.options;
export const CREDIBILITY_ORDER: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

/** The grades of a relation: of its sources and of its claims. Null as long as nobody has graded any of them. */
export interface Graded {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

/**
 * How low a bound must reach for a line to stay where what nobody graded is let through as well. Null when any bound
 * will do, because something that is not graded carries it; the best grade alone cannot tell that.
 */
export interface Needed {
  readonly neededReliability: Reliability | null;
  readonly neededCredibility: Credibility | null;
}

/** What nobody has graded is not bad: it stands between C and D, between 3 and 4 (as in paths/shortest.cypher). */
const UNGRADED = 2.5;

/** The lower the better. */
export function gradeRank(grade: AnyGrade | null): number {
  if (grade === null) return UNGRADED;
  return typeof grade === 'number' ? grade - 1 : RELIABILITY_ORDER.indexOf(grade);
}

/** The best that somebody gave; null when nobody did. */
export function bestGiven<G extends AnyGrade>(grades: readonly (G | null)[]): G | null {
  return grades.reduce<G | null>((best, next) => {
    if (best === null || next === null) return best ?? next;
    return gradeRank(next) < gradeRank(best) ? next : best;
  }, null);
}

/** The best of them; null when one of them is not graded. */
export function neededOf<G extends AnyGrade>(grades: readonly (G | null)[]): G | null {
  return grades.includes(null) ? null : bestGiven(grades);
}

/** Where two are needed, a bound must reach as low as both need. */
export function lowerNeeded<G extends AnyGrade>(a: G | null, b: G | null): G | null {
  if (a === null || b === null) return a ?? b;
  return gradeRank(a) >= gradeRank(b) ? a : b;
}

/** Where two are needed, both must be good. */
export function weakerGrade<G extends AnyGrade>(a: G | null, b: G | null): G | null {
  return gradeRank(a) >= gradeRank(b) ? a : b;
}

/** A chain is as good as its weakest line: first by its sources, then by its claims. Null of no lines at all. */
export function weakestOf<T extends Graded>(lines: readonly T[]): T | null {
  const rank = ({ reliability, credibility }: T) => 10 * gradeRank(reliability) + gradeRank(credibility);
  return lines.reduce<T | null>(
    (weakest, line) => (weakest === null || rank(line) > rank(weakest) ? line : weakest),
    null,
  );
}
