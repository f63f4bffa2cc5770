import * as z from 'zod';
import { ClaimId, EntityId, OccasionId, SourceId } from './article.ts';
import { Credibility, Reliability } from './grades.ts';
import { shownLine } from './shown-line.ts';

const Mergeable = z.union([EntityId, OccasionId]);
export const JudgementId = z.string().regex(/^judgement\/[1-9]\d*$/, 'a judgement id is judgement/<number>');
/** Stated, not verified (DECISIONS 23). */
export const Analyst = shownLine('name', 100);
const Why = z.string().trim().min(1, 'a reason is missing').max(500, 'a reason of 500 letters at most');
/** When is noted beside it by the database, not in it: the time is no part of what was decided. */
const About = { id: JudgementId, by: Analyst, why: Why };

/** Back to null is a decision like any other: it says that nobody's grade holds. */
const GRADES = {
  publisher: { kind: z.literal('grade'), subject: EntityId, reliability: Reliability.nullable() },
  claim: { kind: z.literal('grade'), subject: ClaimId, credibility: Credibility.nullable() },
  /** Takes back one's last word on a grade; the word before it, whoever's it was, holds again. */
  withdrawal: { kind: z.literal('withdraw'), judgement: JudgementId },
} as const;

/** What an analyst decided. Append-only: the last word on a claim, a pair, an article or a grade holds (DECISIONS 11). */
export const Judgement = z.union([
  z.strictObject({ ...GRADES.publisher, ...About }),
  z.strictObject({ ...GRADES.claim, ...About }),
  z.strictObject({ ...GRADES.withdrawal, ...About }),
  z.strictObject({ kind: z.enum(['accept', 'reject']), claim: ClaimId, ...About }),
  z.strictObject({ kind: z.enum(['same', 'different']), from: Mergeable, into: Mergeable, ...About }),
  z.strictObject({ kind: z.literal('publish'), article: SourceId, ...About }),
  z.strictObject({ kind: z.literal('unpublish'), article: SourceId, ...About }),
]);
export type Judgement = z.infer<typeof Judgement>;

/** What the page may ask for: the server adds who and which number. */
export const Decision = z.union([
  z.strictObject({ ...GRADES.publisher, why: Why }),
  z.strictObject({ ...GRADES.claim, why: Why }),
  z.strictObject({ ...GRADES.withdrawal, why: Why }),
]);
export type Decision = z.infer<typeof Decision>;

/** A judgement as it was recorded. `holds`: nothing decided since then has taken its place. */
export const JudgementRecord = z.strictObject({ judgement: Judgement, at: z.string(), holds: z.boolean() });
export type JudgementRecord = z.infer<typeof JudgementRecord>;

/** Who set it, when and why: no grade is shown without them. */
const Given = { by: z.string(), why: z.string(), at: z.string() };
export const GivenReliability = z.strictObject({ grade: Reliability, ...Given });
export const GivenCredibility = z.strictObject({ grade: Credibility, ...Given });
