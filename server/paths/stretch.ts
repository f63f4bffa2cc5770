import type { At, Known } from './known.ts';
import { isClosed, levelsBeside, mostSteps, type Plan } from './plan.ts';
import { openSide, type Side } from './side.ts';
import type { Searching } from './search.ts';

/** From one chosen end, or from any of several, to the next one: searched from both. */
export interface Stretch {
  readonly from: readonly At[];
  readonly to: ReadonlySet<At>;
  /** How many steps are left at least from each actor to the end, as far as is known. */
  distances(): ReadonlyMap<At, number>;
  /** No path along it is shorter; Infinity when it is proved that there is none. */
  least(): number;
  /** Afterwards every path of so many steps is among the lines that are known. */
  cover(steps: number): Promise<void>;
  /** The same, with all levels read whole: what is told of a proof that there is none. */
  reach(steps: number): Promise<void>;
}

/** The sides of two stretches that meet at a waypoint are one where lines are walked both ways. */
export interface Sides {
  of(seeds: readonly At[], way: 'onward' | 'backward'): Side;
  /** How many steps are left at least from each actor to one of these, as far as is known. */
  distancesTo(goal: readonly At[]): ReadonlyMap<At, number>;
  all(): Side[];
}

/** Of a level of more lines first only those towards whom the other side met are read, at about a tenth of the cost. */
export const DEAR_LINES = 1_000;

/** Lines that are looked through twice for their ids in the time in which one is read. */
const LOOKED_THROUGH = 5;
/** Of more lines together nobody looks for common neighbours: about half a second, and one statement holds them all. */
const MOST_LOOKED_THROUGH = 200_000;

export function openSides(plan: Plan, known: Known): Sides {
  const sides = new Map<string, Side>();
  const held = new Map<string, { lines: number; steps: Map<At, number> }>();
  return {
    all: () => [...sides.values()],
    of(seeds, way) {
      const name = `${seeds.join(' ')} ${plan.question.directed ? way : ''}`;
      const side = sides.get(name) ?? openSide({ plan, known, seeds, way });
      sides.set(name, side);
      return side;
    },
    distancesTo(goal) {
      const name = goal.join(' ');
      const before = held.get(name);
      if (before?.lines === known.lines) return before.steps;
      const steps = toDistances({ plan, known, goal: new Set(goal) });
      held.set(name, { lines: known.lines, steps });
      return steps;
    },
  };
}

interface OpenStretch extends Pick<Searching, 'plan' | 'sides' | 'turns' | 'dearLines' | 'commonsOf'> {
  from: readonly At[];
  to: readonly At[];
}

export function openStretch({ plan, sides, turns, dearLines, commonsOf, from, to }: OpenStretch): Stretch {
  const near = sides.of(from, 'onward');
  const far = sides.of(to, 'backward');
  const distances = () => sides.distancesTo(to);
  const isWhole = () => near.isWhole || far.isWhole;
  const byCost = () => (near.cost() <= far.cost() ? ([near, far] as const) : ([far, near] as const));
  /** Of so many steps every path is known although the last levels were not read whole. */
  let joined = 0;
  // There each level serves all pairs of its end: to look through it for each of them would cost more than to read it.
  const isForOne = plan.question.mode !== 'joins';

  function shortest(): number {
    const steps = distances();
    return Math.min(...from.map((seed) => steps.get(seed) ?? Infinity));
  }

  /** Is a level so dear that it should be read whole only when the other side cannot be met otherwise? */
  function isDear(side: Side, steps: number): boolean {
    return side.depth >= levelsBeside(plan.question, steps) && side.cost() > dearLines;
  }

  /** Are both levels, and would the fewer lines, those of `side`, cost more to read than all do to look through? */
  function areDear(side: Side, other: Side, steps: number): boolean {
    return (
      isForOne &&
      isDear(side, steps) &&
      isDear(other, steps) &&
      side.cost() + other.cost() < Math.min(MOST_LOOKED_THROUGH, LOOKED_THROUGH * side.cost())
    );
  }

  /** Reads of the last lines before the sides meet those alone that may join them. */
  async function join(side: Side, other: Side, steps: number): Promise<void> {
    const missing = steps - near.depth - far.depth;
    if (missing === 1 && isDear(side, steps)) {
      await side.lookTowards(other);
    } else if (missing === 2 && areDear(side, other, steps)) {
      const commons = await commonsOf(near.edge, far.edge);
      if (commons === null) return;
      await near.lookTowards(far, commons);
      await far.lookTowards(near, commons);
    } else {
      return;
    }
    if (isForOne || shortest() <= steps) joined = steps;
  }

  return {
    from,
    to: new Set(to),
    distances,
    least() {
      // What the lines of other stretches join may be joined by fewer lines that nobody has read yet.
      const unread = isWhole() ? Infinity : Math.max(near.depth + far.depth, joined) + 1;
      return Math.min(shortest(), unread);
    },
    async cover(steps) {
      while (steps > joined && !isWhole() && near.depth + far.depth < steps) {
        turns.check();
        const [side, other] = byCost();
        // The next level is known only when this one has been read.
        /* oxlint-disable no-await-in-loop */
        await join(side, other, steps);
        if (joined < steps) await side.expand();
        /* oxlint-enable no-await-in-loop */
      }
    },
    async reach(steps) {
      while (!isWhole() && near.depth + far.depth < steps) {
        turns.check();
        // The next level is known only when this one has been read.
        // oxlint-disable-next-line no-await-in-loop
        await byCost()[0].expand();
      }
    },
  };
}

function toDistances({
  plan,
  known,
  goal,
}: {
  plan: Plan;
  known: Known;
  goal: ReadonlySet<At>;
}): Map<At, number> {
  const steps = new Map<At, number>([...goal].map((at) => [at, 0]));
  let frontier = [...goal];
  for (let depth = 1; depth <= mostSteps(plan.question) && frontier.length > 0; depth += 1) {
    const next: At[] = [];
    for (const at of frontier) {
      for (const neighbour of known.backward.get(at)?.keys() ?? []) {
        if (steps.has(neighbour)) continue;
        const isEnd = plan.ends.has(neighbour);
        if (!isEnd && isClosed(plan, known, neighbour)) continue;
        steps.set(neighbour, depth);
        // Other ends are where a stretch begins: nothing runs through them.
        if (!isEnd) next.push(neighbour);
      }
    }
    frontier = next;
  }
  return steps;
}
