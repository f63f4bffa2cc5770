/** Of what stands in the order of the text, the index of the first that begins at or behind this place. Found by halves. */
export function firstFrom(sorted: readonly { readonly start: number }[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
