import type { NameOf } from '../../client/words/paths.ts';
import type { Matter } from './matter.ts';

/** Whom the graph does not hold now is known by the canvas; failing that, by the id. */
export function toNameOf({ canvas, nodes }: Pick<Matter, 'canvas' | 'nodes'>): NameOf {
  const names = new Map(canvas.nodes.map(({ id, name }) => [id, name]));
  return (id) => nodes.get(id)?.name ?? names.get(id) ?? id;
}
