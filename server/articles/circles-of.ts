type Arrows<T> = ReadonlyMap<T, Iterable<T>>;

/**
 * Which of these lie on circles together, by a number that they share: each reaches each other along the arrows, and
 * of two with different numbers at least one does not reach the other. (Kosaraju: what is finished last is walked
 * first against the arrows.)
 */
export function circlesOf<T>(forth: Arrows<T>): Map<T, number> {
  const back = new Map<T, T[]>();
  for (const [from, all] of forth) {
    for (const to of all) {
      const before = back.get(to);
      if (before === undefined) back.set(to, [from]);
      else before.push(from);
    }
  }
  const finished = [...trees(forth.keys(), forth)].flat();
  const circles = [...trees(finished.toReversed(), back)];
  return new Map(circles.flatMap((circle, n) => circle.map((one) => [one, n] as const)));
}

/** What each start reaches that no earlier one did: each after all that it leads to. No recursion: chains are long. */
function* trees<T>(starts: Iterable<T>, arrows: Arrows<T>): Generator<T[]> {
  const seen = new Set<T>();
  const enter = (one: T) => {
    seen.add(one);
    return { one, ahead: new Set(arrows.get(one)).values() };
  };
  for (const start of starts) {
    if (seen.has(start)) continue;
    const tree: T[] = [];
    const open = [enter(start)];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.ahead.next();
      if (next.done === true) {
        tree.push(top.one);
        open.pop();
      } else if (!seen.has(next.value)) open.push(enter(next.value));
    }
    yield tree;
  }
}
