import type { LabelForm } from '../../server/reading/extract/label-form.ts';
import type { Tally } from './tally.ts';

/** Spans that lie in the text, in one paragraph, and of mentions have the words that they are said to have. */
export function scoreSpans(text: string, { entities, claims }: LabelForm): Tally {
  const mentions = entities.flatMap((entity) => entity.mentions);
  const spans = claims.flatMap((claim) => claim.spans);
  const right = [
    ...mentions.map(({ start, end, surface }) => isIn(text, { start, end }) && text.slice(start, end) === surface),
    ...spans.map((span) => isIn(text, span) && text.slice(span.start, span.end).trim() !== '' && !text.slice(span.start, span.end).includes('\n')),
  ].filter(Boolean).length;
  const all = mentions.length + spans.length;
  return { given: all, rightGiven: right, wanted: all, found: right };
} // oxfmt-ignore

function isIn(text: string, { start, end }: { start: number; end: number }): boolean {
  return Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
}
