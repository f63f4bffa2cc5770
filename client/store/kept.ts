import type { InvestigationRow } from '#contract/investigations';
import type { Trouble } from '../api.ts';

/** How the last save went. */
export type Saving =
  | { readonly is: 'saved'; readonly at: string | null }
  /** Changed since, and not sent yet. */
  | { readonly is: 'waiting' }
  | { readonly is: 'running' }
  | { readonly is: 'failed'; readonly trouble: Trouble }
  /** Somebody else saved it meanwhile, or deleted it: the analyst decides. */
  | { readonly is: 'conflict'; readonly trouble: Trouble };

/** The investigation that the canvas is kept as. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  /** Of the last save; 0 while there was none. */
  readonly version: number;
  /** The number of the last step that was saved. */
  readonly steps: number;
  readonly saving: Saving;
}

export function toKept({ id, title, version, steps, updatedAt }: InvestigationRow): Kept {
  return { id, title, version, steps, saving: { is: 'saved', at: updatedAt } };
}

/** Whoever may be asked again by itself: it was no refusal. */
export function isPassing({ code }: Trouble): boolean {
  return ['unreachable', 'starting', 'database-away', 'database-busy', 'timeout'].includes(code);
}

/** What stands in the way is another's save, and not this one's form. */
export function isConflict({ code }: Trouble): boolean {
  return ['changed-since', 'deleted-investigation'].includes(code);
}

/** What is under way, or waits for the analyst, goes on. */
export function toWaiting(saving: Saving): Saving {
  return saving.is === 'conflict' || saving.is === 'running' ? saving : { is: 'waiting' };
}

/** Another's save stays in the way; what was deleted may be brought back elsewhere, and is tried again. */
export function isForTheAnalyst(saving: Saving): boolean {
  return saving.is === 'conflict' && saving.trouble.code !== 'deleted-investigation';
}
