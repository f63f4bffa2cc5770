import type { AccountClaim, AccountFigure } from '#contract/account';
import type { Status } from '#contract/ontology';

/** What an article was found to say: a claim or a figure. */
export type Told = AccountClaim | AccountFigure;

export function isFigure(told: Told): told is AccountFigure {
  return 'metric' in told;
}

export function isRejected(told: Told): boolean {
  return !isFigure(told) && told.rejected;
}

export function statusOf(told: Told): Status {
  if (!isFigure(told)) return told.status;
  return told.voice === 'said' ? 'said' : 'asserted';
}
