import type { SavedCanvas } from '#contract/saved-canvas';
import type { Db } from '../../../server/db/run.ts';
import { wholeCanvas } from '../a-version.ts';

/** An actor of the seed and all whom its lines lead to, side by side; `center` is whose lines. */
export async function canvasOfSome(
  db: Db,
  { center = 'person/xi-jinping', ...more }: Partial<SavedCanvas> & { center?: string } = {},
): Promise<SavedCanvas> {
  const whole = await wholeCanvas(db);
  const edges = whole.edges.filter(({ from }) => from === center);
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = whole.nodes
    .filter(({ id }) => ids.has(id))
    .map((node, at) => Object.assign(node, { at: { x: at * 160, y: (at % 3) * 120 } }));
  return { ...whole, nodes, edges, ...more };
}
