import type { Scene } from '#drawing/scene';
import type { Viewport } from '#drawing/viewport';
import type { Words } from '#drawing/words';
import { toBatches, type Batch } from './batches.ts';
import { paintBodies, paintWords } from './paint-scene.ts';
import { createPane } from './pane.ts';

/** What is to be seen, and through which window. */
export interface Sight {
  scene: Scene;
  words: Words;
  viewport: Viewport;
}

export interface Picture {
  /** Paints what differs from the sight before. `inMotion`: what is painted may slide along as an image. */
  show(sight: Sight, options: { inMotion: boolean }): void;
  /** All is to be painted anew: the letters have changed, or the window has another size. */
  forget(): void;
}

/** Sliding leaves bare what was outside of the window; from so much of it on, the picture is painted anew. */
const MOST_BARE = 0.3;
const MOST_GROWN = 1.8;

/** A scene on two panes, as words change more often than bodies. */
export function createPicture(host: HTMLElement): Picture {
  const [bodies, words] = [createPane(host), createPane(host)];
  let painted: Sight | null = null;
  let batches: { scene: Scene; all: readonly Batch[] } | null = null;
  /** One image slides at half the cost of two. */
  let isMerged = false;

  const slide = (shift: Viewport): void => {
    if (!isMerged) bodies.merge(words);
    isMerged = true;
    bodies.slide(shift);
  };
  const paint = (sight: Sight): void => {
    const { scene, viewport } = sight;
    const { theme } = scene;
    const isStale = isMerged || painted?.scene !== scene || !isSame(painted.viewport, viewport);
    if (isStale) {
      if (batches?.scene !== scene) batches = { scene, all: toBatches(scene) };
      const { all } = batches;
      bodies.paint({ viewport, theme }, (brush) => paintBodies(brush, { scene, batches: all }));
    }
    if (isStale || painted?.words !== sight.words) {
      words.paint({ viewport, theme }, (brush) => paintWords(brush, sight));
    }
    painted = sight;
    isMerged = false;
  };

  return {
    show(sight, { inMotion }) {
      if (sight.scene.nodes.size === 0) {
        for (const pane of [bodies, words]) pane.hide();
        painted = null;
        return;
      }
      const shift =
        inMotion && painted?.scene === sight.scene ? shiftBetween(painted.viewport, sight.viewport) : null;
      if (shift !== null && fills(shift, host)) slide(shift);
      else paint(sight);
    },
    forget() {
      painted = null;
    },
  };
}

/** What leads from one viewport to the other, on the screen. */
function shiftBetween(before: Viewport, after: Viewport): Viewport {
  const zoom = after.zoom / before.zoom;
  return { zoom, pan: { x: after.pan.x - before.pan.x * zoom, y: after.pan.y - before.pan.y * zoom } };
}

/** Whether an image so shifted is still good enough for the window. */
function fills({ zoom, pan }: Viewport, { clientWidth, clientHeight }: HTMLElement): boolean {
  const bare = (shift: number, size: number): number => Math.max(shift, size - size * zoom - shift) / size;
  return zoom < MOST_GROWN && Math.max(bare(pan.x, clientWidth), bare(pan.y, clientHeight)) < MOST_BARE;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
