import type { Core } from 'cytoscape';
import { PALETTE } from '#drawing/palette';
import type { Point } from '#drawing/point';
import { middleOf } from '#drawing/fans';
import type { Scene, SceneEdge } from '#drawing/scene';
import type { Words } from '#drawing/words';
import { paintGlyph, paintName, paintPhrase, paintSigns, type Brush } from './paint.ts';

/** Below this zoom a glyph is too small to be read and only costs time. */
const LEAST_FOR_GLYPHS = 0.3;
/** Names reach so far beyond their nodes, in pixels. */
const REACH = 160;

export interface Marks {
  show(scene: Scene): void;
  say(words: Words): void;
}

/**
 * Draws above one Cytoscape what it cannot: glyphs, a group's number, signs on lines, and words that keep their size
 * while the picture shrinks. Follows it frame by frame.
 */
export function createMarks(cy: Core, { host, heavy }: { host: HTMLElement; heavy: boolean }): Marks {
  const canvas = host.appendChild(document.createElement('canvas'));
  canvas.className = 'canvas-marks';
  const context = canvas.getContext('2d');
  let scene: Scene | null = null;
  let words: Words | null = null;

  const draw = (): void => {
    if (context === null || scene === null) return;
    const ratio = Math.min(2, devicePixelRatio);
    const [width, height] = [Math.round(host.clientWidth * ratio), Math.round(host.clientHeight * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);

    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    const isSeen = ({ x, y }: Point): boolean =>
      x > -REACH && x < host.clientWidth + REACH && y > -REACH && y < host.clientHeight + REACH;
    const brush: Brush = { context, ratio, zoom, palette: PALETTE[scene.theme] };
    const nodes = [...scene.nodes.values()].flatMap((node) => {
      const at = onScreen(cy.getElementById(node.id).position());
      return isSeen(at) ? [{ node, at }] : [];
    });
    const placeOf = (id: string): Point => cy.getElementById(id).position();
    const middle = ({ from, to, bend }: SceneEdge): Point =>
      onScreen(middleOf({ from: placeOf(from), to: placeOf(to), bend: heavy ? 0 : bend }));

    for (const { node, at } of zoom < LEAST_FOR_GLYPHS ? [] : nodes) paintGlyph(brush, { node, at });
    if (words === null) return;
    for (const [key, shift] of words.signs) {
      const edge = scene.edges.get(key);
      if (edge !== undefined) paintSigns(brush, { edge, at: plus(middle(edge), shift) });
    }
    for (const [key, { shift }] of words.phrases) {
      const edge = scene.edges.get(key);
      if (edge !== undefined) paintPhrase(brush, { edge, at: plus(middle(edge), shift) });
    }
    for (const { node, at } of nodes) {
      const name = words.names.get(node.id);
      if (name !== undefined) paintName(brush, { node, name, at });
    }
  };

  cy.on('render', draw);
  return {
    show(next) {
      scene = next;
    },
    say(next) {
      words = next;
      draw();
    },
  };
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}
