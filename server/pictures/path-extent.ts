/** From where to where something reaches, from above downwards. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What may reach anywhere. */
export const ANYWHERE: Extent = { from: -Infinity, to: Infinity };

/** Commands whose numbers are places, and which of these are heights. */
const HEIGHTS: Readonly<Record<string, { readonly of: number; readonly at: number }>> = {
  M: { of: 2, at: 1 },
  L: { of: 2, at: 1 },
  Q: { of: 2, at: 1 },
  V: { of: 1, at: 0 },
};

/** The outlines of a path, each with its extent; a path that tells its way by steps is one, of which little is known. */
export function outlinesOf(d: string): { extent: Extent; d: string }[] {
  if (!/^[MLQVHAZ\d\s.-]*$/.test(d)) return [{ extent: aroundSteps(d), d }];
  return (d.match(/M[^M]*/g) ?? []).map((own) => ({ extent: extentOf(own), d: own }));
}

function extentOf(d: string): Extent {
  let [from, to] = [Infinity, -Infinity];
  for (const [, command = '', written = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = written.match(/-?[\d.]+/g) ?? [];
    if (command === 'A') {
      // An arc goes no further from its ends than its radii are long, twice.
      const reach = 2 * Math.max(Number(numbers[0]), Number(numbers[1]));
      from = Math.min(from, Number(numbers[6]) - reach);
      to = Math.max(to, Number(numbers[6]) + reach);
    }
    const heights = HEIGHTS[command];
    if (heights === undefined) continue;
    for (let at = heights.at; at < numbers.length; at += heights.of) {
      from = Math.min(from, Number(numbers[at]));
      to = Math.max(to, Number(numbers[at]));
    }
  }
  return from > to ? ANYWHERE : { from, to };
}

const AROUND = new Map<string, Extent>();
/** The signs of types and lines are few; whatever else came by is forgotten then. */
const MOST_KNOWN = 200;

/** No step leads further than its numbers say, and no arc goes further beside its end than twice its radius. */
function aroundSteps(d: string): Extent {
  const known = AROUND.get(d);
  if (known !== undefined) return known;
  const reach = 2 * (d.match(/[\d.]+/g) ?? []).reduce((sum, number) => sum + Math.abs(Number(number)), 0);
  const extent = Number.isFinite(reach) ? { from: -reach, to: reach } : ANYWHERE;
  if (AROUND.size >= MOST_KNOWN) AROUND.clear();
  AROUND.set(d, extent);
  return extent;
}
