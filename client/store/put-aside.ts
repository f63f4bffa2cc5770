import type { Desk } from './desk.ts';
import type { Told } from './history.ts';

/** What was only looked at on investigations that this tab has left since, by their ids; the one left last stands last. */
export type Aside = ReadonlyMap<string, readonly Told[]>;

/** So many are remembered: whoever comes back does so soon. */
const MOST_ASIDE = 10;

/**
 * To look changes nothing that is saved, and so what was looked at waits in the tab: of what is left until it is opened
 * again. What was told before anything was open belongs to what opens first.
 */
export function turnSeen(
  { kept, seen, aside, hasBegun }: Pick<Desk, 'kept' | 'seen' | 'aside' | 'hasBegun'>,
  next: string | null,
): Pick<Desk, 'seen' | 'aside'> {
  const all = kept === null ? aside : putAside(aside, kept.id, seen);
  const mine = next === null ? [] : (all.get(next) ?? []);
  const others = new Map([...all].filter(([id]) => id !== next));
  return { seen: hasBegun ? mine : [...mine, ...seen], aside: others };
}

export function putAside(aside: Aside, investigation: string, seen: readonly Told[]): Aside {
  const others = [...aside].filter(([id]) => id !== investigation);
  const all = seen.length === 0 ? others : [...others, [investigation, seen] as const];
  return new Map(all.slice(-MOST_ASIDE));
}
