import { toPixel, type Pixels } from './pixels.ts';

/** How a line is drawn, in units of its path. */
interface Pen {
  readonly colour: string;
  readonly width: number;
  /** Dashes and gaps in turn. */
  readonly dash: readonly number[];
  readonly isRound: boolean;
}

/** Where the origin of its path stands, and how long units are there. */
export interface Line {
  readonly pen: Pen;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** From units to pixels: first pushed up by so many pixels. */
export interface View {
  readonly across: number;
  readonly down: number;
  readonly top: number;
}

/** Null for what is filled, is seen through, or has ends of another kind. */
export function toPen(look: Readonly<Record<string, string>>): Pen | null {
  const { fill, stroke = 'none', 'stroke-width': width = '1', 'stroke-linecap': cap = 'butt' } = look;
  const dash = (look['stroke-dasharray'] ?? '').split(' ').filter((one) => one !== '').map(Number);
  const isPlain = fill === 'none' && /^#[\da-f]{6}$/i.test(stroke) && !('opacity' in look);
  if (!isPlain || (cap !== 'butt' && cap !== 'round')) return null;
  if (dash.length % 2 !== 0 || ![...dash, Number(width)].every((one) => one > 0)) return null;
  return { colour: stroke, width: Number(width), dash, isRound: cap === 'round' };
} // oxfmt-ignore

const NUMBER = String.raw`(-?[\d.]+)`;
const LINE = new RegExp(`^M${NUMBER} ${NUMBER}(?:L|Q${NUMBER} ${NUMBER} )${NUMBER} ${NUMBER}$`);

/** Whether a path is one line, straight or bent once. */
export function isLine(d: string): boolean {
  return LINE.test(d);
}

/** A bend that is drawn as so many straight pieces is one. */
const PIECES = 32;
/** A round end has so many sides: lines are thin. */
const SIDES = 8;

/** Of the line at hand: where its pieces begin, and how far it is to there. */
const knots = {
  x: new Float64Array(PIECES + 1),
  y: new Float64Array(PIECES + 1),
  at: new Float64Array(PIECES + 1),
  last: 0,
};
/** Of the stroke at hand: its middle, then its outline. */
const middle = new Float64Array(2 * (PIECES + 3));
const corners = new Float64Array(4 * (PIECES + 3 + SIDES));

/** Stroke by stroke, as a dashed line begins with a dash; what lies beyond the picture is left out. */
export function paintLine(pixels: Pixels, d: string, { line, view }: { line: Line; view: View }): void {
  const { pen } = line;
  follow(d, line, view);
  const scale = (line.scale * (view.across + view.down)) / 2;
  const painted = { half: (pen.width * scale) / 2, isRound: pen.isRound, ink: toPixel(pen.colour) };
  const length = knots.at[knots.last] ?? 0;
  const dash = pen.dash.map((one) => one * scale);
  const round = dash.reduce((sum, one) => sum + one, 0);
  if (round === 0) {
    paintStroke(pixels, 0, length, painted);
    return;
  }
  let from = 0;
  for (let nth = 0; from < length; nth += 1) {
    const to = from + (dash[nth % dash.length] ?? 0);
    if (nth % 2 === 0) paintStroke(pixels, from, Math.min(to, length), painted);
    from = to;
  }
}

function follow(d: string, { x, y, scale }: Line, { across, down, top }: View): void {
  const [, x0, y0, cx, cy, x1, y1] = LINE.exec(d) ?? [];
  const toX = (n = '0') => (x + Number(n) * scale) * across;
  const toY = (n = '0') => (y + Number(n) * scale) * down - top;
  const [a, b] = [
    { x: toX(x0), y: toY(y0) },
    { x: toX(x1), y: toY(y1) },
  ];
  const c = cx === undefined ? null : { x: toX(cx), y: toY(cy) };
  knots.last = c === null ? 1 : PIECES;
  for (let nth = 0; nth <= knots.last; nth += 1) {
    const t = nth / knots.last;
    knots.x[nth] =
      c === null ? a.x + (b.x - a.x) * t : (1 - t) * (1 - t) * a.x + 2 * t * (1 - t) * c.x + t * t * b.x;
    knots.y[nth] =
      c === null ? a.y + (b.y - a.y) * t : (1 - t) * (1 - t) * a.y + 2 * t * (1 - t) * c.y + t * t * b.y;
    knots.at[nth] =
      nth === 0
        ? 0
        : (knots.at[nth - 1] ?? 0) +
          Math.hypot(
            (knots.x[nth] ?? 0) - (knots.x[nth - 1] ?? 0),
            (knots.y[nth] ?? 0) - (knots.y[nth - 1] ?? 0),
          );
  }
}

interface Painted {
  /** Of the width. */
  readonly half: number;
  readonly isRound: boolean;
  readonly ink: number;
}

/** There along one side, and back along the other. */
function paintStroke(pixels: Pixels, from: number, to: number, { half, isRound, ink }: Painted): void {
  const count = cut(from, to);
  const [begin, end] = [middle[1] ?? 0, middle[2 * count - 1] ?? 0];
  // Of a dashed line most dashes are in other strips; a bend may reach further than its ends.
  if (count === 2 && (Math.max(begin, end) < -half || Math.min(begin, end) > pixels.height + half)) return;
  let filled = 0;
  for (let step = 0; step < 2 * count; step += 1) {
    const isBack = step >= count;
    const nth = isBack ? 2 * count - 1 - step : step;
    const before = 2 * Math.max(0, nth - 1);
    const after = 2 * Math.min(count - 1, nth + 1);
    const across = (middle[after] ?? 0) - (middle[before] ?? 0);
    const down = (middle[after + 1] ?? 0) - (middle[before + 1] ?? 0);
    const long = (isBack ? -half : half) / (Math.sqrt(across * across + down * down) || 1);
    const x = -down * long;
    const y = across * long;
    corners[filled] = (middle[2 * nth] ?? 0) + x;
    corners[filled + 1] = (middle[2 * nth + 1] ?? 0) + y;
    filled += 2;
    if (!isRound || (isBack ? nth > 0 : nth < count - 1)) continue;
    for (let side = 1; side < SIDES; side += 1) {
      const angle = (-Math.PI * side) / SIDES;
      corners[filled] = (middle[2 * nth] ?? 0) + x * Math.cos(angle) - y * Math.sin(angle);
      corners[filled + 1] = (middle[2 * nth + 1] ?? 0) + x * Math.sin(angle) + y * Math.cos(angle);
      filled += 2;
    }
  }
  pixels.cover(corners, filled / 2, ink);
}

/** The middle of a stroke between two places of the line; how many points it has. */
function cut(from: number, to: number): number {
  let count = 0;
  for (let nth = 1; nth <= knots.last; nth += 1) {
    const [begin, end] = [knots.at[nth - 1] ?? 0, knots.at[nth] ?? 0];
    if (end <= from || begin >= to || begin === end) continue;
    if (count === 0) count = put(count, nth, (Math.max(from, begin) - begin) / (end - begin));
    count = put(count, nth, (Math.min(to, end) - begin) / (end - begin));
  }
  return count;
}

function put(count: number, nth: number, share: number): number {
  middle[2 * count] = (knots.x[nth - 1] ?? 0) + ((knots.x[nth] ?? 0) - (knots.x[nth - 1] ?? 0)) * share;
  middle[2 * count + 1] = (knots.y[nth - 1] ?? 0) + ((knots.y[nth] ?? 0) - (knots.y[nth - 1] ?? 0)) * share;
  return count + 1;
}
