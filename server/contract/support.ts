import type { Claim } from './article.ts';
import type { GraphEdge } from './graph.ts';
import type { Status } from './statuses.ts';

/** How one claim stands for itself, whatever else is said. */
export function statusOf({ stance, voice, reality }: Pick<Claim, 'stance' | 'voice' | 'reality'>): Status {
  if (stance === 'denies') return 'denied';
  if (reality !== 'actual') return reality;
  return voice === 'stated' ? 'asserted' : 'said';
}

/** Stated or said, a fact is a fact: both support it. */
export function isOfKind(status: Status, shown: Status): boolean {
  return status === shown || (isActual(status) && isActual(shown));
}

export function isActual(status: Status): boolean {
  return status === 'asserted' || status === 'said';
}

/** Without hedge, inference or a place in captions only: beside a firm claim, others lend a line no support. */
export function isFirm({
  claim,
  caption,
}: {
  claim: Pick<Claim, 'hedged' | 'inferred'>;
  caption: boolean;
}): boolean {
  return claim.hedged !== true && !isInferred(claim) && !caption;
}

/** How a line is told, the firmest first. */
export const FIRMNESS = [
  'told plainly',
  'told by a picture’s caption only',
  'hedged',
  'inferred',
  'hedged and inferred',
] as const;

/** Its place among them: of several marks the weightiest decides. The larger the weaker. */
export function weaknessOf({
  hedged,
  inferred,
  caption,
}: Pick<GraphEdge, 'hedged' | 'inferred' | 'caption'>): number {
  if (hedged && inferred) return 4;
  if (inferred) return 3;
  if (hedged) return 2;
  return caption ? 1 : 0;
}

/** An inferred date is no inferred line. */
export function isInferred({ inferred }: Pick<Claim, 'inferred'>): boolean {
  return inferred?.some(({ what }) => what !== 'date') ?? false;
}

/** The text gives no date of its own: who read it worked one out. */
export function isDateInferred({ inferred }: Pick<Claim, 'inferred'>): boolean {
  return inferred?.some(({ what }) => what === 'date') ?? false;
}
