import type * as z from 'zod';
import type { REVIEW_ENDPOINTS } from '#contract/review-endpoints';
import { layOut, type Room } from './desk.ts';

type Rejections = z.infer<(typeof REVIEW_ENDPOINTS)['rejections']['response']>;

/** What was rejected, as cases for tests. What a newer reader does not suggest any more is no case: it was learnt. */
export async function rejectionsOf(room: Room, id: string): Promise<Rejections> {
  const { review, reading, reviewed, text } = await layOut(room, id);
  const claims = reading.claims.map(({ key, rule, claim }) => ({
    key,
    rule,
    record: claim,
    type: claim.type,
    object: claim.object,
  }));
  const figures = reading.figures.map(({ key, rule, figure }) => ({
    key,
    rule,
    record: figure,
    type: figure.metric,
    object: figure.unit,
  }));
  const cases = [...claims, ...figures].flatMap(({ key, rule, record, type, object }) => {
    const decided = reviewed.claims.get(key) ?? reviewed.figures.get(key);
    if (decided?.is !== 'rejected') return [];
    const at = record.at.map(({ start, end }) => ({ start, end }));
    return [{ rule, key, subject: record.subject, type, object, at, by: decided.by, why: decided.why }];
  });
  const { publishedAt, publisher } = reviewed.about;
  const known = text === null ? [] : [...(await room.known.in(text))];
  return {
    format: 'redthread/rejections',
    version: 2,
    textSha256: review.textSha256,
    publishedAt,
    publisher,
    regions: [...reviewed.regions],
    known,
    cases,
  };
}
