import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { LABEL_SIZE, shorten, SMALL_LABEL_SIZE, textWidth } from './labels.ts';
import type { Box } from './layouts/layout.ts';
import { nodeSize } from './scene.ts';
import { OUTLINES } from './shapes.ts';

/** The room a node takes in the picture: its outline, its name and the line below the name. */
export function toBox(node: GraphNode): Box {
  const { width, height } = OUTLINES[ENTITY_TYPES[node.type].shape];
  const size = nodeSize(node.degree);
  const half = (size * height) / 2;
  return {
    id: node.id,
    width: Math.max(size * width + 8, textWidth(shorten(node.name), LABEL_SIZE)),
    above: half + 4,
    below: half + LABEL_SIZE + SMALL_LABEL_SIZE + 10,
  };
}
