import { toBatches, type Batch } from '#drawing/batches';
import type { Scene } from '#drawing/scene';
import type { Slices } from '#drawing/slices';
import type { Viewport } from '#drawing/viewport';
import type { Words } from '#drawing/words';
import type { Brush } from './brush.ts';
import { createPace } from './pace.ts';
import { paintBodies } from './paint-scene.ts';
import { countRewritten, paintWords, rewrite } from './paint-words.ts';
import { createPane } from './pane.ts';

/** What is to be seen, and through which window. */
export interface Sight {
  scene: Scene;
  words: Words;
  viewport: Viewport;
}

interface Showing {
  /** What is painted may slide along as an image. */
  inMotion: boolean;
  /** Painted before the frame is over, however much it is: what differs in each frame would never come to its end. */
  atOnce: boolean;
}

export interface Picture {
  /** Paints what differs from the sight before. */
  show(sight: Sight, showing: Showing): void;
  /** Something is still being painted, behind what is shown. */
  isBusy(): boolean;
  /** All is to be painted anew: the letters have changed, or the window has another size. */
  forget(): void;
  close(): void;
}

/** Sliding leaves bare what was outside of the window; from so much of it on, the picture is painted anew. */
const MOST_BARE = 0.3;
const MOST_GROWN = 1.8;
/** A scene of more actors and lines together takes longer to be painted than a frame may last. */
const MOST_AT_ONCE = 3_000;
/** So many words of a large scene are written or wiped out by themselves. */
const MOST_REWRITTEN = 400;

/** Whether it is painted in slices, behind what is shown. */
export function isLarge({ nodes, edges }: Scene): boolean {
  return nodes.size + edges.size > MOST_AT_ONCE;
}

/** A scene on two panes, as words change more often than bodies. `onPainted`: what was painted behind is shown. */
export function createPicture(host: HTMLElement, onPainted: (scene: Scene) => void): Picture {
  const [bodies, words] = [createPane(host), createPane(host)];
  const pace = createPace();
  let painted: Sight | null = null;
  let coming: Sight | null = null;
  /** Where the window was last. */
  let latest: Viewport | null = null;
  let batches: { scene: Scene; all: readonly Batch<Path2D>[] } | null = null;
  /** One image slides at half the cost of two. */
  let isMerged = false;

  const forget = (): void => {
    pace.cancel();
    painted = null;
    coming = null;
  };
  const slide = (from: Viewport, to: Viewport): void => {
    if (!isMerged) bodies.merge(words);
    isMerged = true;
    bodies.slide(shiftBetween(from, to));
  };
  /** Slides what is painted to where the window is now. */
  const follow = (): void => {
    if (painted === null || latest === null) return;
    if (isMerged || !isSame(painted.viewport, latest)) slide(painted.viewport, latest);
  };
  const hasBodiesOf = (sight: Sight): boolean =>
    painted !== null &&
    !isMerged &&
    painted.scene === sight.scene &&
    isSame(painted.viewport, sight.viewport);
  const writeBodies = function* (brush: Brush, scene: Scene): Slices<void> {
    if (batches?.scene !== scene) batches = { scene, all: yield* toBatches(scene, () => new Path2D()) };
    yield* paintBodies(brush, { scene, batches: batches.all });
  };

  const paint = (sight: Sight): void => {
    const sheet = toSheet(sight);
    const isStale = !hasBodiesOf(sight);
    if (isStale) bodies.paint(sheet, (brush) => writeBodies(brush, sight.scene));
    if (isStale || painted?.words !== sight.words) words.paint(sheet, (brush) => paintWords(brush, sight));
    painted = sight;
    isMerged = false;
  };
  const prepare = function* (sight: Sight): Slices<boolean> {
    const sheet = toSheet(sight);
    const isStale = !hasBodiesOf(sight);
    if (isStale) yield* bodies.prepare(sheet, (brush) => writeBodies(brush, sight.scene));
    yield* words.prepare(sheet, (brush) => paintWords(brush, sight));
    return isStale;
  };
  const begin = (sight: Sight): void => {
    coming = sight;
    pace.begin(prepare(sight), (hasBodies) => {
      coming = null;
      // Words alone do not fit bodies that have slid along with those of before.
      if (hasBodies || !isMerged) {
        if (hasBodies) bodies.reveal();
        words.reveal();
        painted = sight;
        isMerged = false;
        follow();
      }
      onPainted(sight.scene);
    });
  };
  /** Whether it was so little that it is done. */
  const touchUp = (sight: Sight): boolean => {
    if (painted === null || !hasBodiesOf(sight)) return false;
    const before = painted.words;
    const count = countRewritten(before, sight.words);
    if (count === null || count > MOST_REWRITTEN) return false;
    const { scene } = sight;
    words.touchUp(toSheet(sight), (brush) => rewrite(brush, { scene, before, after: sight.words }));
    painted = sight;
    return true;
  };

  return {
    show(sight, { inMotion, atOnce }) {
      const { scene, viewport } = sight;
      latest = viewport;
      if (scene.nodes.size === 0) {
        for (const pane of [bodies, words]) pane.hide();
        forget();
        return;
      }
      const mayPaint = atOnce || !isLarge(scene);
      const slides =
        painted !== null &&
        inMotion &&
        painted.scene === scene &&
        fills(shiftBetween(painted.viewport, viewport), host);
      if (mayPaint && !slides) {
        pace.cancel();
        coming = null;
        paint(sight);
        return;
      }
      if (!slides) {
        // What moves on would never come to its end if it began anew at each step.
        const isComing = coming?.scene === scene && (inMotion || isSame(coming.viewport, viewport));
        if (!isComing && !isShown(sight) && !touchUp(sight)) begin(sight);
      }
      follow();
    },
    isBusy: () => pace.isBusy(),
    forget,
    close: () => pace.cancel(),
  };

  function isShown(sight: Sight): boolean {
    return hasBodiesOf(sight) && painted?.words === sight.words;
  }
}

function toSheet({ scene: { theme }, viewport }: Sight) {
  return { theme, viewport };
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
