import { toBatches } from './batches.ts';
import { GLYPH_SHARE, GLYPH_SIZE, GLYPHS } from './glyphs.ts';
import { SMALL_LABEL_SIZE, textGrowth } from './labels.ts';
import { BADGES, LINE_MARKS, type LineMark } from './lines.ts';
import { middleOf } from './fans.ts';
import { bodyArea, nameArea } from './names.ts';
import { PALETTE, type Palette } from './palette.ts';
import { PathText } from './path-text.ts';
import { countWidth, MARK_SIZE, noteWidth } from './signs.ts';
import type { Point } from './point.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { BASELINE, type Item, type PathItem, type TextItem } from './sheet.ts';
import { finish } from './slices.ts';
import type { Words } from './words.ts';
import { signInk, toNameRows, toSignPlaces } from './writing.ts';

/** Of the plate under a number at a body's corner, and how far from the body's middle it stands. */
const PLATE = 6.5;
const CORNER = 0.4;

interface Inking {
  readonly scene: Scene;
  readonly words: Words;
  /** Where the origin of the picture stands on the sheet. */
  readonly pan: Point;
}

/** A scene with its words as it is painted on a sheet; what the canvas shows at that zoom, without a window. */
export function toInk({ scene, words, pan }: Inking): Item[] {
  const ui = PALETTE[scene.theme].ui;
  const { zoom } = words;
  const on: On = {
    zoom,
    ui,
    grown: textGrowth(zoom),
    at: ({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }),
  };
  return [
    ...bodiesAndLines(scene, { zoom, pan }),
    ...[...scene.nodes.values()].flatMap((node) => wornBy(node, on)),
    ...[...words.signs].flatMap(([key, shift]) => onLine(key, { scene, shift, on }, toSigns)),
    ...[...words.phrases].flatMap(([key, { shift }]) => onLine(key, { scene, shift, on }, toPhrase)),
    ...[...words.names].flatMap(([id, name]) => {
      const node = scene.nodes.get(id);
      if (node === undefined) return [];
      const { x, y } = on.at(node);
      const area = nameArea(bodyArea({ ...node, x: x / zoom, y: y / zoom }, zoom), name);
      return toNameRows(name, { area, grown: on.grown }).map((row) =>
        letters(row.text, {
          at: row.at,
          size: row.size * on.grown,
          align: row.align,
          ink: node.stress === 'dim' || row.isSub ? ui['ink-3'] : ui.ink,
          halo: ui.paper,
        }),
      );
    }),
  ];
}

interface On {
  readonly zoom: number;
  readonly grown: number;
  readonly ui: Palette['ui'];
  at(point: Point): Point;
}

function bodiesAndLines(scene: Scene, { zoom, pan }: { zoom: number; pan: Point }): Item[] {
  const place = { ...pan, scale: zoom };
  return finish(toBatches(scene, () => new PathText())).map(({ path, fill, stroke, alpha }): PathItem => ({
    is: 'path',
    d: String(path),
    place,
    fill,
    stroke,
    alpha,
  }));
}

/** What a body wears inside and at its corner; pins are the analyst's handle, and in no picture. */
function wornBy(node: SceneNode, on: On): Item[] {
  const { x, y } = on.at(node);
  const inside = { x, y, scale: on.zoom };
  const items: Item[] = [];
  const alpha = node.stress === 'dim' ? 0.5 : 1;
  if (node.count !== '') {
    items.push(disc({ place: inside, radius: node.size * 0.42, fill: node.border, alpha }));
    const size = Math.min(12.5, (node.size * 1.2) / node.count.length) * on.zoom;
    items.push(letters(node.count, { at: { x, y }, size, weight: 600, ink: on.ui.glyph, alpha }));
  }
  if (node.supposed) {
    const size = node.size * 0.5 * on.zoom;
    items.push(letters('?', { at: { x, y }, size, weight: 600, ink: node.glyphColour, alpha }));
  }
  const d = GLYPHS[node.glyph];
  if (d !== '') {
    const scale = ((node.size * GLYPH_SHARE) / GLYPH_SIZE) * on.zoom;
    const place = { x: x - (GLYPH_SIZE / 2) * scale, y: y - (GLYPH_SIZE / 2) * scale, scale };
    items.push({ is: 'path', d, place, fill: node.glyphColour, stroke: null, alpha });
  }
  return [...items, ...badgesOf(node, on)];
}

function badgesOf(node: SceneNode, { zoom, ui, at }: On): Item[] {
  const { x, y } = at(node);
  const [aside, up] = [node.width * CORNER * zoom, node.height * CORNER * zoom];
  const items: Item[] = [];
  if (node.badge !== '') {
    const width = 2 * PLATE + 6 * (node.badge.length - 1);
    const place = { x: x + aside, y: y - up, scale: zoom };
    const stroke = { colour: node.border, width: 1.6, dash: [], cap: 'butt' } as const;
    const d = pill(width + 2, 2 * PLATE + 2);
    items.push({ is: 'path', d, place, fill: ui.paper, stroke, alpha: 1 });
    items.push(letters(node.badge, { at: place, size: 10.5 * zoom, weight: 600, ink: ui.ink }));
  }
  if (node.otherwise)
    items.push(...toSign('otherwise', { at: { x: x + aside, y: y + up }, scale: zoom, ink: ui.warn, ui }));
  return items;
}

