import type { Desk } from './desk.ts';
import type { Told } from './history.ts';

type Looked = Pick<Desk, 'seen' | 'viewing'>;

/** What was looked at since the last step. While a version is looked at, it is told with the canvas that is gone back to. */
export function seenOf({ seen, viewing }: Looked): readonly Told[] {
  return viewing?.before.seen ?? seen;
}

export function withSeen({ viewing }: Looked, seen: readonly Told[]): Partial<Looked> {
  return viewing === null ? { seen } : { viewing: { ...viewing, before: { ...viewing.before, seen } } };
}
