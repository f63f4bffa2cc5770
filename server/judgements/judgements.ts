import type { Credibility, Reliability } from '#contract/grades';
import type { Judgement } from '#contract/judgements';
import { AppError } from '../errors.ts';
import type { Resolve } from '../articles/key.ts';
import { groupBy } from '../articles/group-by.ts';
import { lastWords } from './last-words.ts';

/** All judgements, ready to be asked. */
export interface Judged {
  /** The survivor's id. An id that was never merged is its own. */
  resolve: Resolve;
  formerIdsOf(id: string): readonly string[];
  isRejected(claim: string): boolean;
  /** As an analyst set it; null while nobody has. */
  reliabilityOf(publisher: string): Reliability | null;
  credibilityOf(claim: string): Credibility | null;
}

/** What these judgements, in the order they were made, come to. */
export function judge(judgements: readonly Judgement[]): Judged {
  const into = new Map<string, string>();
  const rejected = new Set<string>();
  for (const judgement of judgements) {
    if (judgement.kind === 'same') into.set(judgement.from, judgement.into);
    if (judgement.kind === 'different') into.delete(judgement.from);
    if (judgement.kind === 'reject') rejected.add(judgement.claim);
    if (judgement.kind === 'accept') rejected.delete(judgement.claim);
  }
  const resolve = (id: string): string => {
    const passed: string[] = [];
    let [survivor, next] = [id, into.get(id)];
    for (; next !== undefined; next = into.get(survivor)) {
      passed.push(survivor);
      survivor = next;
    }
    // The next who comes by goes straight there: long chains are walked once.
    for (const one of passed) into.set(one, survivor);
    return survivor;
  };
  const former = groupBy([...into.keys()].toSorted(), resolve);
  const reliability = new Map<string, Reliability | null>();
  const credibility = new Map<string, Credibility | null>();
  for (const judgement of lastWords(judgements, resolve).values()) {
    if ('reliability' in judgement) reliability.set(resolve(judgement.subject), judgement.reliability);
    if ('credibility' in judgement) credibility.set(judgement.subject, judgement.credibility);
  }
  return {
    resolve,
    formerIdsOf: (id) => former.get(id) ?? [],
    isRejected: (claim) => rejected.has(claim),
    reliabilityOf: (publisher) => reliability.get(resolve(publisher)) ?? null,
    credibilityOf: (claim) => credibility.get(claim) ?? null,
  };
}

/** Refuses a judgement that would make nonsense of those made before it. */
export function refuseNonsense(
  next: Judgement,
  { made, judged }: { made: readonly Judgement[]; judged: Judged },
): void {
  if (next.kind === 'withdraw') refuseLateWithdrawal(next, { made, resolve: judged.resolve });
  if (next.kind === 'same' || next.kind === 'different') refuseBadMerge(next, judged);
}

/** The inverse of a decision is refused when somebody has decided since (DECISIONS 19). */
function refuseLateWithdrawal(
  { judgement: id }: Extract<Judgement, { kind: 'withdraw' }>,
  { made, resolve }: { made: readonly Judgement[]; resolve: Resolve },
): void {
  const meant = made.find((one) => one.id === id);
  if (meant?.kind !== 'grade') throw new AppError('bad-request', `There is no grade with the number ${id}.`);
  const last = [...lastWords(made, resolve).values()].find(
    (one) => one.kind === 'grade' && resolve(one.subject) === resolve(meant.subject),
  );
  if (last?.id === id) return;
  const since =
    last === undefined || made.indexOf(last) < made.indexOf(meant)
      ? 'it was taken back already'
      : `${last.by} has graded it anew`;
  throw new AppError('decided-since', `This grade of ${meant.subject} does not hold any more: ${since}.`);
}

function refuseBadMerge(
  { kind, from, into }: Extract<Judgement, { kind: 'same' | 'different' }>,
  { resolve }: Judged,
): void {
  if (kind === 'same' && resolve(into) === resolve(from)) {
    throw new AppError(
      'bad-request',
      `${from} and ${into} are the same already, so merging them again would be a circle.`,
    );
  }
  if (kind === 'same' && resolve(from) !== from) {
    throw new AppError(
      'bad-request',
      `${from} was merged into ${resolve(from)} before; merge that one instead.`,
    );
  }
  if (kind === 'different' && resolve(from) === from) {
    throw new AppError('bad-request', `${from} was not merged into another, so there is nothing to split.`);
  }
}
