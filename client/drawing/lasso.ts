import type { Point } from './point.ts';
import type { Scene } from './scene.ts';

/** The nodes whose middle lies inside an outline that was drawn around them; it is closed from its end to its begin. */
export function nodesWithin({ nodes }: Pick<Scene, 'nodes'>, outline: readonly Point[]): Set<string> {
  return new Set([...nodes.values()].filter((node) => isWithin(outline, node)).map(({ id }) => id));
}

/** A way from the point to the right crosses the outline an odd number of times. */
function isWithin(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
