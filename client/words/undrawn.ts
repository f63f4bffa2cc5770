import type { Toll } from '#drawing/tallies';
import type { Undrawn } from '../store/undrawn.ts';
import { countOf } from './count.ts';

/** "2 of 4 actors and 3 of 3 lines are not drawn"; null when all of it is on the canvas. */
export function toMissingWords({ missing, all }: Undrawn): string | null {
  return isNone(missing) ? null : `${toPart(missing, all)} not drawn`;
}

/** "1 of 3 lines is hidden by filters"; null when nothing is. */
export function toHiddenPartWords({ hidden, all }: Undrawn): string | null {
  if (isNone(hidden)) return null;
  const by = [hidden.byFilters ? 'by filters' : '', hidden.byHand ? 'by hand' : ''].filter(Boolean);
  return `${toPart(hidden, all)} hidden ${by.join(' and ')}`;
}

function isNone({ nodes, edges }: Toll): boolean {
  return nodes + edges === 0;
}

function toPart(part: Toll, all: Toll): string {
  const words = [
    part.nodes > 0 ? countOf(part.nodes, all.nodes, 'actor', 'actors') : '',
    part.edges > 0 ? countOf(part.edges, all.edges, 'line', 'lines') : '',
  ].filter(Boolean);
  return `${words.join(' and ')} ${part.nodes + part.edges === 1 ? 'is' : 'are'}`;
}
