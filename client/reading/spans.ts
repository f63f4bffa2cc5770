/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * For each slice the spans that reach into it. Slices come in order and do not overlap, spans come sorted by start:
 * one walk over both, so that a long text costs no more than it is long.
 */
export function spansBySlice<S extends Stretch>(slices: readonly Stretch[], spans: readonly S[]): S[][] {
  let next = 0;
  let open: S[] = [];
  return slices.map((slice) => {
    open = open.filter(({ end }) => end > slice.start);
    for (let span = spans[next]; span !== undefined && span.start < slice.end; span = spans[next]) {
      if (span.end > slice.start) open.push(span);
      next += 1;
    }
    return [...open];
  });
}
