import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { REVIEW_ENDPOINTS } from '#contract/review-endpoints';
import { readText } from '../../server/reading/read.ts';

/** What reviewers rejected in one text, as the page saves it. */
export const Rejections = REVIEW_ENDPOINTS.rejections.response;
export type Rejections = z.infer<typeof Rejections>;

interface Answered {
  /** Rejected, and suggested still. */
  readonly still: Rejections['cases'];
  readonly learnt: Rejections['cases'];
}

/** Which rejected suggestions the reader of now makes again, of the same text read just so; null: it is another text. */
export function askAgain(text: string, { textSha256, cases, publishedAt, publisher, regions, known }: Rejections): Answered | null {
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== textSha256) return null;
  const { claims, figures } = readText({ text, regions, publishedAt, publisher, known });
  const made = new Set([...claims, ...figures].map(({ key, rule }) => `${rule} ${key}`));
  const isMade = ({ rule, key }: Rejections['cases'][number]) => made.has(`${rule} ${key}`);
  return { still: cases.filter(isMade), learnt: cases.filter((one) => !isMade(one)) };
} // oxfmt-ignore

/** "charges/pleaded: person/ana-ruiz DEFENDANT_IN case/of-ana-ruiz at 14: she is the lawyer" */
export function toRejectionLines({ still, learnt }: Answered): string[] {
  const told = still.map(({ rule, subject, type, object, at, why }) => `${rule}: ${subject} ${type} ${object} at ${at[0]?.start ?? 0}${why === null ? '' : `: ${why}`}`);
  return [`${still.length} of ${still.length + learnt.length} rejected suggestions are made still`, ...told];
} // oxfmt-ignore
