import { GLYPH_SHARE, GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { SMALL_LABEL_SIZE, textGrowth } from '#drawing/labels';
import { BADGES, LINE_MARKS, type LineMark } from '#drawing/lines';
import type { Name } from '#drawing/names';
import { countWidth, MARK_SIZE } from '#drawing/signs';
import type { Point } from '#drawing/point';
import type { Area } from '#drawing/room';
import type { SceneEdge, SceneNode } from '#drawing/scene';
import { HALO } from '#drawing/sheet';
import { signInk, toNameRows, toSignPlaces } from '#drawing/writing';
import { moveTo, type Brush } from './brush.ts';

export const FACE = '"Inter Variable", Inter, system-ui, sans-serif';

const glyphs = new Map(Object.entries(GLYPHS).map(([name, path]) => [name, new Path2D(path)]));
const signs = new Map(Object.entries(LINE_MARKS).map(([name, path]) => [name, new Path2D(path)]));

/** What a node wears inside: its glyph, or a group's number. */
export function paintGlyph(brush: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  const { context, zoom, palette } = brush;
  // A body that can be seen through says what it is all the same.
  context.globalAlpha = node.stress === 'dim' ? 0.5 : 1;
  moveTo(brush, { at, scale: zoom });
  if (node.count !== '') paintCount(context, { node, ink: palette.ui.glyph });
  if (node.supposed) paintQuestion(context, node);
  const path = glyphs.get(node.glyph);
  if (path === undefined) return;
  const scale = (node.size * GLYPH_SHARE) / GLYPH_SIZE;
  context.scale(scale, scale);
  context.translate(-GLYPH_SIZE / 2, -GLYPH_SIZE / 2);
  context.fillStyle = node.glyphColour;
  context.fill(path);
}

/** Instead of a glyph: nobody has said so. */
function paintQuestion(context: CanvasRenderingContext2D, { size, glyphColour }: SceneNode): void {
  context.fillStyle = glyphColour;
  context.font = `650 ${size * 0.5}px ${FACE}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('?', 0, 1);
}

/** The number of a group on a disc inside its ring. */
function paintCount(
  context: CanvasRenderingContext2D,
  { node, ink }: { node: SceneNode; ink: string },
): void {
  context.fillStyle = node.border;
  context.beginPath();
  context.arc(0, 0, node.size * 0.42, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = ink;
  context.font = `600 ${Math.min(12.5, (node.size * 1.2) / node.count.length)}px ${FACE}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(node.count, 0, 0.5);
}

/** `area`: where it lies in the window; `isDim`: the analyst put its actor back. */
export function paintName(
  brush: Brush,
  { name, area, isDim }: { name: Name; area: Area; isDim: boolean },
): void {
  const { zoom, palette } = brush;
  const { ui } = palette;
  for (const { text, at, size, align, isSub } of toNameRows(name, { area, grown: textGrowth(zoom) })) {
    paintText(brush, { text, at, size, align, ink: isDim || isSub ? ui['ink-3'] : ui.ink });
  }
}

export function paintPhrase(brush: Brush, { edge, at }: { edge: SceneEdge; at: Point }): void {
  const ink = brush.palette.ui['ink-2'];
  paintText(brush, { text: edge.phrase, at, size: SMALL_LABEL_SIZE, align: 'center', ink });
}

interface Text {
  text: string;
  at: Point;
  size: number;
  align: CanvasTextAlign;
  ink: string;
}

function paintText(brush: Brush, { text, at, size, align, ink }: Text): void {
  const { context, zoom, ratio, palette } = brush;
  // Letters on whole dots are sharp.
  const whole = (value: number): number => Math.round(value * ratio) / ratio;
  moveTo(brush, { at: { x: whole(at.x), y: whole(at.y) }, scale: 1 });
  context.font = `${size * textGrowth(zoom)}px ${FACE}`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.ui.paper;
  context.strokeText(text, 0, 0);
  context.fillStyle = ink;
  context.fillText(text, 0, 0);
}

/** The number of a line that stands for several, and signs, side by side. */
export function paintSigns(brush: Brush, { edge, at }: { edge: SceneEdge; at: Point }): void {
  const { zoom, palette } = brush;
  const grown = textGrowth(zoom);
  const { plate, marks } = toSignPlaces(edge, { at, grown });
  if (plate !== null) paintLineCount(brush, { edge, at: plate });
  for (const { mark, x, y } of marks) {
    moveTo(brush, { at: { x, y }, scale: grown });
    paintSign(brush, { mark, ink: signInk(mark, { edge, ui: palette.ui }) });
  }
}

/**
 * A sign where the brush is, on a small plate of paper, so that no line runs through it. A warning is no status, so it
 * is a badge: its plate has a ring.
 */
export function paintSign({ context, palette }: Brush, { mark, ink }: { mark: LineMark; ink: string }): void {
  const path = signs.get(mark);
  if (path === undefined) return;
  context.beginPath();
  context.arc(0, 0, MARK_SIZE / 2, 0, 2 * Math.PI);
  context.fillStyle = palette.ui.paper;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.2;
  if (BADGES.has(mark)) context.stroke();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 1.7;
  context.stroke(path);
}

/** For how many relations a line stands, on a plate as wide as the number. */
function paintLineCount(brush: Brush, { edge, at }: { edge: SceneEdge; at: Point }): void {
  const { context, zoom, palette } = brush;
  const [width, height] = [countWidth(edge.count), MARK_SIZE - 1];
  moveTo(brush, { at, scale: textGrowth(zoom) });
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, height / 2);
  context.fillStyle = palette.ui.paper;
  context.fill();
  context.strokeStyle = edge.colour;
  context.lineWidth = 1.2;
  context.stroke();
  context.font = `600 ${SMALL_LABEL_SIZE}px ${FACE}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ui.ink;
  context.fillText(edge.count, 0, 0.5);
}
