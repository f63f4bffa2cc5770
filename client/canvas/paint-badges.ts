import { GLYPH_SIZE, PIN } from '#drawing/glyphs';
import { NEWS_LOOKS } from '#drawing/news';
import type { Point } from '#drawing/point';
import type { SceneNode } from '#drawing/scene';
import { moveTo, type Brush } from './brush.ts';
import { FACE, paintSign } from './paint.ts';

const signs = { pin: new Path2D(PIN) };
/** Of the plate under a pin, and of the one under a number, in units of the picture. */
const PLATE = 6.5;
/** How far from the middle a badge stands, as parts of a node's width and height. */
const CORNER = 0.4;

/** What a node wears at its corners: a pin, and how many actors it stands for; that it was kept otherwise, or is new. */
export function paintBadges(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  if (node.pinned) paintPin(brush, { node, at });
  if (node.badge !== '') paintBadge(brush, { node, at });
  if (node.otherwise) paintOtherwise(brush, { node, at });
  if (node.isNew === true) paintNew(brush, { node, at });
}

/** At the foot, where neither pin nor number stands: the triangle that lines wear as well. */
function paintOtherwise(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  const { context, zoom, palette } = brush;
  moveTo(brush, { at, scale: zoom });
  context.translate(node.width * CORNER, node.height * CORNER);
  paintSign(brush, { mark: 'otherwise', ink: palette.ui.warn });
}

/** Where a closed group has its number, which no preview has: the sign of a new line. */
function paintNew(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  const { context, zoom, palette } = brush;
  moveTo(brush, { at, scale: zoom });
  context.translate(node.width * CORNER, -node.height * CORNER);
  paintSign(brush, { mark: 'new', ink: palette.ui[NEWS_LOOKS.new.ink] });
}

function paintPin(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  const { context, zoom, palette } = brush;
  moveTo(brush, { at, scale: zoom });
  context.translate(-node.width * CORNER, -node.height * CORNER);
  context.beginPath();
  context.arc(0, 0, PLATE, 0, 2 * Math.PI);
  context.fillStyle = palette.ui.paper;
  context.fill();
  const scale = (PLATE * 1.55) / GLYPH_SIZE;
  context.scale(scale, scale);
  context.translate(-GLYPH_SIZE / 2, -GLYPH_SIZE / 2);
  context.fillStyle = palette.ui.ink;
  context.fill(signs.pin);
}

function paintBadge(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  const { context, zoom, palette } = brush;
  const width = 2 * PLATE + 6 * (node.badge.length - 1);
  moveTo(brush, { at, scale: zoom });
  context.translate(node.width * CORNER, -node.height * CORNER);
  context.beginPath();
  context.roundRect(-width / 2 - 1, -PLATE - 1, width + 2, 2 * PLATE + 2, PLATE + 1);
  context.fillStyle = palette.ui.paper;
  context.fill();
  context.strokeStyle = node.border;
  context.lineWidth = 1.6;
  context.stroke();
  context.font = `650 10.5px ${FACE}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ui.ink;
  context.fillText(node.badge, 0, 0.5);
}
