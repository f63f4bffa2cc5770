import type { GraphEdge, GraphNode } from '#contract/graph';
import { toLayoutNodes } from '../boxes.ts';
import type { Point } from '../point.ts';
import { toColumnSteps } from './along.ts';
import type { LayoutInput, LayoutNode, Placed } from './layout.ts';
import type { LayoutName } from './table.ts';

/** What is drawn, and what the analyst wants of it. */
export interface Arranged {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly positions: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  /** What is in the picture and no layout moves: hypotheses. */
  readonly inTheWay: readonly Placed[];
  /** The lit paths. */
  readonly paths: readonly { readonly nodes: readonly string[]; readonly edges: readonly string[] }[];
  readonly seed: number;
  readonly aspect: number;
}

/**
 * What a layout is asked for when the analyst arranges what is drawn. Two or more who are selected are arranged alone,
 * where they stood, and so are the lit paths; around the selection, it is the others that are arranged. The pinned stay in either case. Null when
 * there is nobody to move.
 */
export function toArrangement(
  layout: LayoutName,
  { nodes, edges, positions, pinned, selected, inTheWay, paths, seed, aspect }: Arranged,
): LayoutInput | null {
  const standing = toLayoutNodes(nodes, edges).flatMap((box): (LayoutNode & Placed)[] => {
    const at = positions.get(box.id);
    return at === undefined ? [] : [{ ...box, ...at }];
  });
  const isAround = layout === 'around';
  const steps = layout === 'along' ? toColumnSteps(paths) : null;
  const isMeant = (id: string): boolean => steps?.has(id) ?? selected.has(id);
  const chosen = standing.filter(({ id }) => isMeant(id));
  const isPart = chosen.length > 1 && !isAround;
  const concerned = isPart ? chosen : standing;
  // Whoever alone is the middle need not move to get there.
  const stays = (id: string): boolean =>
    pinned.has(id) || (isAround && chosen.length === 1 && selected.has(id));
  const moving = concerned.filter(({ id }) => !stays(id));
  if (moving.length === 0) return null;
  return {
    nodes: concerned,
    edges: steps === null ? edges : edges.filter(({ key }) => paths.some((path) => path.edges.includes(key))),
    placed: new Map(concerned.filter(({ id }) => stays(id)).map(({ id, x, y }) => [id, { x, y }])),
    others: [...(isPart ? standing.filter(({ id }) => !isMeant(id)) : []), ...inTheWay],
    ...(steps !== null && { steps }),
    ...(isAround && { focus: new Set(chosen.map(({ id }) => id)) }),
    middle: isAround && chosen.length > 0 ? meanOf(chosen) : middleOf(moving),
    seed,
    aspect,
  };
}

function meanOf(points: readonly Point[]): Point {
  return {
    x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / points.length),
    y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / points.length),
  };
}

/** The middle of the frame around these. */
function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const middle = (values: readonly number[]): number =>
    Math.round(
      (values.reduce((a, b) => Math.min(a, b), Infinity) +
        values.reduce((a, b) => Math.max(a, b), -Infinity)) /
        2,
    );
  return { x: middle(xs), y: middle(ys) };
}
