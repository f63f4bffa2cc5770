import type { At, Known } from './known.ts';
import { isBarred, isClosed, type Plan } from './plan.ts';

/** So many neighbours of an end are looked at: some ten milliseconds. */
export const MOST_LOOKED_AT = 100_000;
/** To look at a line farther on costs as much as at so many of them. */
const FARTHER_ON = 4;
const LOOKED_AT_A_TURN = 2_000;

/** Ways to hubs of one length, each from the end to the hub. */
export type Ways = ReadonlyMap<At, readonly (readonly At[])[]>;

/** All ways from one end, along lines that are known, to actors that the bars alone keep out. */
export interface WaysToHubs {
  /** Those of one line, of two, and so on, as far as they have been looked for. */
  readonly byLines: readonly Ways[];
  /** More lines would have to be looked at than may be: of the longest some are missing. */
  readonly isCut: boolean;
  /** Looks for those of one line more; `goal`: to no other hubs. */
  goOn(goal: ReadonlySet<At> | null): Generator<undefined>;
}

interface Walking {
  plan: Plan;
  known: Known;
  seeds: readonly At[];
  way: 'onward' | 'backward';
}

export function openWaysToHubs({ plan, known, seeds, way }: Walking): WaysToHubs {
  const byLines: Ways[] = [];
  let open: (readonly At[])[] = seeds.map((seed) => [seed]);
  let lookedAt = 0;
  let isCut = false;

  function mayLook(): boolean {
    lookedAt += byLines.length === 1 ? 1 : FARTHER_ON;
    if (lookedAt > MOST_LOOKED_AT) isCut = true;
    return !isCut;
  }

  function mayCarry(along: readonly At[], next: At): boolean {
    return !plan.ends.has(next) && !along.includes(next) && !isClosed(plan, known, next);
  }

  /** The ways to whoever may be inside, longer by one line. */
  function* stepOn(): Generator<undefined> {
    const shorter = open;
    open = [];
    for (const along of shorter) {
      for (const next of beside(along)?.keys() ?? []) {
        if (!mayLook()) return;
        if (lookedAt % LOOKED_AT_A_TURN === 0) yield;
        if (mayCarry(along, next)) open.push([...along, next]);
      }
    }
  }

  function beside(along: readonly At[]) {
    return known[way].get(along.at(-1) ?? -1);
  }

  return {
    byLines,
    get isCut() {
      return isCut;
    },
    *goOn(goal) {
      const ways = new Map<At, (readonly At[])[]>();
      byLines.push(ways);
      // Nobody is so near to the other end, and nobody nearer: longer ways lead nowhere.
      if (goal?.size === 0) return;
      if (byLines.length > 1) yield* stepOn();
      for (const along of open) {
        const around = beside(along);
        if (around === undefined) continue;
        // Whichever are fewer: the neighbours, or those who are looked for.
        for (const hub of goal !== null && goal.size < around.size ? goal : around.keys()) {
          if (!mayLook()) return;
          if (lookedAt % LOOKED_AT_A_TURN === 0) yield;
          const isWanted = goal === null ? isBarred(plan, known, hub) : goal.has(hub) && around.has(hub);
          if (!isWanted) continue;
          const held = ways.get(hub);
          if (held === undefined) ways.set(hub, [[...along, hub]]);
          else held.push([...along, hub]);
        }
      }
    },
  };
}
