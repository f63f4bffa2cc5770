import { middleOf } from '#drawing/fans';
import { bodyArea, nameArea } from '#drawing/names';
import type { Point } from '#drawing/point';
import { grow, type Area } from '#drawing/room';
import type { Scene } from '#drawing/scene';
import type { Slices } from '#drawing/slices';
import type { Words } from '#drawing/words';
import { isSeen, onScreen, type Brush } from './brush.ts';
import { paintName, paintPhrase, paintSigns } from './paint.ts';

/** What one of the words covers in the window, and how it is written. */
interface Written {
  area: Area;
  write(): void;
}

/** Of the paper around letters, which their area does not count, in pixels. */
const HALO = 1;

/** Signs and phrases on lines, and names above them. */
export function* paintWords(brush: Brush, { scene, words }: { scene: Scene; words: Words }): Slices<void> {
  for (const [key, shift] of words.signs) {
    const found = onLine(brush, { scene, key, shift });
    if (found === null) continue;
    paintSigns(brush, found);
    yield 1;
  }
  for (const written of writtenIn(brush, { scene, words })) {
    written.write();
    yield 1;
  }
}

/**
 * Writes `after` over `before` without touching the rest: words never cover each other, so that what is gone can be
 * wiped out by itself. Signs are those of before.
 */
export function rewrite(
  brush: Brush,
  { scene, before, after }: { scene: Scene; before: Words; after: Words },
): void {
  const { context, ratio } = brush;
  for (const { area } of writtenIn(brush, { scene, words: without(before, after) })) {
    const { x, y, width, height } = grow(area, HALO);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(x - width / 2, y - height / 2, width, height);
  }
  for (const written of writtenIn(brush, { scene, words: without(after, before) })) written.write();
}

/** How many words one has to write or wipe out to come from one to the other; null when signs differ. */
export function countRewritten(before: Words, after: Words): number | null {
  if (before.signs !== after.signs) return null;
  const size = ({ names, phrases }: Words): number => names.size + phrases.size;
  return size(without(before, after)) + size(without(after, before));
}

/** What the other does not say in the same way. */
function without(words: Words, other: Words): Words {
  const names = new Map([...words.names].filter(([id, name]) => other.names.get(id) !== name));
  const phrases = new Map([...words.phrases].filter(([key, phrase]) => other.phrases.get(key) !== phrase));
  return { ...words, names, phrases };
}

/** Those in the window. */
function* writtenIn(brush: Brush, { scene, words }: { scene: Scene; words: Words }): Generator<Written> {
  for (const [key, { shift, area }] of words.phrases) {
    const found = onLine(brush, { scene, key, shift });
    if (found === null) continue;
    const { width, height } = area;
    yield { area: { ...found.at, width, height }, write: () => paintPhrase(brush, found) };
  }
  for (const [id, name] of words.names) {
    const node = scene.nodes.get(id);
    if (node === undefined) continue;
    const at = onScreen(brush, node);
    if (!isSeen(brush, at)) continue;
    const { zoom } = brush;
    const area = nameArea(bodyArea({ ...node, x: at.x / zoom, y: at.y / zoom }, zoom), name);
    yield { area, write: () => paintName(brush, { name, area, isDim: node.stress === 'dim' }) };
  }
}

/** The line, and where what stands on it is in the window; null outside of it. */
function onLine(brush: Brush, { scene, key, shift }: { scene: Scene; key: string; shift: Point }) {
  const edge = scene.edges.get(key);
  const [from, to] = [scene.nodes.get(edge?.from ?? ''), scene.nodes.get(edge?.to ?? '')];
  if (edge === undefined || from === undefined || to === undefined) return null;
  const middle = onScreen(brush, middleOf({ from, to, bend: edge.bend }));
  const at = { x: middle.x + shift.x, y: middle.y + shift.y };
  return isSeen(brush, at) ? { edge, at } : null;
}
