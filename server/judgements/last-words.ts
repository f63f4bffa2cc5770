import type { Judgement } from '#contract/judgements';
import type { Resolve } from '../articles/key.ts';

/** All but withdrawals, which are no word of their own. */
export type Word = Exclude<Judgement, { kind: 'withdraw' }>;

/** On each matter, the judgement that holds: the last one that was not taken back. */
export function lastWords(judgements: readonly Judgement[], resolve: Resolve): ReadonlyMap<string, Word> {
  const withdrawn = new Set(judgements.flatMap((one) => (one.kind === 'withdraw' ? [one.judgement] : [])));
  const words = new Map<string, Word>();
  for (const judgement of judgements) {
    if (judgement.kind === 'withdraw' || withdrawn.has(judgement.id)) continue;
    for (const matter of mattersOf(judgement, resolve)) words.set(matter, judgement);
  }
  return words;
}

/**
 * Every id that a judgement is about. A withdrawal is about what the judgement it takes back is about;
 * `made` are those that it may take back, by their ids.
 */
export function subjectsOf(judgement: Judgement, made: ReadonlyMap<string, Judgement>): string[] {
  if (judgement.kind === 'withdraw') {
    const meant = made.get(judgement.judgement);
    return meant === undefined ? [] : subjectsOf(meant, made);
  }
  if ('subject' in judgement) return [judgement.subject];
  if ('claim' in judgement) return [judgement.claim];
  if ('article' in judgement) return [judgement.article];
  if (judgement.kind === 'distinct') return [judgement.a, judgement.b];
  if (judgement.kind === 'correct')
    return [...judgement.corrections.map(({ claim }) => claim), ...judgement.about];
  return [judgement.from, judgement.into];
}

/**
 * Judgements of one matter take each other's place. Grades under a former id are of the survivor's matter; a correction
 * is a word on each of its claims.
 */
export function mattersOf(judgement: Word, resolve: Resolve): string[] {
  if ('subject' in judgement) return [`grade ${resolve(judgement.subject)}`];
  if ('claim' in judgement) return [`claim ${judgement.claim}`];
  if ('article' in judgement) return [`article ${judgement.article}`];
  if (judgement.kind === 'distinct') return [`distinct ${[judgement.a, judgement.b].toSorted().join(' ')}`];
  if (judgement.kind === 'correct') return judgement.corrections.map(({ claim }) => `correct ${claim}`);
  return [`merge ${judgement.from}`];
}
