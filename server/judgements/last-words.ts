import type { Judgement } from '#contract/judgements';
import type { Resolve } from '../articles/key.ts';

/** On each matter, the judgement that holds: the last one that was not taken back. In the order they were made. */
export function lastWords(
  judgements: readonly Judgement[],
  resolve: Resolve,
): ReadonlyMap<string, Exclude<Judgement, { kind: 'withdraw' }>> {
  const withdrawn = new Set(judgements.flatMap((one) => (one.kind === 'withdraw' ? [one.judgement] : [])));
  const words = new Map<string, Exclude<Judgement, { kind: 'withdraw' }>>();
  for (const judgement of judgements) {
    if (judgement.kind === 'withdraw' || withdrawn.has(judgement.id)) continue;
    words.set(matterOf(judgement, resolve), judgement);
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
  return [judgement.from, judgement.into];
}

/** Judgements of one matter take each other's place. Grades under a former id are of the survivor's matter. */
function matterOf(judgement: Exclude<Judgement, { kind: 'withdraw' }>, resolve: Resolve): string {
  if ('subject' in judgement) return `grade ${resolve(judgement.subject)}`;
  if ('claim' in judgement) return `claim ${judgement.claim}`;
  if ('article' in judgement) return `article ${judgement.article}`;
  return `merge ${judgement.from}`;
}
