import * as z from 'zod';
import { ClaimId, EntityId, OccasionId, SourceId } from './article.ts';
import { Credibility, Reliability } from './grades.ts';
import { Corrections, Gift } from './repairs.ts';
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
  /** Takes back the last word on a matter; the word before it, whoever's it was, holds again. */
  withdrawal: { kind: z.literal('withdraw'), judgement: JudgementId },
} as const;

/** Repair of what is published (DECISIONS 11). */
const REPAIRS = {
  /** To reject a claim is to dispute it: it carries no line any more. To accept it takes the dispute back. */
  dispute: { kind: z.enum(['accept', 'reject']), claim: ClaimId },
  /** Not the same, for ever: to merge the two is refused until this is taken back. */
  distinct: { kind: z.literal('distinct'), a: EntityId, b: EntityId },
} as const;

/** What an analyst decided. Append-only: the last word on a claim, a pair, an article or a grade holds (DECISIONS 11). */
export const Judgement = z.union([
  z.strictObject({ ...GRADES.publisher, ...About }),
  z.strictObject({ ...GRADES.claim, ...About }),
  z.strictObject({ ...GRADES.withdrawal, ...About }),
  z.strictObject({ ...REPAIRS.dispute, ...About }),
  z.strictObject({ kind: z.enum(['same', 'different']), from: Mergeable, into: Mergeable, ...About }),
  z.strictObject({ ...REPAIRS.distinct, ...About }),
  /** `about`: whoever these claims were about before, and are about from now on. */
  z.strictObject({
    kind: z.literal('correct'),
    corrections: Corrections,
    about: z.array(EntityId),
    ...About,
  }),
  z.strictObject({ kind: z.literal('publish'), article: SourceId, ...About }),
  z.strictObject({ kind: z.literal('unpublish'), article: SourceId, ...About }),
]);
export type Judgement = z.infer<typeof Judgement>;

/** The digest of a preview: what comes to something else by now is refused. */
const Seen = z.string().max(100).optional();

/** What the page may ask for: the server adds who and which number. */
export const Decision = z.union([
  z.strictObject({ ...GRADES.publisher, why: Why }),
  z.strictObject({ ...GRADES.claim, why: Why }),
  z.strictObject({ ...GRADES.withdrawal, why: Why, seen: Seen }),
  z.strictObject({ ...REPAIRS.dispute, why: Why, seen: Seen }),
  /** Many at once are one decision, with one undo. */
  z.strictObject({ kind: z.literal('correct'), corrections: Corrections, why: Why, seen: Seen }),
  z.strictObject({ kind: z.literal('give'), ...Gift, why: Why, seen: Seen }),
  z.strictObject({ kind: z.literal('same'), from: Mergeable, into: Mergeable, why: Why, seen: Seen }),
  /** Splits off what was merged: `from` is a former id. */
  z.strictObject({ kind: z.literal('different'), from: Mergeable, why: Why, seen: Seen }),
  z.strictObject({ ...REPAIRS.distinct, why: Why, seen: Seen }),
]);
export type Decision = z.infer<typeof Decision>;

/** What changes how published facts read; it is previewed. */
export type Repair = Exclude<Decision, { kind: 'grade' | 'withdraw' }>;

/** A judgement as it was recorded. `holds`: nothing decided since then has taken its place. */
export const JudgementRecord = z.strictObject({ judgement: Judgement, at: z.string(), holds: z.boolean() });
export type JudgementRecord = z.infer<typeof JudgementRecord>;

/** Who set it, when and why: no grade is shown without them. */
const Given = { by: z.string(), why: z.string(), at: z.string() };
export const GivenReliability = z.strictObject({ grade: Reliability, ...Given });
export const GivenCredibility = z.strictObject({ grade: Credibility, ...Given });
/** A repair as it is told beside what it repaired. */
export const GivenRepair = z.strictObject({ judgement: JudgementId, ...Given });
export type GivenRepair = z.infer<typeof GivenRepair>;
