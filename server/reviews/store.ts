import * as z from 'zod';
import { Region } from '#contract/article';
import type { Limit } from '#contract/graph';
import { ArticleAbout, ReviewRow, type ReviewState, type ReviewStepRecord } from '#contract/review';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';

const MOST_ROWS = 500;

/** Whatever runs a text: the database itself, or a transaction that changes something. */
export type Ask = Db['records'];

/** An article under review as it was laid on the table: what rules found, before anybody corrected it. */
export interface HeldReview {
  readonly id: string;
  readonly textSha256: string;
  readonly textLength: number;
  readonly passage: boolean;
  readonly found: Found;
  /** Under which ids of the graph whoever was new in it was published; by local id. */
  readonly ids: ReadonlyMap<string, string>;
  /** What was approved when it was published last. */
  readonly digest: string | null;
}

export const Found = z.strictObject({ about: ArticleAbout, regions: z.array(Region) });
export type Found = z.infer<typeof Found>;

/** A step as it is kept, with the id by which it is known when it is sent once more. */
export interface HeldStep extends ReviewStepRecord {
  readonly id: string;
}

const Held = z.object({
  found: z.string(),
  textSha256: z.string(),
  textLength: z.int(),
  passage: z.boolean(),
  ids: z.string().nullable(),
  digest: z.string().nullable(),
});

const HeldRow = z.object({
  about: z.string(),
  everPublished: z.boolean(),
  isAsPublished: z.boolean(),
  isPublished: z.boolean(),
});

/** The article that was worked on last comes first. */
export async function listReviews(db: Db): Promise<{ reviews: ReviewRow[]; limits: Limit[] }> {
  const rows = await db.records(internalText('review-list'), { limit: MOST_ROWS });
  const reviews = rows.map(({ row }) => toRow(row as Row));
  const total = Number(rows[0]?.['total'] ?? 0);
  const why = 'these were worked on last';
  const limits: Limit[] =
    total > reviews.length ? [{ what: 'rows', shown: reviews.length, total, atLeast: false, why }] : [];
  return { reviews, limits };
}

export async function readRow(ask: Ask, id: string): Promise<ReviewRow> {
  const [found] = await ask(internalText('review-row'), { id });
  if (found === undefined) throw unknownReview(id);
  return toRow(found['row'] as Row);
}

export async function readReview(ask: Ask, id: string): Promise<HeldReview> {
  const [found] = await ask(internalText('review-read'), { id });
  if (found === undefined) throw unknownReview(id);
  const { ids, found: json, ...held } = Held.parse(found);
  return {
    id,
    ...held,
    // Both are our own writing.
    found: JSON.parse(json) as Found,
    ids: new Map(ids === null ? [] : (JSON.parse(ids) as [string, string][])),
  };
}

export async function readSteps(ask: Ask, id: string): Promise<HeldStep[]> {
  const rows = await ask(internalText('review-steps'), { id });
  return rows.map((row) => ({
    n: Number(row['n']),
    id: textIn(row, 'id'),
    by: textIn(row, 'analyst'),
    at: textIn(row, 'at'),
    // It was checked at the door when it came in.
    step: JSON.parse(textIn(row, 'step')) as ReviewStepRecord['step'],
  }));
}

export function unknownReview(id: string): AppError {
  return new AppError('unknown-review', `${id} is not under review.`);
}

/** Without the id that only whoever sent it needs. */
export function toRecord({ id: _own, ...record }: HeldStep): ReviewStepRecord {
  return record;
}

function toRow(row: Row): ReviewRow {
  const { about, everPublished, isAsPublished, isPublished } = HeldRow.parse(row);
  const { everPublished: _ever, isAsPublished: _as, isPublished: _is, ...rest } = row;
  const state = stateOf({ everPublished, isAsPublished, isPublished });
  return ReviewRow.parse({ ...rest, about: JSON.parse(about), state });
}

function stateOf({
  everPublished,
  isAsPublished,
  isPublished,
}: Omit<z.infer<typeof HeldRow>, 'about'>): ReviewState {
  if (isPublished) return isAsPublished ? 'published' : 'changed';
  return everPublished ? 'unpublished' : 'open';
}
