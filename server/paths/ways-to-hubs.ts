import type { At, Known } from './known.ts';
import { isBarred, isClosed, type Plan } from './plan.ts';

/** Ways from one end to one hub that are kept of each length. */
const MOST_WAYS = 2_000;
const WAYS_A_TURN = 500;

/** Ways from an end to a hub, the end first and the hub last, by their number of lines less one. */
export interface Ways {
  readonly byLines: readonly At[][][];
  /** There are more than are kept. */
  isCut: boolean;
}

interface Walking {
  plan: Plan;
  known: Known;
  seeds: readonly At[];
  way: 'onward' | 'backward';
  /** Lines, at most. */
  away: number;
}

/** All ways along lines that are known to actors that the bars alone keep out; it pauses every so often. */
export function* waysToHubs({ plan, known, seeds, way, away }: Walking): Generator<undefined, Map<At, Ways>> {
  const ways = new Map<At, Ways>();
  let taken = 0;

  function keep(hub: At, along: At[]): void {
    const held = ways.get(hub) ?? { byLines: Array.from({ length: away }, (): At[][] => []), isCut: false };
    ways.set(hub, held);
    const list = held.byLines[along.length - 2];
    if (list === undefined || list.length >= MOST_WAYS) held.isCut = true;
    else list.push(along);
  }

  function* goOn(nodes: readonly At[]): Generator<undefined> {
    const here = nodes.at(-1);
    if (here === undefined) return;
    for (const next of known[way].get(here)?.keys() ?? []) {
      taken += 1;
      if (taken % WAYS_A_TURN === 0) yield;
      if (nodes.includes(next)) continue;
      if (isBarred(plan, known, next)) keep(next, [...nodes, next]);
      else if (nodes.length < away && !plan.ends.has(next) && !isClosed(plan, known, next))
        yield* goOn([...nodes, next]);
    }
  }

  for (const seed of seeds) yield* goOn([seed]);
  return ways;
}
