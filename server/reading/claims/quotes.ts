import type { Stretch } from '#contract/article';

/** Shorter ones are names and single words. */
const LEAST = 40;
const MOST = 6_000;

/** Where somebody is quoted, within one stretch of a text: between quotation marks, or from one to its end. */
export function quotesIn(text: string, { start, end }: Stretch): Stretch[] {
  const quotes: Stretch[] = [];
  let open: number | null = null;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (open === null && (sign === '“' || sign === '"')) open = at;
    else if (open !== null && (sign === '”' || sign === '"')) {
      if (at - open > LEAST && at - open < MOST) quotes.push({ start: open, end: at });
      open = null;
    }
  }
  // A quotation that goes on in the next paragraph is not closed in this one.
  if (open !== null && end - open > LEAST) quotes.push({ start: open, end });
  return quotes;
}
