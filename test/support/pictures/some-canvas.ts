import type { SavedCanvas } from '#contract/saved-canvas';
import type { Db } from '../../../server/db/run.ts';
import { wholeCanvas } from '../a-version.ts';

/** A few actors of the seed, side by side. */
export async function canvasOfSome(db: Db, more: Partial<SavedCanvas> = {}): Promise<SavedCanvas> {
  const whole = await wholeCanvas(db);
  const edges = whole.edges.filter(({ from }) => from === 'person/xi-jinping');
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = whole.nodes
    .filter(({ id }) => ids.has(id))
    .map((node, at) => Object.assign(node, { at: { x: at * 160, y: (at % 3) * 120 } }));
  return { ...whole, nodes, edges, ...more };
}
