import type { ClaimDraft, FigureDraft } from '#contract/reading';
import type { ReviewAccount, ReviewRow, ReviewStep, ReviewStepRecord } from '#contract/review';
import type { Limit } from '#contract/graph';
import type { PublishPreview } from '#contract/review-endpoints';
import { fold, standing, type Reviewed } from '#contract/reviewing';
import type { Trouble } from '../api.ts';
import type { Stretch } from '../reading/spans.ts';
import type { ArticleIntake } from './article-intake.ts';

export type ReviewTab = 'claims' | 'unread' | 'people' | 'publish';

/** A claim that is being made or changed, or a figure that is. */
export type Editing = EditedClaim | EditedFigure;

interface Edited {
  /** Under which key it is accepted. */
  readonly key: string;
  /** The words that were selected for it, or the sentence that is at hand. */
  readonly span: Stretch | null;
}
export interface EditedClaim extends Edited {
  readonly of: 'claim';
  readonly isNew: boolean;
  readonly draft: ClaimDraft | null;
}
/** Numbers are not made by hand: there is one that was read. */
export interface EditedFigure extends Edited {
  readonly of: 'figure';
  readonly draft: FigureDraft;
}

/** The article that is under review on the desk. */
export interface Review {
  readonly id: string;
  /** Null until it has come. */
  readonly account: ReviewAccount | null;
  readonly tab: ReviewTab;
  /** The suggestion at hand. */
  readonly at: string | null;
  readonly editing: Editing | null;
  /** Where the text is to be brought into view; each wish is a new object. */
  readonly look: Stretch | null;
  /** Whom the text or the list points at. */
  readonly person: string | null;
  /** The rule all of whose suggestions are shown, to be accepted at once. */
  readonly rule: string | null;
  readonly preview: PublishPreview | null;
  /** The canvas is looked at meanwhile. */
  readonly isAside: boolean;
  /** Whoever closes it is asked, for something is not sent. */
  readonly isLeaving: boolean;
}

/** A decision that the server has not recorded yet. */
export interface Unsent {
  readonly id: string;
  readonly article: string;
  readonly step: ReviewStep;
  /** The last recorded step that was seen when it was made: what others decided after that is told before it counts. */
  readonly after: number;
  /** It was on its way once: without an answer nobody knows whether it is recorded. */
  readonly wasSent: boolean;
}

/** One that was refused: it stays offered, with what others decided meanwhile. */
export interface Refused extends Unsent {
  readonly trouble: Trouble;
  readonly others: readonly ReviewStepRecord[];
}

export interface Outbox {
  readonly unsent: readonly Unsent[];
  readonly refused: readonly Refused[];
  /** By article, the last recorded step that was seen. */
  readonly seen: ReadonlyMap<string, number>;
}

export const NOTHING_UNSENT: Outbox = { unsent: [], refused: [], seen: new Map() };

/** The reviewers' table; null until it has come. */
export interface ReviewTable {
  readonly rows: readonly ReviewRow[] | null;
  readonly limits: readonly Limit[];
}

/** The steps that are recorded, and behind them those on their way, numbered as they will be if nobody else decides. */
export function stepsOf(account: ReviewAccount, unsent: readonly Unsent[], by: string): ReviewStepRecord[] {
  const last = account.steps.at(-1)?.n ?? 0;
  const own = unsent.filter(({ article }) => article === account.row.id);
  return [...account.steps, ...own.map(({ step }, index) => ({ n: last + index + 1, by, at: '', step }))];
}

/** One's own last decision that nobody has taken back, also one on its way; null when there is none. */
export function lastOwnOf(
  account: ReviewAccount,
  unsent: readonly Unsent[],
  by: string,
): ReviewStepRecord | null {
  return standing(stepsOf(account, unsent, by)).findLast((one) => one.by === by) ?? null;
}

/** Everything that was decided, also what is still on its way. */
export function reviewedOf(account: ReviewAccount, unsent: readonly Unsent[], by: string): Reviewed {
  const { row, regions } = account;
  return fold({ about: row.about, regions }, stepsOf(account, unsent, by));
}

/** What of the desk is about articles that come in and are reviewed. */
export interface Reviewing {
  /** Texts that are on their way in; null while none are. */
  readonly intake: ArticleIntake | null;
  readonly reviews: ReviewTable;
  /** The article that is under review on the desk. */
  readonly review: Review | null;
  /** Decisions of reviews that are not recorded yet, whichever is open. */
  readonly outbox: Outbox;
}
