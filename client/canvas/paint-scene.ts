import { middleOf } from '#drawing/fans';
import type { Point } from '#drawing/point';
import type { Scene } from '#drawing/scene';
import type { Words } from '#drawing/words';
import { paintBatch, type Batch } from './batches.ts';
import { paintBadges } from './paint-badges.ts';
import { paintGlyph, paintName, paintPhrase, paintSigns, type Brush } from './paint.ts';

/** Below this zoom a glyph is too small to be read and only costs time. */
const LEAST_FOR_GLYPHS = 0.3;
/** Names and bodies reach so far beyond the middle of a node, in pixels. */
const REACH = 160;

/** Lines, and bodies with what they wear inside. */
export function paintBodies(
  brush: Brush,
  { scene, batches }: { scene: Scene; batches: readonly Batch[] },
): void {
  const { context, ratio, zoom, pan } = brush;
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  for (const batch of batches) paintBatch(context, batch);
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (zoom < LEAST_FOR_GLYPHS) return;
  for (const node of scene.nodes.values()) {
    const at = onScreen(brush, node);
    if (!isSeen(brush, at)) continue;
    paintGlyph(brush, { node, at });
    if (node.pinned || node.badge !== '') paintBadges(brush, { node, at });
  }
}

/** Signs and phrases on lines, and names above them. */
export function paintWords(brush: Brush, { scene, words }: { scene: Scene; words: Words }): void {
  const middles = (key: string, shift: Point) => {
    const edge = scene.edges.get(key);
    const [from, to] = [scene.nodes.get(edge?.from ?? ''), scene.nodes.get(edge?.to ?? '')];
    if (edge === undefined || from === undefined || to === undefined) return null;
    const middle = onScreen(brush, middleOf({ from, to, bend: edge.bend }));
    const at = { x: middle.x + shift.x, y: middle.y + shift.y };
    return isSeen(brush, at) ? { edge, at } : null;
  };
  for (const [key, shift] of words.signs) {
    const sign = middles(key, shift);
    if (sign !== null) paintSigns(brush, sign);
  }
  for (const [key, { shift }] of words.phrases) {
    const phrase = middles(key, shift);
    if (phrase !== null) paintPhrase(brush, phrase);
  }
  for (const [id, name] of words.names) {
    const node = scene.nodes.get(id);
    const at = node === undefined ? null : onScreen(brush, node);
    if (node !== undefined && at !== null && isSeen(brush, at)) paintName(brush, { node, name, at });
  }
}

function onScreen({ zoom, pan }: Brush, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

function isSeen({ size }: Brush, { x, y }: Point): boolean {
  return x > -REACH && x < size.width + REACH && y > -REACH && y < size.height + REACH;
}
