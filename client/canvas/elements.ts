import type { ElementDefinition } from 'cytoscape';
import type { Head, SceneEdge, SceneNode } from '#drawing/scene';

export function toNodeElement(node: SceneNode): ElementDefinition {
  return { group: 'nodes', data: { id: node.id, ...toNodeData(node) }, position: { x: node.x, y: node.y } };
}

export function toEdgeElement(edge: SceneEdge): ElementDefinition {
  return { group: 'edges', data: { id: edge.key, source: edge.from, target: edge.to, ...toEdgeData(edge) } };
}

/** What style.ts reads of a node. */
export function toNodeData(node: SceneNode): Record<string, string | number | boolean> {
  const { shape, width, height, fill, border, borderWidth, dashed, selected } = node;
  return { shape, width, height, fill, border, borderWidth, dashed, selected };
}

/** What style.ts reads of an edge. */
export function toEdgeData(edge: SceneEdge): Record<string, string | number | boolean> {
  const { bend, colour, width, pattern, head, tail, faded } = edge;
  return {
    colour,
    width,
    pattern,
    // Of a quadratic curve: its middle comes half as far as its control point stands.
    control: 2 * bend,
    opacity: faded ? 0.45 : 1,
    targetShape: SHAPES[head],
    targetFill: head === 'hollow' ? 'hollow' : 'filled',
    sourceShape: SHAPES[tail],
    sourceFill: tail === 'hollow' ? 'hollow' : 'filled',
  };
}

const SHAPES: Record<Head, string> = { none: 'none', full: 'triangle', hollow: 'triangle' };
