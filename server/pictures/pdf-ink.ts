import { hundredths } from '#drawing/path-text';
import type { Item, PathItem, Stroke, TextItem } from '#drawing/sheet';
import { widthOf, widthOfRun } from '#drawing/metrics';
import { runsOf, type Run } from '#drawing/text-runs';
import type { Face, Weight } from '#drawing/faces';
import { startOf } from '#export/svg';
import type { PdfFace, Placed, Shaped } from './pdf-face.ts';
import { toNumber, toOperators } from './pdf-path.ts';

/** What a page's ink needs of the document around it; names are those of its resources. */
export interface Pot {
  face(of: { face: Face; weight: Weight }): PdfFace;
  /** Of a state in which all is painted as transparent as this. */
  alpha(alpha: number): string;
  /** Of the outline of a glyph, in thousandths of its size. */
  outline(face: PdfFace, glyph: number, as: 'stroke' | 'fill'): string;
  /** Of what is painted together and then made transparent; nothing beyond `box` is seen. */
  group(operators: string, box: Box): string;
}

/** Left, upper, right and lower side. */
type Box = readonly [number, number, number, number];

/** Operators that paint these items, in CSS pixels from the corner above and to the left. */
export function toPdfInk(items: readonly Item[], pot: Pot): string {
  return items.map((item) => (item.is === 'path' ? paintPath(item, pot) : paintText(item, pot))).join('\n');
}

function paintPath({ d, place, fill, stroke, alpha }: PathItem, pot: Pot): string {
  if (fill === null && stroke === null) return '';
  const path = pathOf(d);
  const painted = `${fill === null ? '' : `${toColour(fill)} rg `}${stroke === null ? '' : toStroke(stroke)}${path} ${end(fill, stroke)}`;
  const { x, y, scale } = place ?? { x: 0, y: 0, scale: 1 };
  const isMoved = x !== 0 || y !== 0 || scale !== 1;
  const at = isMoved ? `${toScale(scale)} 0 0 ${toScale(scale)} ${toNumber(x)} ${toNumber(y)} cm ` : '';
  if (alpha === 1 || fill === null || stroke === null) return faded(at + painted, alpha, pot);
  const away = stroke.width;
  const [left, upper, right, lower] = boxOf(path);
  const box = [(left - away) * scale + x, (upper - away) * scale + y, (right + away) * scale + x, (lower + away) * scale + y] as const;
  return faded(`/${pot.group(at + painted, box)} Do`, alpha, pot);
} // oxfmt-ignore

function faded(painted: string, alpha: number, pot: Pot): string {
  return alpha === 1 ? `q ${painted} Q` : `q /${pot.alpha(alpha)} gs ${painted} Q`;
}

/** Around all points of a path, its handles among them. */
function boxOf(operators: string): Box {
  const numbers = operators.split(' ').flatMap((part) => (/^[a-z]$/.test(part) ? [] : [Number(part)]));
  const [across, down] = [
    numbers.filter((_, nth) => nth % 2 === 0),
    numbers.filter((_, nth) => nth % 2 === 1),
  ];
  const least = (all: readonly number[]): number =>
    all.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (all: readonly number[]): number =>
    all.reduce((one, other) => Math.max(one, other), -Infinity);
  return [least(across), least(down), most(across), most(down)];
}

function end(fill: string | null, stroke: Stroke | null): string {
  if (fill === null) return 'S';
  return stroke === null ? 'f' : 'B';
}

/** Icons are drawn again and again. */
const paths = new Map<string, string>();
const LONGEST_KEPT = 1_000;
const MOST_KEPT = 2_000;

function pathOf(d: string): string {
  const known = paths.get(d);
  if (known !== undefined) return known;
  const operators = toOperators(d);
  if (d.length <= LONGEST_KEPT && paths.size < MOST_KEPT) paths.set(d, operators);
  return operators;
}

function toStroke({ colour, width, dash, cap }: Stroke): string {
  const dashes = dash.length === 0 ? '' : `[${dash.map(hundredths).join(' ')}] 0 d `;
  return `${toColour(colour)} RG ${toNumber(width)} w 1 j ${cap === 'round' ? '1 J ' : ''}${dashes}`;
}

function toColour(colour: string): string {
  return [1, 3, 5].map((at) => toNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** A glyph of 16 units may become a body of hundreds. */
function toScale(scale: number): string {
  return (Math.round(scale * 1_000_000) / 1_000_000).toFixed(6).replace(/\.?0+$/, '');
}

interface Standing {
  readonly face: PdfFace;
  readonly shaped: Shaped;
  readonly x: number;
}

/** What is around letters lies under all of them, as outlines: letters that are read are there once. */
function paintText(item: TextItem, pot: Pot): string {
  const runs = standing(item, pot);
  if (runs.length === 0) return '';
  const { halo, ink, alpha } = item;
  const stroke = { item, pot, look: halo === null ? '' : `${toColour(halo)} RG 1 j`, as: 'stroke' } as const;
  const fill = { item, pot, look: '', as: 'fill' } as const;
  const around =
    halo === null ? '' : runs.map((run) => paintOutlines(run, run.shaped.glyphs, stroke)).join('');
  const marks = runs.map((run) => paintOutlines(run, run.shaped.loose, fill)).join('');
  const letters = runs.map((run) => paintLetters(run, item)).join(' ');
  const inked = faded(`${toColour(ink)} rg ${marks}BT ${letters} ET`, alpha, pot);
  if (halo === null) return inked;
  if (alpha === 1) return `q ${around}Q ${inked}`;
  // Outlines that overlap are made transparent as one. Letters stay out of it: readers part rows only outside of groups.
  const { size, weight, text, y } = item;
  const x = startOf(item);
  const box = [x - size, y - 2 * size, x + widthOf(text, { size, weight }) + size, y + size] as const;
  return `${faded(`/${pot.group(around, box)} Do`, alpha, pot)} ${inked}`;
}

function standing(item: TextItem, pot: Pot): Standing[] {
  const { size, weight } = item;
  let x = startOf(item);
  return runsOf(item).map((run: Run) => {
    const face = pot.face({ face: run.face, weight });
    const stands = { face, shaped: face.shape(run), x };
    x += widthOfRun(run, { size, weight });
    return stands;
  });
}

function paintLetters({ face, shaped, x }: Standing, { y, size }: TextItem): string {
  return `/${face.name} ${toNumber(size)} Tf 1 0 0 -1 ${toNumber(x)} ${toNumber(y)} Tm [${shaped.letters}] TJ`;
}

interface Outlining {
  readonly item: TextItem;
  readonly pot: Pot;
  readonly look: string;
  readonly as: 'stroke' | 'fill';
}

function paintOutlines({ face, x }: Standing, glyphs: readonly Placed[], { item, pot, look, as }: Outlining): string {
  if (glyphs.length === 0) return '';
  const scale = item.size / 1000;
  let [fromX, fromY] = [0, 0];
  const outlines = glyphs.map((glyph) => {
    const step = `1 0 0 1 ${toNumber(glyph.x - fromX)} ${toNumber(glyph.y - fromY)} cm`;
    [fromX, fromY] = [glyph.x, glyph.y];
    return `${step} /${pot.outline(face, glyph.id, as)} Do`;
  });
  const at = `${toScale(scale)} 0 0 ${toScale(-scale)} ${toNumber(x)} ${toNumber(item.y)} cm`;
  return `q ${at} ${look} ${outlines.join(' ')} Q `;
} // oxfmt-ignore
