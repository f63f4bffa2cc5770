import type { GraphEdge } from '#contract/graph';
import type { TimesMeet } from '#contract/path-answer';
import { shownDays, type Days } from '#contract/standing';
import { toSpan, toSpans } from './walk.ts';

type Times = Pick<GraphEdge, 'periods' | 'certain' | 'shownOn' | 'reportedLast'>;

/**
 * Do the times of two lines have a day in common? They overlap when what the texts tell of both does, and are apart when
 * both cannot: an office that is shown in June and a ministry that is shown in July may have met or not.
 */
export function timesMeet(a: Times, b: Times): TimesMeet {
  if (haveDayInCommon(toToldSpans(a), toToldSpans(b))) return 'overlap';
  const [possible, others] = [toSpans(a), toSpans(b)];
  if (possible === null || others === null) return 'not known';
  return haveDayInCommon(possible, others) ? 'not known' : 'apart';
}

/** When a line certainly held, and when a text shows it: of a happening only as far as it may have happened then. */
function toToldSpans(line: Times): Days[] {
  const possible = toSpans(line) ?? [];
  const shown = shownDays(line).filter((span) => haveDayInCommon([span], possible));
  return [...line.certain.map(toSpan), ...shown];
}

function haveDayInCommon(spans: readonly Days[], others: readonly Days[]): boolean {
  return spans.some((one) => others.some((other) => one.first <= other.last && other.first <= one.last));
}
