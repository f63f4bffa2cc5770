import type { At, Known } from './known.ts';
import { degreeOf, isClosed, type Plan } from './plan.ts';
import { Stopped } from './stopped.ts';

/** What can be reached from some ends, level by level, never through another end nor through who is closed. */
export interface Side {
  readonly seeds: readonly At[];
  /** The lines of all who are less than this many steps away have been read. */
  readonly depth: number;
  /** Nobody more can be reached: a proof. */
  readonly isWhole: boolean;
  /** The farthest who were reached; their lines are the next level. */
  readonly edge: readonly At[];
  /** Everybody reached, with the number of steps. */
  readonly steps: ReadonlyMap<At, number>;
  /** About how many lines the next level has. */
  cost(): number;
  /** Reads the lines of the farthest who were reached. */
  expand(): Promise<void>;
  /**
   * Of these lines only those to whom the other side has reached, and to `commons`: all that join the two where they are
   * nearest.
   */
  lookTowards(other: Side, commons?: readonly At[]): Promise<void>;
}

export function openSide({
  plan,
  known,
  seeds,
  way,
}: {
  plan: Plan;
  known: Known;
  seeds: readonly At[];
  way: 'onward' | 'backward';
}): Side {
  const steps = new Map<At, number>(seeds.map((at) => [at, 0]));
  let frontier = [...seeds];
  let depth = 0;

  return {
    seeds,
    steps,
    get depth() {
      return depth;
    },
    get isWhole() {
      return frontier.length === 0;
    },
    get edge() {
      return frontier;
    },
    cost() {
      const unread = frontier.filter((at) => !known.read.has(at));
      return unread.reduce((sum, at) => sum + degreeOf(plan, known, at), 0);
    },
    async expand() {
      if (!(await known.readLines(frontier))) throw new Stopped('lines');
      depth += 1;
      const next: At[] = [];
      for (const at of frontier) {
        for (const neighbour of known[way].get(at)?.keys() ?? []) {
          if (steps.has(neighbour) || plan.ends.has(neighbour) || isClosed(plan, known, neighbour)) continue;
          steps.set(neighbour, depth);
          next.push(neighbour);
        }
      }
      frontier = next;
    },
    async lookTowards(other, commons = []) {
      const goal = [...new Set([...other.steps.keys(), ...commons])];
      if (!(await known.readTowards(frontier, goal))) throw new Stopped('lines');
    },
  };
}

/** How far a side came, kept as it was then. */
export interface Reached {
  readonly seeds: readonly At[];
  readonly depth: number;
  readonly isWhole: boolean;
  readonly actors: number;
  /** Of the farthest the best connected. */
  readonly farthest: readonly At[];
}

/** Of the farthest so many are named. */
const FARTHEST = 3;

export function toReached(
  { seeds, depth, isWhole, steps }: Side,
  { plan, known }: { plan: Plan; known: Known },
): Reached {
  const actors = steps.size - seeds.length;
  const most = [...steps.values()].reduce((far, count) => Math.max(far, count), 0);
  const degree = (at: At) => degreeOf(plan, known, at);
  const farthest: At[] = [];
  for (const [at, count] of steps) {
    const last = farthest[FARTHEST - 1];
    if (count < most || most === 0 || (last !== undefined && degree(at) < degree(last))) continue;
    farthest.push(at);
    farthest.sort((a, b) => degree(b) - degree(a) || a - b);
    farthest.length = Math.min(farthest.length, FARTHEST);
  }
  return { seeds, depth, isWhole, actors, farthest };
}
