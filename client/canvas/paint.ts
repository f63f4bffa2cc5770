import { GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { LABEL_SIZE, SMALL_LABEL_SIZE, textGrowth } from '#drawing/labels';
import { BADGES, LINE_MARKS, type LineMark } from '#drawing/lines';
import { nameAlign, ROW, SMALL_ROW, type Name } from '#drawing/names';
import type { Palette } from '#drawing/palette';
import { countWidth, MARK_SIZE, signsWidth } from '#drawing/phrases';
import type { Point } from '#drawing/point';
import type { Area } from '#drawing/room';
import type { SceneEdge, SceneNode } from '#drawing/scene';
import { moveTo, type Brush } from './brush.ts';

export const FACE = '"Inter Variable", Inter, system-ui, sans-serif';

/** Share of a node that its glyph fills. */
const GLYPH_SHARE = 0.56;
/** Width of the paper around letters, both sides together. */
const HALO = 3.5;

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
  const grown = textGrowth(zoom);
  const align = nameAlign(name.side);
  const x = area.x + (align === 'center' ? 0 : (area.width / 2) * (align === 'left' ? -1 : 1));
  let y = area.y - (area.height - 2 * grown) / 2;
  for (const text of name.rows) {
    paintText(brush, {
      text,
      at: { x, y: y + (ROW / 2) * grown },
      size: LABEL_SIZE,
      align,
      ink: isDim ? ui['ink-3'] : ui.ink,
    });
    y += ROW * grown;
  }
  if (name.sub === '') return;
  const last = { x, y: y + (SMALL_ROW / 2) * grown };
  paintText(brush, { text: name.sub, at: last, size: SMALL_LABEL_SIZE, align, ink: ui['ink-3'] });
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
  const scale = textGrowth(zoom);
  const plate = countWidth(edge.count);
  const left = at.x - (signsWidth(edge) / 2) * scale;
  if (edge.count !== '') paintLineCount(brush, { edge, at: { x: left + (plate / 2) * scale, y: at.y } });
  for (const [index, mark] of edge.marks.entries()) {
    const aside = plate + (index + 0.5) * MARK_SIZE;
    moveTo(brush, { at: { x: left + aside * scale, y: at.y }, scale });
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

function signInk(mark: LineMark, { edge, ui }: { edge: SceneEdge; ui: Palette['ui'] }): string {
  if (mark === 'otherwise') return ui.warn;
  if (BADGES.has(mark)) return ui.thread;
  return edge.colour === ui.edge ? ui['ink-2'] : edge.colour;
}
