import { dayRange } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import type { TimesMeet } from '#contract/path-answer';
import { toSpan, toSpans, type Span } from './walk.ts';

type Times = Pick<GraphEdge, 'periods' | 'certain' | 'shownOn'>;

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
function toToldSpans(line: Times): Span[] {
  const possible = toSpans(line) ?? [];
  const shown = line.shownOn.map(dayRange).filter((span) => haveDayInCommon([span], possible));
  return [...line.certain.map(toSpan), ...shown];
}

function haveDayInCommon(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((one) => others.some((other) => one.first <= other.last && other.first <= one.last));
}
