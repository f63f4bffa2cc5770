interface Stretch {
  start: number;
  end: number;
}

/** As they stand in a text. */
export function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end;
}

/** As they are told in a text; two of one place by the numbers of their ids. */
export function byFirstPlace(a: { id: string; at: readonly Stretch[] }, b: typeof a): number {
  const [x, y] = [a.at[0], b.at[0]];
  const order = x === undefined || y === undefined ? 0 : byPlace(x, y);
  return order || a.id.localeCompare(b.id, 'en', { numeric: true });
}
