import type { Point } from './point.ts';
import type { Scene } from './scene.ts';

/** The picture without a node that is in the analyst's hand, nor the lines that hang on it. */
export function leaveOut<S extends Scene>(scene: S, id: string): S {
  const nodes = new Map(scene.nodes);
  nodes.delete(id);
  return {
    ...scene,
    nodes,
    edges: new Map([...scene.edges].filter(([, { from, to }]) => from !== id && to !== id)),
  };
}

/** The picture with that node where the hand is. */
export function putAt<S extends Scene>(scene: S, { id, at }: { id: string; at: Point }): S {
  const node = scene.nodes.get(id);
  return node === undefined ? scene : { ...scene, nodes: new Map(scene.nodes).set(id, { ...node, ...at }) };
}
