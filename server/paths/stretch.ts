import type { At, Known } from './known.ts';
import { isClosed, type Plan } from './plan.ts';
import { openSide, type Side } from './side.ts';
import type { Turns } from './turns.ts';

/** From one chosen end, or from any of several, to the next one: searched from both. */
export interface Stretch {
  readonly from: readonly At[];
  readonly to: ReadonlySet<At>;
  readonly sides: readonly [Side, Side];
  /** How many steps are left at least from each actor to the end, as far as is known. */
  distances(): ReadonlyMap<At, number>;
  /** No path along it is shorter; Infinity when it is proved that there is none. */
  least(): number;
  /** Afterwards every path of so many steps is among the lines that are known. */
  cover(steps: number): Promise<void>;
}

/** The sides of two stretches that meet at a waypoint are one where lines are walked both ways. */
export type Sides = (seeds: readonly At[], way: 'onward' | 'backward') => Side;

export function openSides(plan: Plan, known: Known): Sides & { all(): Side[] } {
  const sides = new Map<string, Side>();
  const open: Sides = (seeds, way) => {
    const name = `${seeds.join(' ')} ${plan.question.directed ? way : ''}`;
    const side = sides.get(name) ?? openSide({ plan, known, seeds, way });
    sides.set(name, side);
    return side;
  };
  return Object.assign(open, { all: () => [...sides.values()] });
}

export function openStretch({
  plan,
  known,
  sides,
  turns,
  from,
  to,
}: {
  plan: Plan;
  known: Known;
  sides: Sides;
  turns: Turns;
  from: readonly At[];
  to: readonly At[];
}): Stretch {
  const ends: [Side, Side] = [sides(from, 'onward'), sides(to, 'backward')];
  const [near, far] = ends;
  const goal = new Set(to);
  let held = { read: -1, steps: new Map<At, number>() };

  function distances(): ReadonlyMap<At, number> {
    // What is known grows with each actor whose lines are read, and with nothing else.
    if (held.read !== known.read.size)
      held = { read: known.read.size, steps: toDistances({ plan, known, goal }) };
    return held.steps;
  }

  const isWhole = () => near.isWhole || far.isWhole;

  return {
    from,
    to: goal,
    sides: ends,
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
  for (let depth = 1; depth <= plan.question.hops && frontier.length > 0; depth += 1) {
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
