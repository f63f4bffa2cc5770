import { GLYPHS } from '#drawing/glyphs';
import { widthOf } from '#drawing/metrics';
import type { Point } from '#drawing/point';
import type { SceneNode } from '#drawing/scene';
import type { Item, Place, Sheet } from '#drawing/sheet';
import type { Content } from '#export/picture/content';

export function toSheet({ x, y }: Point, place: Place): Point {
  return { x: x * place.scale + place.x, y: y * place.scale + place.y };
}

export interface Box {
  readonly is: 'words' | 'plate' | 'card';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is written, and the small plates and signs, as boxes around their middles on the sheet. */
export function around({ items }: Sheet, place: Place): Box[] {
  return items.flatMap((item): Box[] => (item.is === 'text' ? [textBox(item)] : plateBox(item, place)));
}

/** A card keeps its size at every zoom. */
export function cardBoxes({ cards }: Content, place: Place): Box[] {
  return cards.map(({ at }) => {
    const { x, y } = toSheet(at, place);
    return { is: 'card', x: x + CARD.width / 2, y: y + CARD.height / 2, ...CARD };
  });
}

/** More than any of the random ones has. */
const CARD = { width: 260, height: 70 };

function textBox({ text, x, y, size, weight, align }: Item & { is: 'text' }): Box {
  const width = widthOf(text, { size, weight });
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return {
    is: 'words',
    x: left + width / 2,
    y: y - size * 0.36,
    width: width + size * 0.8,
    height: size * 2,
  };
}

const GLYPH_PATHS = new Set<string>(Object.values(GLYPHS));

/** Of those at another place than the canvas itself: in its own units, around the origin, none reaches further. */
function plateBox({ place, d }: Item & { is: 'path' }, canvas: Place): Box[] {
  if (place === undefined || (place.x === canvas.x && place.y === canvas.y)) return [];
  const reach = d.match(/-?\d+(?:\.\d+)?/g)?.reduce((most, n) => Math.max(most, Math.abs(Number(n))), 0) ?? 0;
  // Glyphs are kept away from by their bodies; a frame or a card is large.
  return reach > 40 || GLYPH_PATHS.has(d) ? [] : [{ is: 'plate', ...place, width: 2 * (reach + 2) * place.scale, height: 2 * (reach + 2) * place.scale }];
} // oxfmt-ignore

/** Bodies and words that reach over the rim of their sheet. */
export function* stuckOut(sheet: Sheet, nodes: readonly SceneNode[], place: Place): Generator<string> {
  const bodies = nodes.map((node) => ({
    what: node.id,
    box: { ...toSheet(node, place), width: node.width * place.scale, height: node.height * place.scale },
  }));
  const words = sheet.items.flatMap((item) => item.is === 'text' ? [{ what: item.text, box: { ...textBox(item), width: widthOf(item.text, item), height: item.size } }] : []);
  for (const { what, box } of [...bodies, ...words]) {
    const isIn = box.x - box.width / 2 >= -0.5 && box.x + box.width / 2 <= sheet.width + 0.5 && box.y - box.height / 2 >= -0.5 && box.y + box.height / 2 <= sheet.height + 0.5;
    if (!isIn) yield `${what} sticks out of ${sheet.width} x ${sheet.height}: ${JSON.stringify(box)}`;
  }
} // oxfmt-ignore
