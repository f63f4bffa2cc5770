import type { Region, Span } from '#contract/article';

/** The region in which all of a span lies, looked up by halves: the regions of a text follow one another. */
export function regionOf(
  { start, end }: Pick<Span, 'start' | 'end'>,
  regions: readonly Region[],
): Region | undefined {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((regions[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  // The last that begins no later than the span.
  const region = regions[low - 1];
  return region !== undefined && end <= region.end ? region : undefined;
}
