import type { Judgement } from '#contract/judgements';
import { AppError } from '../errors.ts';
import type { Resolve } from '../articles/key.ts';
import { distinctIn, mergesIn, type Judged } from './judgements.ts';
import { lastWords, mattersOf, type Word } from './last-words.ts';

interface Before {
  made: readonly Judgement[];
  judged: Judged;
}

/** Refuses a judgement that would make nonsense of those made before it. */
export function refuseNonsense(next: Judgement, before: Before): void {
  if (next.kind === 'withdraw') refuseLateWithdrawal(next, before);
  if (next.kind === 'same' || next.kind === 'different') refuseBadMerge(next, before.judged);
  if (next.kind === 'reject' || next.kind === 'accept') refuseIdleDispute(next, before);
  if (next.kind === 'distinct' && next.a === next.b) throw refused(`${next.a} is itself.`);
  const words = [...new Set(lastWords([...before.made, next], (id) => id).values())];
  const survivors = survivorsIn(new Map(mergesIn(words)));
  refuseDistinctMerge(words, { next, ...survivors });
}

/** Each id as merges leave it. A withdrawal may bring back a merge that others have turned into a circle. */
function survivorsIn(into: ReadonlyMap<string, string>): { resolve: Resolve } {
  const known = new Map<string, string>();
  const resolve = (id: string): string => {
    const passed = new Set<string>();
    let survivor = id;
    for (let next = into.get(id); next !== undefined; next = into.get(survivor)) {
      if (passed.has(next)) throw refused(`${id} would be merged into itself by way of ${next}.`);
      const end = known.get(next);
      passed.add(survivor);
      survivor = end ?? next;
      if (end !== undefined) break;
    }
    for (const one of passed) known.set(one, survivor);
    return survivor;
  };
  for (const id of into.keys()) resolve(id);
  return { resolve };
}

/** "Not the same" is kept for ever, whichever way the two would become one. */
function refuseDistinctMerge(words: readonly Word[], { next, resolve }: { next: Judgement; resolve: Resolve }): void {
  for (const one of distinctIn(words)) {
    if (resolve(one.a) !== resolve(one.b)) continue;
    if (one.id === next.id)
      throw refused(`${one.a} and ${one.b} are one now: split them, and say then that they are not the same.`);
    throw refused(
      `${one.by} decided that ${one.a} and ${one.b} are not the same (${one.id}: ${one.why}). Take that back first.`,
    );
  }
} // oxfmt-ignore

/** The inverse of a decision is refused when somebody has decided since (DECISIONS 19). */
function refuseLateWithdrawal(
  { judgement: id }: Extract<Judgement, { kind: 'withdraw' }>,
  { made, judged: { resolve } }: Before,
): void {
  const meant = made.find((one) => one.id === id);
  if (meant === undefined || meant.kind === 'withdraw' || 'article' in meant)
    throw new AppError('bad-request', `There is no decision with the number ${id} that can be taken back.`);
  const words = lastWords(made, resolve);
  for (const matter of mattersOf(meant, resolve)) {
    const last = words.get(matter);
    if (last?.id === id) continue;
    const isOlder = last === undefined || made.indexOf(last) < made.indexOf(meant);
    const since = isOlder ? 'it was taken back already' : `${last.by} ${SINCE[meant.kind]}`;
    throw new AppError('decided-since', `This ${toWhat(meant, matter)} does not hold any more: ${since}.`);
  }
}

type Meant = Exclude<Word, { kind: 'publish' | 'unpublish' }>;

const SINCE: Record<Meant['kind'], string> = {
  grade: 'has graded it anew',
  accept: 'has decided anew whether it counts',
  reject: 'has decided anew whether it counts',
  correct: 'has corrected it since',
  same: 'has decided since who it is',
  different: 'has decided since who it is',
  distinct: 'has said so again',
};

function toWhat(meant: Meant, matter: string): string {
  const of = matter.slice(matter.indexOf(' ') + 1);
  if (meant.kind === 'grade') return `grade of ${meant.subject}`;
  if (meant.kind === 'correct') return `correction of ${of}`;
  return `decision on ${of}`;
}

/** To say once more what holds already says nothing, and hides who said it first. */
function refuseIdleDispute(
  { kind, claim }: Extract<Judgement, { kind: 'reject' | 'accept' }>,
  { made, judged }: Before,
): void {
  const by = judged.rejectedBy(claim);
  if (kind === 'accept' && by === null) throw refused(`Nobody disputes ${claim}.`);
  if (kind === 'reject' && by !== null)
    throw refused(`${made.find(({ id }) => id === by)?.by ?? 'Somebody'} disputes ${claim} already.`);
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

export function refused(what: string): AppError {
  return new AppError('refused-decision', what);
}
