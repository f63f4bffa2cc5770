import type { ArticleAbout, ReviewStep, ReviewStepRecord } from '#contract/review';
import { undoneIn } from '#contract/reviewing';

/** What a step decides about: two steps that share a target are about the same thing. */
export interface Targets {
  /** Suggestions, people, stories and fields, each under a name of its own. */
  readonly names: ReadonlySet<string>;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

const FIELDS: readonly (keyof ArticleAbout)[] = [
  'title', 'publisher', 'authors', 'url', 'retrievedAt', 'publishedAt', 'publishedInferred', 'language',
]; // oxfmt-ignore

/** `before` is what was known of the article when an `about` was given: only what it changes is decided by it. */
export function targetsOf(
  step: ReviewStep,
  { steps, before }: { steps: readonly ReviewStepRecord[]; before: (n: number) => ArticleAbout },
  n: number = steps.length + 1,
): Targets {
  const named = (...names: string[]): Targets => ({ names: new Set(names), stretches: [] });
  if (step.kind === 'zone') return { names: new Set(), stretches: step.regions };
  if (step.kind === 'undo') {
    const undone = steps[step.step - 1];
    return undone === undefined ? named() : targetsOf(undone.step, { steps, before }, undone.n);
  }
  if (step.kind === 'about')
    return named(...changedFields(before(n), step.about).map((field) => `field ${field}`));
  if (step.kind === 'entity') return named(`entity ${step.entity.entity.id}`);
  if (step.kind === 'different') return named(`entity ${step.entity}`);
  if (step.kind === 'accept')
    return named(...[...step.claims, ...step.figures].map(({ key }) => `key ${key}`));
  if (step.kind === 'story') return named(`story ${step.of}`);
  return named(...step.keys.map((key) => `key ${key}`));
}

export function changedFields(before: ArticleAbout, after: ArticleAbout): (keyof ArticleAbout)[] {
  return FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

export function share(one: Targets, other: Targets): boolean {
  return (
    [...one.names].some((name) => other.names.has(name)) ||
    one.stretches.some((a) => other.stretches.some((b) => a.start < b.end && b.start < a.end))
  );
}

/**
 * The step that stands in the way of taking `n` back: a later one that holds, about the same thing. Whoever wants the
 * older one gone takes that back first.
 */
export function restsOn(
  n: number,
  steps: readonly ReviewStepRecord[],
  before: (n: number) => ArticleAbout,
): ReviewStepRecord | undefined {
  const meant = steps[n - 1];
  if (meant === undefined) return undefined;
  const undone = undoneIn(steps);
  const own = targetsOf(meant.step, { steps, before }, n);
  return steps
    .slice(n)
    .findLast(
      (later) =>
        later.step.kind !== 'undo' &&
        !undone.has(later.n) &&
        share(own, targetsOf(later.step, { steps, before }, later.n)),
    );
}
