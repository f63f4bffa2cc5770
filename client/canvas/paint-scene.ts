import type { Batch } from '#drawing/batches';
import type { Scene } from '#drawing/scene';
import type { Slices } from '#drawing/slices';

import { isSeen, onScreen, type Brush } from './brush.ts';
import { paintBadges } from './paint-badges.ts';
import { paintGlyph } from './paint.ts';

/** Below this zoom a glyph is too small to be read and only costs time. */
const LEAST_FOR_GLYPHS = 0.3;

/** Lines, and bodies with what they wear inside. */
export function* paintBodies(
  brush: Brush,
  { scene, batches }: { scene: Scene; batches: readonly Batch<Path2D>[] },
): Slices<void> {
  const { context, ratio, zoom, pan } = brush;
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  for (const batch of batches) {
    paintBatch(context, batch);
    yield batch.size;
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (zoom < LEAST_FOR_GLYPHS) return;
  for (const node of scene.nodes.values()) {
    const at = onScreen(brush, node);
    if (!isSeen(brush, at)) continue;
    paintGlyph(brush, { node, at });
    context.globalAlpha = 1;
    if (node.pinned || node.otherwise || node.isNew === true || node.badge !== '')
      paintBadges(brush, { node, at });
    yield 1;
  }
}

function paintBatch(context: CanvasRenderingContext2D, { path, fill, stroke, alpha }: Batch<Path2D>): void {
  context.globalAlpha = alpha;
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== null) {
    context.strokeStyle = stroke.colour;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap;
    context.lineJoin = 'round';
    context.setLineDash([...stroke.dash]);
    context.stroke(path);
  }
}