interface OnLine {
  readonly scene: Scene;
  readonly shift: Point;
  readonly on: On;
}

function onLine(
  key: string,
  { scene, shift, on }: OnLine,
  toItems: (edge: SceneEdge, at: Point, on: On) => Item[],
): Item[] {
  const edge = scene.edges.get(key);
  const [from, to] = [scene.nodes.get(edge?.from ?? ''), scene.nodes.get(edge?.to ?? '')];
  if (edge === undefined || from === undefined || to === undefined) return [];
  const middle = on.at(middleOf({ from, to, bend: edge.bend }));
  return toItems(edge, { x: middle.x + shift.x, y: middle.y + shift.y }, on);
}

function toPhrase({ phrase }: SceneEdge, at: Point, { ui, grown }: On): Item[] {
  return [letters(phrase, { at, size: SMALL_LABEL_SIZE * grown, ink: ui['ink-2'], halo: ui.paper })];
}

function toSigns(edge: SceneEdge, at: Point, { ui, grown }: On): Item[] {
  const { plate, marks, note } = toSignPlaces(edge, { at, grown });
  const signs = marks.flatMap(({ mark, ...place }) =>
    toSign(mark, { at: place, scale: grown, ink: signInk(mark, { edge, ui }), ui }),
  );
  return [
    ...(plate === null ? [] : toPlate(edge, { at: plate, grown, ui })),
    ...signs,
    ...(note === null ? [] : toNote(edge.note ?? '', { at: note, grown, ui })),
  ];
}

interface Worn {
  readonly at: Point;
  readonly grown: number;
  readonly ui: Palette['ui'];
}

function toPlate({ count, colour }: SceneEdge, { at, grown, ui }: Worn): Item[] {
  const stroke = { colour, width: 1.2, dash: [], cap: 'butt' } as const;
  const d = pill(countWidth(count), MARK_SIZE - 1);
  return [
    { is: 'path', d, place: { ...at, scale: grown }, fill: ui.paper, stroke, alpha: 1 },
    letters(count, { at, size: SMALL_LABEL_SIZE * grown, weight: 600, ink: ui.ink }),
  ];
}

/** Small, and on paper, so that no line runs through it. */
function toNote(note: string, { at, grown, ui }: Worn): Item[] {
  const d = pill(noteWidth(note) - 2, NOTE_SIZE + 3);
  const number = Number(note);
  return [
    { is: 'path', d, place: { ...at, scale: grown }, fill: ui.paper, stroke: null, alpha: 1, note: number },
    { ...letters(note, { at, size: NOTE_SIZE * grown, weight: 600, ink: ui['ink-2'] }), note: number },
  ];
}

const NOTE_SIZE = 9.5;

/** On a plate of paper; a warning's plate has a ring. */
export function toSign(
  mark: LineMark,
  { at, scale, ink, ui }: { at: Point; scale: number; ink: string; ui: Palette['ui'] },
): Item[] {
  const place = { ...at, scale };
  const ring = BADGES.has(mark) ? ({ colour: ink, width: 1.2, dash: [], cap: 'butt' } as const) : null;
  const stroke = { colour: ink, width: 1.7, dash: [], cap: 'round' } as const;
  return [
    { ...disc({ place, radius: MARK_SIZE / 2, fill: ui.paper, alpha: 1 }), stroke: ring },
    { is: 'path', d: LINE_MARKS[mark], place, fill: null, stroke, alpha: 1 },
  ];
}

function disc({ place, radius, fill, alpha }: { place: PathItem['place']; radius: number; fill: string; alpha: number }): PathItem {
  const pen = new PathText();
  pen.moveTo(radius, 0);
  pen.ellipse(0, 0, radius, radius);
  return { is: 'path', d: String(pen), ...(place !== undefined && { place }), fill, stroke: null, alpha };
} // oxfmt-ignore

/** A rectangle with round ends, around the origin. */
function pill(width: number, height: number): string {
  const [x, r] = [Math.max(0, width / 2 - height / 2), height / 2];
  return `M${-x} ${-r}H${x}A${r} ${r} 0 0 1 ${x} ${r}H${-x}A${r} ${r} 0 0 1 ${-x} ${-r}Z`;
}

interface Letters {
  /** The middle of their height, and of their width unless they stand on one side of it. */
  readonly at: Point;
  readonly size: number;
  readonly ink: string;
  readonly align?: TextItem['align'];
  readonly weight?: TextItem['weight'];
  readonly halo?: string;
  readonly alpha?: number;
}

export function letters(text: string, { at, size, ink, align = 'center', weight = 400, halo, alpha = 1 }: Letters): TextItem {
  return { is: 'text', text, x: at.x, y: at.y + BASELINE * size, size, weight, align, ink, halo: halo ?? null, alpha };
} // oxfmt-ignore
