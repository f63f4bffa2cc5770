import * as z from 'zod';
import { ArticleId, ClaimId } from './article.ts';
import { Limit } from './graph.ts';
import { RelationKey } from './relation-key.ts';

/** A ULID in lower case: made by the page, so that a check that is sent twice is one. */
export const CheckId = z.string().regex(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'the id of a check');

export const MOST_REMARK = 500;
const Reason = z.string().trim().max(MOST_REMARK, `a reason of ${MOST_REMARK} letters at most`).optional();

/** Of all that was read behind a line: what is checked is what was seen, and not what came a moment later. */
export const EvidenceDigest = z.string().regex(/^[0-9a-f]{64}-[01]*$/, 'the digest of some evidence');

export const CheckRequest = z.strictObject({
  id: CheckId,
  relation: RelationKey,
  /** Of the evidence that was read. */
  digest: EvidenceDigest,
  why: Reason,
});
export type CheckRequest = z.infer<typeof CheckRequest>;

/** Taking a check back is a decision of its own, with an id of its own. */
export const CheckWithdrawal = z.strictObject({
  id: CheckId,
  /** The line that it is of, as it is known now. */
  relation: RelationKey,
  why: Reason,
});
export type CheckWithdrawal = z.infer<typeof CheckWithdrawal>;

/** What of a claim may be another than it was. */
export const ClaimPart = z.enum(['wording', 'status', 'speaker', 'dates', 'passage', 'qualifiers', 'ends']);
export type ClaimPart = z.infer<typeof ClaimPart>;

const Told = { claim: ClaimId, says: z.string() };
/** Why a check does not hold any more. */
export const CheckChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('claim added'), ...Told }),
  z.strictObject({
    what: z.literal('claim changed'),
    ...Told,
    before: z.string(),
    parts: z.array(ClaimPart).min(1),
  }),
  /** No article says so now, an analyst rejected it, or it tells of another line. */
  z.strictObject({ what: z.enum(['claim gone', 'claim rejected', 'claim moved']), ...Told }),
  z.strictObject({
    what: z.literal('text changed'),
    article: ArticleId,
    title: z.string(),
    before: z.string(),
    now: z.string(),
  }),
]);
export type CheckChange = z.infer<typeof CheckChange>;

/** The text of an article as it was when a line was checked; absent: only our words could be read. */
export const CheckedText = z.strictObject({
  article: ArticleId,
  /** As it is called now; its id where it is gone. */
  title: z.string(),
  sha256: z.string(),
  text: z.enum(['present', 'absent']),
});
export type CheckedText = z.infer<typeof CheckedText>;

/** Somebody read what stands behind a line: the last such decision that was not taken back, held against the evidence as it is now. */
export const Check = z.strictObject({
  relation: RelationKey,
  id: CheckId,
  /** Stated, not verified (DECISIONS 23). */
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
  /** The line was known by it when it was checked: another key than now where one of its ends was merged since. */
  madeUnder: RelationKey,
  /** How many claims were behind it, and how many of them the evidence showed. */
  claims: z.strictObject({ shown: z.int(), total: z.int() }),
  texts: z.array(CheckedText),
  /** Nothing of what was read has changed since. */
  holds: z.boolean(),
  /** Empty while it holds; the first ones, where `changed` is more. */
  changes: z.array(CheckChange),
  changed: z.int(),
}); // oxfmt-ignore
export type Check = z.infer<typeof Check>;

/** Lines that are looked up at once; a canvas with more asks several times. */
export const MOST_LINES_CHECKED = 20_000;

export const ChecksRequest = z.strictObject({ relations: z.array(RelationKey).max(60_000) });

export const ChecksAnswer = z.strictObject({
  /** Of lines that are checked, or were; all others are not. */
  checks: z.array(Check),
  asked: z.int(),
  /** Those whose check holds. */
  checked: z.int(),
  /** Those whose check does not hold any more. */
  cleared: z.int(),
  limits: z.array(Limit),
});
export type ChecksAnswer = z.infer<typeof ChecksAnswer>;
