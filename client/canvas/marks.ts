import type { Core } from 'cytoscape';
import { GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { LABEL_SIZE, SMALL_LABEL_SIZE } from '#drawing/labels';
import { LINE_MARKS } from '#drawing/lines';
import { PALETTE, type Palette } from '#drawing/palette';
import { MARK_SIZE } from '#drawing/phrases';
import type { Point } from '#drawing/point';
import type { Scene, SceneEdge, SceneNode } from '#drawing/scene';
import { FACE, LABEL_MARGIN } from './style.ts';

/** Below these zooms a sign is too small to be read and only costs time. */
const LEAST_ZOOM = { glyph: 0.35, sublabel: 0.75, mark: 0.4 };
/** Share of a node that its glyph fills. */
const GLYPH_SHARE = 0.56;

export interface Marks {
  /** Covered nodes are drawn by the layer above, with their marks. */
  show(scene: Scene, covered: ReadonlySet<string>): void;
}

/**
 * Draws above one Cytoscape what it cannot: glyphs, a group's number, a second and smaller line of a label, and the
 * signs at the middle of lines. Follows it frame by frame.
 */
export function createMarks(cy: Core, host: HTMLElement): Marks {
  const canvas = host.appendChild(document.createElement('canvas'));
  canvas.className = 'canvas-marks';
  const context = canvas.getContext('2d');
  let scene: Scene | null = null;
  let covered: ReadonlySet<string> = new Set();

  const draw = (): void => {
    if (context === null || scene === null) return;
    const ratio = Math.min(2, devicePixelRatio);
    const [width, height] = [Math.round(host.clientWidth * ratio), Math.round(host.clientHeight * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const zoom = cy.zoom();
    const pan = cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    const { x1, x2, y1, y2 } = cy.extent();
    const seen = ({ x, y }: Point): boolean => x > x1 - 80 && x < x2 + 80 && y > y1 - 80 && y < y2 + 80;
    const brush: Brush = { context, zoom, palette: PALETTE[scene.theme] };
    if (zoom >= LEAST_ZOOM.mark) {
      for (const edge of scene.edges.values()) {
        if (edge.marks.length === 0) continue;
        const middle = cy.getElementById(edge.key).midpoint();
        if (seen(middle)) drawLineMarks(brush, { edge, middle });
      }
    }
    if (zoom < LEAST_ZOOM.glyph) return;
    for (const node of scene.nodes.values()) {
      if (covered.has(node.id)) continue;
      const at = cy.getElementById(node.id).position();
      if (seen(at)) drawNode(brush, { node, at });
    }
  };

  cy.on('render', draw);
  return {
    show(next, nextCovered) {
      scene = next;
      covered = nextCovered;
      draw();
    },
  };
}

interface Brush {
  context: CanvasRenderingContext2D;
  zoom: number;
  palette: Palette;
}

const glyphs = new Map(Object.entries(GLYPHS).map(([name, path]) => [name, new Path2D(path)]));
const lineMarks = new Map(Object.entries(LINE_MARKS).map(([name, path]) => [name, new Path2D(path)]));

function drawNode({ context, zoom, palette }: Brush, { node, at }: { node: SceneNode; at: Point }): void {
  context.save();
  context.translate(at.x, at.y);
  context.textAlign = 'center';
  if (node.count !== '') drawCount(context, { node, ink: palette.ui.glyph });
  drawGlyph(context, node);
  if (zoom >= LEAST_ZOOM.sublabel && node.sublabel !== '') {
    const below = node.height / 2 + LABEL_MARGIN + LABEL_SIZE + SMALL_LABEL_SIZE;
    context.font = `${SMALL_LABEL_SIZE}px ${FACE}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = palette.ui.paper;
    context.strokeText(node.sublabel, 0, below);
    context.fillStyle = palette.ui['ink-3'];
    context.fillText(node.sublabel, 0, below);
  }
  context.restore();
}

function drawGlyph(context: CanvasRenderingContext2D, { glyph, glyphColour, size }: SceneNode): void {
  const path = glyphs.get(glyph);
  if (path === undefined) return;
  const scale = (size * GLYPH_SHARE) / GLYPH_SIZE;
  context.save();
  context.scale(scale, scale);
  context.translate(-GLYPH_SIZE / 2, -GLYPH_SIZE / 2);
  context.fillStyle = glyphColour;
  context.fill(path);
  context.restore();
}

/** The number of a group on a disc inside its ring. */
function drawCount(context: CanvasRenderingContext2D, { node, ink }: { node: SceneNode; ink: string }): void {
  context.fillStyle = node.border;
  context.beginPath();
  context.arc(0, 0, node.size * 0.42, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = ink;
  context.font = `600 ${Math.min(12.5, (node.size * 1.2) / node.count.length)}px ${FACE}`;
  context.textBaseline = 'middle';
  context.fillText(node.count, 0, 0.5);
  context.textBaseline = 'alphabetic';
}

/** Signs stand side by side on small plates of paper, so that the line does not run through them. */
function drawLineMarks(
  { context, palette }: Brush,
  { edge, middle }: { edge: SceneEdge; middle: Point },
): void {
  const { ui } = palette;
  for (const [at, mark] of edge.marks.entries()) {
    const path = lineMarks.get(mark);
    if (path === undefined) continue;
    context.save();
    const aside = (at - (edge.marks.length - 1) / 2) * MARK_SIZE;
    context.translate(middle.x + edge.markShift.x + aside, middle.y + edge.markShift.y);
    context.beginPath();
    context.arc(0, 0, MARK_SIZE / 2, 0, 2 * Math.PI);
    context.fillStyle = ui.paper;
    context.fill();
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.lineWidth = 1.7;
    context.strokeStyle =
      mark === 'contested' ? ui.thread : edge.colour === ui.edge ? ui['ink-2'] : edge.colour;
    context.stroke(path);
    context.restore();
  }
}
