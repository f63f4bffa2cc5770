/** A passage of a text; its end is not part of it. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Gives each of these out once: to the first stretch that touches it. Asking takes as long as there is to give and
 * hardly longer for what is left, so that tens of thousands may ask of tens of thousands.
 */
export function untaken<T>(all: readonly T[], placeOf: (one: T) => Stretch): (by: Stretch) => T[] {
  const sorted = all
    .map((one) => ({ one, place: placeOf(one) }))
    .toSorted((a, b) => a.place.start - b.place.start);
  const starts = sorted.map(({ place }) => place.start);
  // A tree in a list: below node n are 2n and 2n+1, and each holds the latest end of what is left below it.
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, sorted.length)));
  const latest = Array.from({ length: 2 * width }, () => -Infinity);
  for (const [n, { place }] of sorted.entries()) latest[width + n] = place.end;
  for (let node = width - 1; node > 0; node -= 1) refresh(node);

  function endBelow(node: number): number {
    return latest[node] ?? -Infinity;
  }

  function refresh(node: number): void {
    latest[node] = Math.max(endBelow(2 * node), endBelow(2 * node + 1));
  }

  function* take(by: Stretch, node: number, first: number, size: number): Generator<T> {
    // Those that start later than `by` ends are the last in the order, those that end before it are passed over.
    if (endBelow(node) <= by.start || (starts[first] ?? Infinity) >= by.end) return;
    if (size === 1) {
      latest[node] = -Infinity;
      const found = sorted[first];
      if (found) yield found.one;
      return;
    }
    yield* take(by, 2 * node, first, size / 2);
    yield* take(by, 2 * node + 1, first + size / 2, size / 2);
    refresh(node);
  }

  return (by) => [...take(by, 1, 0, width)];
}
