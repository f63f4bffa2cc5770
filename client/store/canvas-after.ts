import type { GraphEdge, QueryResult } from '#contract/graph';
import type { RepairPreview } from '#contract/repairs';
import type { SavedCanvas } from '#contract/saved-canvas';
import { withCurrentIds } from '#drawing/renamed-canvas';
import { openSaved } from './opening.ts';
import { toCanvas } from './patch.ts';
import { toSavedCanvas } from './saved-canvas.ts';
import type { Canvas, ExplorerState } from './state.ts';

type Told = Pick<RepairPreview, 'merged' | 'split' | 'lines'>;

/**
 * The canvas as it follows a repair: whoever was merged away stands as who it is now, in its place; lines that are new
 * between those that are drawn are drawn; what is gone goes. All of it as the graph holds it now.
 */
export async function canvasAfter(
  state: Canvas & Pick<ExplorerState, 'viewport'>,
  { merged, split, lines }: Told,
  ask: (ids: readonly string[]) => Promise<QueryResult>,
): Promise<Canvas> {
  const current = new Map(merged.map(({ id, into }) => [id, into.id]));
  const saved = withCurrentIds(toSavedCanvas(state), current);
  const drawn = new Set(saved.nodes.map(({ id }) => id));
  const apart = split.filter(({ id, from }) => drawn.has(from) && !drawn.has(id));
  const nodes = [...saved.nodes, ...apart.map(toNewcomer)];
  const here = new Set(nodes.map(({ id }) => id));
  const known = new Set(saved.edges.map(({ key }) => key));
  const news = [...lines.new, ...lines.moved].flatMap(({ after }) =>
    after !== null && here.has(after.from) && here.has(after.to) && !known.has(after.key) ? [after] : [],
  );
  const wanted = { ...saved, nodes, edges: [...saved.edges, ...news.map(toEdge)] };
  const { canvas } = await openSaved(wanted, ask);
  return toCanvas(canvas);
}

function toNewcomer({ id, name, type }: RepairPreview['split'][number]): SavedCanvas['nodes'][number] {
  return { id, name, type, at: null, pinned: false, hidden: false };
}

function toEdge({ key, from, to, type, status }: GraphEdge): SavedCanvas['edges'][number] {
  return { key, from, to, type, status };
}
