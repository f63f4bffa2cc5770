import type { Difference, DifferenceKind } from '#contract/versions';
import type { Looked } from './sides.ts';

export type Sides = readonly [then: Looked, now: Looked];
type Told = Partial<Pick<Difference, 'what' | 'claim' | 'was' | 'now'>>;

export function row(
  kind: DifferenceKind,
  of: string | null,
  { what = null, claim = null, was = null, now = null }: Told = {},
) {
  return { kind, of, what, claim, was, now } satisfies Difference;
}

/** Where it stands on the canvases, and in the database as far as a side knows. */
export function presence(
  [then, now]: Sides,
  { of, list, factOf }: { of: string; list: 'nodes' | 'edges'; factOf: (side: Looked) => unknown },
): Difference[] {
  const knows = (side: Looked) => side[list].has(of) || side.side.knowsAll === true;
  const [was, is] = [factOf(then) !== undefined, factOf(now) !== undefined];
  if (was && !is && knows(now)) return [row('gone', of)];
  if (is && !was && knows(then)) return [row('back', of)];
  if (now[list].has(of) && !then[list].has(of)) return [row('added', of)];
  if (then[list].has(of) && !now[list].has(of)) return [row('lost', of)];
  return [];
}
