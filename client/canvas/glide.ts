import type { Scene } from '#drawing/scene';
import { jumps, MOTION } from './motion.ts';

/**
 * Shows nodes on their way from where they stood in one scene to where they are in the next, which is shown last. What
 * is told of the picture is final from the beginning. Gives back what ends it at once.
 */
export function glide({ from, to }: { from: Scene; to: Scene }, show: (scene: Scene) => void): () => void {
  if (jumps(to.nodes.size)) return () => undefined;
  const begun = performance.now();
  let asked = 0;
  const step = (): void => {
    const part = Math.min(1, (performance.now() - begun) / MOTION);
    show(part === 1 ? to : between({ from, to }, 1 - (1 - part) ** 3));
    if (part < 1) asked = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(asked);
}

function between({ from, to }: { from: Scene; to: Scene }, part: number): Scene {
  const nodes = Array.from(to.nodes, ([id, node]) => {
    const { x, y } = from.nodes.get(id) ?? node;
    return [id, { ...node, x: x + (node.x - x) * part, y: y + (node.y - y) * part }] as const;
  });
  return { ...to, nodes: new Map(nodes) };
}
