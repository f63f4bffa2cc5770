import type { At, Known } from './known.ts';
import { isClosed, mostSteps, type Plan } from './plan.ts';
import { openSide, type Side } from './side.ts';
import type { Turns } from './turns.ts';

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
}

/** The sides of two stretches that meet at a waypoint are one where lines are walked both ways. */
export interface Sides {
  of(seeds: readonly At[], way: 'onward' | 'backward'): Side;
  /** How many steps are left at least from each actor to one of these, as far as is known. */
  distancesTo(goal: readonly At[]): ReadonlyMap<At, number>;
  all(): Side[];
}

export function openSides(plan: Plan, known: Known): Sides {
  const sides = new Map<string, Side>();
  const held = new Map<string, { read: number; steps: Map<At, number> }>();
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
      // What is known grows with each actor whose lines are read, and with nothing else.
      if (before?.read === known.read.size) return before.steps;
      const steps = toDistances({ plan, known, goal: new Set(goal) });
      held.set(name, { read: known.read.size, steps });
      return steps;
    },
  };
}

export function openStretch({
  sides,
  turns,
  from,
  to,
}: {
  sides: Sides;
  turns: Turns;
  from: readonly At[];
  to: readonly At[];
}): Stretch {
  const near = sides.of(from, 'onward');
  const far = sides.of(to, 'backward');
  const distances = () => sides.distancesTo(to);
  const isWhole = () => near.isWhole || far.isWhole;

  return {
    from,
    to: new Set(to),
    distances,
    least() {
      const steps = distances();
      const least = Math.min(...from.map((seed) => steps.get(seed) ?? Infinity));
      if (least < Infinity) return least;
      return isWhole() ? Infinity : near.depth + far.depth + 1;
    },
    async cover(steps) {
      while (!isWhole() && near.depth + far.depth < steps) {
        turns.check();
        // The next level is known only when this one has been read.
        // oxlint-disable-next-line no-await-in-loop
        await (near.cost() <= far.cost() ? near : far).expand();
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
