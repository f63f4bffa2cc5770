import { seeded } from '#drawing/layouts/random';

/** Fisher and Yates: the same seed gives the same order on every machine. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  const out = [...list];
  for (let n = out.length - 1; n > 0; n -= 1) {
    const at = Math.floor(random() * (n + 1));
    [out[n], out[at]] = [out[at] as T, out[n] as T];
  }
  return out;
}
