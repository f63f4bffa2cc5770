import type { GraphEdge, GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { LABEL_SIZE, shorten, textWidth } from './labels.ts';
import type { LayoutNode } from './layouts/layout.ts';
import type { Size } from './room.ts';
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
  const { width, height } = toOutline(node);
  const share = node.degree >= LEADING ? NAME_SHARE.leading : NAME_SHARE.usual;
  const half = height / 2;
  const nameWidth = textWidth(shorten(node.name), LABEL_SIZE);
  return {
    id: node.id,
    width: Math.max(width + 8, share * nameWidth),
    above: half + 4,
    below: half + LABEL_SIZE + 10,
    type: ENTITY_TYPES[node.type].label,
    degree: node.degree,
    nameWidth,
    ...when,
  };
}

/** The outline that is seen, without its name. */
export function toOutline({ type, degree }: Pick<GraphNode, 'type' | 'degree'>): Size {
  const { width, height } = OUTLINES[ENTITY_TYPES[type].shape];
  const size = nodeSize(degree);
  return { width: size * width, height: size * height };
}
