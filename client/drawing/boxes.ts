import type { GraphEdge, GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { LABEL_SIZE, shorten, textWidth } from './labels.ts';
import type { LayoutNode } from './layouts/layout.ts';
import { nodeSize } from './scene.ts';
import { OUTLINES } from './shapes.ts';
import { toTimes, type When } from './when.ts';

/** Names keep their size on the screen and step aside for each other, so only a part of their width is reserved. */
const NAME_SHARE = { usual: 0.5, leading: 1 };
/** From so many neighbours on, a picture without the name would be of little use. */
const LEADING = 6;

/** What layouts have to know of these nodes and lines. */
export function toLayoutNodes(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): LayoutNode[] {
  const times = toTimes(nodes, edges);
  return nodes.map((node) => toLayoutNode(node, times.get(node.id) ?? { day: null, isHappening: false }));
}

/** The room a node takes in the picture: its outline, and most of what its name needs below it. */
function toLayoutNode(node: GraphNode, when: When): LayoutNode {
  const { label, shape } = ENTITY_TYPES[node.type];
  const { width, height } = OUTLINES[shape];
  const size = nodeSize(node.degree);
  const share = node.degree >= LEADING ? NAME_SHARE.leading : NAME_SHARE.usual;
  const half = (size * height) / 2;
  const nameWidth = textWidth(shorten(node.name), LABEL_SIZE);
  return {
    id: node.id,
    width: Math.max(size * width + 8, share * nameWidth),
    above: half + 4,
    below: half + LABEL_SIZE + 10,
    type: label,
    degree: node.degree,
    nameWidth,
    ...when,
  };
}
