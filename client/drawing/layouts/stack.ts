/** What stands in a column, from top to bottom. */
export interface Stacked {
  /** Above and below its point. */
  readonly above: number;
  readonly below: number;
  /** Where it would like to be. */
  readonly wish: number;
}

/**
 * Where each of these stands when they keep their order and a gap between them, and are together as near as can be to
 * where they would like to be (pool adjacent violators).
 */
export function stack(items: readonly Stacked[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const [at, { above }] of items.entries()) {
    const before = items[at - 1];
    offset += before === undefined ? 0 : before.below + gap + above;
    offsets.push(offset);
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [at, { wish }] of items.entries()) {
    let pool = { sum: wish - (offsets[at] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const levels = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  return levels.map((level, at) => level + (offsets[at] ?? 0));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
