import type { Region } from './article.ts';
import type { ClaimDraft, FigureDraft, ReadEntity } from './reading.ts';
import type { ArticleAbout, ReviewedEntity, ReviewStepRecord } from './review.ts';

/** What was decided about a suggestion, or made by hand: last word, who and in which step. */
export interface Decided<T> {
  readonly is: 'accepted' | 'rejected';
  /** As it was accepted; null of what was rejected. */
  readonly content: T | null;
  readonly by: string;
  readonly step: number;
  readonly why: string | null;
}

/** All decisions on an article, folded. */
export interface Reviewed {
  readonly about: ArticleAbout;
  readonly regions: readonly Region[];
  readonly claims: ReadonlyMap<string, Decided<ClaimDraft>>;
  readonly figures: ReadonlyMap<string, Decided<FigureDraft>>;
  /** By local id: whom accepted claims and figures name, as they were read then. */
  readonly named: ReadonlyMap<string, ReadEntity>;
  /** By local id: those that somebody decided on. */
  readonly entities: ReadonlyMap<string, ReviewedEntity>;
  /** By local id: whom of the graph it is not. */
  readonly different: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stories: ReadonlyMap<string, boolean>;
  /**
   * In which order each was first accepted, undone or not: a claim's number is never given to another one. Whoever gives
   * a claim other ends or another type makes another claim: what was judged of the first is not said of it.
   */
  readonly numbers: { readonly claims: readonly Numbered[]; readonly figures: readonly Numbered[] };
}

/** A key, and what it meant when it got its number. */
export interface Numbered {
  readonly key: string;
  readonly meant: string;
}

interface Before {
  readonly about: ArticleAbout;
  readonly regions: readonly Region[];
}

/** What the steps, in order, come to. Pure: the page shows what the server publishes. */
export function fold(before: Before, steps: readonly ReviewStepRecord[]): Reviewed {
  const counting = standing(steps);
  const claims = new Map<string, Decided<ClaimDraft>>();
  const figures = new Map<string, Decided<FigureDraft>>();
  const named = new Map<string, ReadEntity>();
  const entities = new Map<string, ReviewedEntity>();
  const different = new Map<string, Set<string>>();
  const stories = new Map<string, boolean>();
  let { about, regions } = before;
  for (const { step, by, n } of counting) {
    const decided = { by, step: n, why: null };
    if (step.kind === 'about') about = step.about;
    if (step.kind === 'zone') regions = rezone(regions, step.regions);
    if (step.kind === 'entity') entities.set(step.entity.entity.id, step.entity);
    if (step.kind === 'different')
      different.set(step.entity, (different.get(step.entity) ?? new Set()).add(step.from));
    if (step.kind === 'story') stories.set(step.of, step.same);
    if (step.kind === 'accept') {
      for (const entity of step.entities ?? []) named.set(entity.id, entity);
      for (const { key, claim } of step.claims)
        claims.set(key, { is: 'accepted', content: claim, ...decided });
      for (const { key, figure } of step.figures)
        figures.set(key, { is: 'accepted', content: figure, ...decided });
    }
    if (step.kind === 'reject')
      for (const key of step.keys) {
        const rejected = { is: 'rejected', content: null, ...decided, why: step.why ?? null } as const;
        if (key.startsWith('figure/') || figures.has(key)) figures.set(key, rejected);
        else claims.set(key, rejected);
      }
    if (step.kind === 'reopen')
      for (const key of step.keys) {
        claims.delete(key);
        figures.delete(key);
      }
  }
  return {
    about, regions, claims, figures, named, entities, different, stories,
    numbers: numbersOf(steps),
  }; // oxfmt-ignore
}

/** Numbers of the steps that were taken back; to take back a step of undoing is to do again what it undid. */
export function undoneIn(steps: readonly ReviewStepRecord[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { n, step } of steps.toReversed())
    if (step.kind === 'undo' && !undone.has(n)) undone.add(step.step);
  return undone;
}

/** The steps that nobody has taken back; steps of undoing are none of them. */
export function standing(steps: readonly ReviewStepRecord[]): ReviewStepRecord[] {
  const undone = undoneIn(steps);
  return steps.filter(({ n, step }) => step.kind !== 'undo' && !undone.has(n));
}

/** Whoever a corrected stretch cuts keeps what is left of it. */
function rezone(regions: readonly Region[], corrected: readonly Region[]): Region[] {
  const kept = corrected.reduce<Region[]>(
    (left, { start, end }) =>
      left.flatMap((region) => {
        if (region.end <= start || region.start >= end) return [region];
        return [
          ...(region.start < start ? [{ ...region, end: start }] : []),
          ...(region.end > end ? [{ ...region, start: end }] : []),
        ];
      }),
    [...regions],
  );
  return [...kept, ...corrected].toSorted((a, b) => a.start - b.start);
}

function numbersOf(steps: readonly ReviewStepRecord[]): Reviewed['numbers'] {
  const accepts = steps.flatMap(({ step }) => (step.kind === 'accept' ? [step] : []));
  return {
    claims: distinct(accepts.flatMap((step) => step.claims.map(({ key, claim }) => ({ key, meant: meantBy(claim) })))),
    figures: distinct(accepts.flatMap((step) => step.figures.map(({ key, figure }) => ({ key, meant: meantBy(figure) })))),
  };
} // oxfmt-ignore

/** What makes two drafts under one key two: whom they join and how, or what is counted. */
export function meantBy(draft: ClaimDraft | FigureDraft): string {
  if ('metric' in draft) return draft.metric;
  return [draft.type, draft.subject, draft.object].join('|');
}

function distinct(all: readonly Numbered[]): Numbered[] {
  return [...new Map(all.map((one) => [`${one.key} ${one.meant}`, one])).values()];
}
