import * as z from 'zod';
import { ArticleId, ClaimId, EntityId, OccasionId } from '#contract/article';
import { AppError } from '../errors.ts';
import type { Resolve } from '../articles/key.ts';

const Mergeable = z.union([EntityId, OccasionId]);
/** When is noted beside it by the database, not in it: the time is no part of what was decided. */
const About = { id: z.string().min(1), by: z.string().min(1), why: z.string().min(1) };

/** What an analyst decided. Append-only: the last word on a claim, a pair or an article holds (DECISIONS 11). */
export const Judgement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['accept', 'reject']), claim: ClaimId, ...About }),
  z.strictObject({ kind: z.enum(['same', 'different']), from: Mergeable, into: Mergeable, ...About }),
  z.strictObject({ kind: z.literal('publish'), article: ArticleId, ...About }),
  z.strictObject({ kind: z.literal('unpublish'), article: ArticleId, ...About }),
]);
export type Judgement = z.infer<typeof Judgement>;

/** All judgements, ready to be asked. */
export interface Judged {
  /** The survivor's id. An id that was never merged is its own. */
  resolve: Resolve;
  formerIdsOf(id: string): readonly string[];
  isRejected(claim: string): boolean;
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
    const next = into.get(id);
    return next === undefined ? id : resolve(next);
  };
  const former = new Map<string, string[]>();
  for (const id of [...into.keys()].toSorted())
    former.set(resolve(id), [...(former.get(resolve(id)) ?? []), id]);
  return {
    resolve,
    formerIdsOf: (id) => former.get(id) ?? [],
    isRejected: (claim) => rejected.has(claim),
  };
}

/** Refuses a judgement that would make nonsense of those before it. */
export function refuseNonsense(next: Judgement, { resolve }: Judged): void {
  if (next.kind !== 'same' && next.kind !== 'different') return;
  const { kind, from, into } = next;
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
