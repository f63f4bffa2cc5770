/** Fisher and Yates with mulberry32: the same seed gives the same order on every machine. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed | 0;
  for (let n = out.length - 1; n > 0; n -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const at = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (n + 1));
    [out[n], out[at]] = [out[at] as T, out[n] as T];
  }
  return out;
}
