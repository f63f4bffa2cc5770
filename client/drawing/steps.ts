import type { Point } from './point.ts';
import type { Scene, SceneNode } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const DIRECTIONS: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The neighbour one comes to by walking from a node in a direction: little to the side counts more than near by. */
export function neighbourToward(
  scene: Scene,
  { from, direction }: { from: string; direction: Direction },
): string | null {
  const start = scene.nodes.get(from);
  if (start === undefined) return null;
  const toward = DIRECTIONS[direction];
  const candidates = neighboursOf(scene, from).flatMap((node) => {
    const [dx, dy] = [node.x - start.x, node.y - start.y];
    const ahead = dx * toward.x + dy * toward.y;
    const aside = Math.abs(dx * toward.y) + Math.abs(dy * toward.x);
    return ahead > 0 && ahead >= aside * 0.5 ? [{ id: node.id, cost: ahead + 2 * aside }] : [];
  });
  if (candidates.length === 0) return null;
  return candidates.reduce((best, next) => (next.cost < best.cost ? next : best)).id;
}

function neighboursOf({ nodes, edges }: Scene, id: string): SceneNode[] {
  const ids = new Set<string>();
  for (const { from, to } of edges.values()) {
    if (from === id) ids.add(to);
    if (to === id) ids.add(from);
  }
  ids.delete(id);
  return [...ids].flatMap((other) => nodes.get(other) ?? []);
}
