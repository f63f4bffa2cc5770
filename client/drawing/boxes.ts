import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { LABEL_SIZE, shorten, textWidth } from './labels.ts';
import type { Box } from './layouts/layout.ts';
import { nodeSize } from './scene.ts';
import { OUTLINES } from './shapes.ts';

/** Names keep their size on the screen and step aside for each other, so only a part of their width is reserved. */
const NAME_SHARE = { usual: 0.5, leading: 1 };
/** From so many neighbours on, a picture without the name would be of little use. */
const LEADING = 6;

/** The room a node takes in the picture: its outline, and most of what its name needs below it. */
export function toBox(node: GraphNode): Box {
  const { width, height } = OUTLINES[ENTITY_TYPES[node.type].shape];
  const size = nodeSize(node.degree);
  const share = node.degree >= LEADING ? NAME_SHARE.leading : NAME_SHARE.usual;
  const half = (size * height) / 2;
  return {
    id: node.id,
    width: Math.max(size * width + 8, share * textWidth(shorten(node.name), LABEL_SIZE)),
    above: half + 4,
    below: half + LABEL_SIZE + 10,
  };
}
