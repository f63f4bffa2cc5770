import { isLine, toPen, type Line } from './lines.ts';
import { ANYWHERE, outlinesOf, type Extent } from './path-extent.ts';
import { toOutlines } from './text-outlines.ts';

/** A part of an SVG that is drawn as a whole; parts of it that lie elsewhere may be left out. */
export interface Piece {
  readonly open: string;
  readonly parts: readonly Part[];
  readonly close: string;
  /** Whether anything of it is seen, wherever that is. */
  readonly paints: boolean;
  /** How its parts are drawn, if they are lines and nothing else. */
  readonly line?: Line;
}

export interface Part extends Extent {
  readonly markup: () => string;
}

/** Attributes of an element; of a text or path also those it has from the group around it. */
export type Attributes = Readonly<Record<string, string>>;

const ELEMENTS = /<g\b([^>]*)>|(<\/g>)|<text\b([^>]*)>([^<]*)<\/text>|<path\b([^>]*)\/>/g;
/** What our writer writes around groups. */
const AROUND = /<(title|desc|style)\b[^>]*>[^<]*<\/\1>|<rect\b[^>]*\/>|\s+/g;
/** How something looks, and no more. */
const LOOKS = new Set(
  'fill stroke stroke-width stroke-linejoin stroke-linecap stroke-dasharray paint-order opacity font-size font-weight font-family xml:space data-note aria-hidden'.split(' '),
); // oxfmt-ignore

/**
 * The inside of an SVG of our writer, in order, its letters as outlines and each part with its place. What another has
 * written may mean something else by the same elements: it is one piece, and untouched. `grain` = parts of a unit that
 * outlines are told in.
 */
export function toPieces(body: string, grain: number): Piece[] {
  const pieces: Piece[] = [];
  const groups: Attributes[] = [];
  let end = 0;
  for (const match of body.matchAll(ELEMENTS)) {
    const [whole, group, closed, text, letters = '', path] = match;
    const between = body.slice(end, match.index);
    end = match.index + whole.length;
    if (!isOurs(between)) return [asWhole(body)];
    if (between.trim() !== '') pieces.push(asWhole(between, between.includes('<rect')));
    const around = groups.at(-1) ?? {};
    if (group !== undefined) {
      const own = read(group);
      if (own === null || !looks(own)) return [asWhole(body)];
      groups.push({ ...around, ...own });
      pieces.push(asWhole(whole, false));
    } else if (closed !== undefined) {
      groups.pop();
      pieces.push(asWhole(whole, false));
    } else if (path !== undefined) pieces.push(toPath(whole, { own: read(path), around }));
    else pieces.push(toText(whole, { own: read(text ?? ''), around, letters, grain }));
  }
  const rest = body.slice(end);
  return isOurs(rest) ? [...pieces, ...(rest.trim() === '' ? [] : [asWhole(rest)])] : [asWhole(body)];
}

function isOurs(between: string): boolean {
  return between.replaceAll(AROUND, '') === '';
}

/** What is drawn wherever it is. */
export function asWhole(markup: string, paints = true): Piece {
  return { open: '', parts: [{ ...ANYWHERE, markup: () => markup }], close: '', paints };
}

/** Null if it cannot be read. */
function read(written: string): Attributes | null {
  const attributes: Record<string, string> = {};
  const rest = written.replaceAll(/\s+([\w:-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    attributes[name] = value;
    return '';
  });
  return rest.trim() === '' ? attributes : null;
}

function looks(attributes: Attributes): boolean {
  return Object.keys(attributes).every((name) => LOOKS.has(name));
}

/** What stands at its place, in its size, and no other way. */
const PLACE = /^(?:translate\((-?[\d.]+) (-?[\d.]+)\))?(?:scale\(([\d.]+)\))?$/;
/** Of pixels, for what lies between two. */
const SPARE = 2;

function toPath(whole: string, { own, around }: { own: Attributes | null; around: Attributes }): Piece {
  if (own === null) return asWhole(whole);
  const { transform = '', d, ...look } = own;
  const place = PLACE.exec(transform);
  if (d === undefined || place === null || !looks(look)) return asWhole(whole);
  const [across, down, scale] = [Number(place[1] ?? 0), Number(place[2] ?? 0), Number(place[3] ?? 1)];
  const seen = { ...around, ...look };
  const { stroke = 'none', 'stroke-width': width = '1' } = seen;
  const margin = SPARE + (stroke === 'none' ? 0 : Number(width) * scale);
  const [open = '', close = ''] = whole.split(d);
  if (open + d + close !== whole) return asWhole(whole);
  const outlines = outlinesOf(d);
  const parts = outlines.map(({ extent: { from, to }, d: outline }) => ({
    from: down + from * scale - margin,
    to: down + to * scale + margin,
    markup: () => outline,
  }));
  const pen = toPen(seen);
  if (pen === null || !outlines.every((outline) => isLine(outline.d)))
    return { open, parts, close, paints: true };
  return { open, parts, close, paints: true, line: { pen, x: across, y: down, scale } };
}

interface Text {
  readonly own: Attributes | null;
  readonly around: Attributes;
  readonly letters: string;
  readonly grain: number;
}

function toText(whole: string, { own, around, letters, grain }: Text): Piece {
  const { x, y, ...look } = own ?? {};
  if (own === null || !looks(look)) return asWhole(whole);
  const outlines = toOutlines({ letters, x, y, own: look, look: { ...around, ...look } }, grain);
  if (outlines === null) return asWhole(whole);
  const { from, to, write } = outlines;
  const markup = (): string => write() ?? whole;
  return { open: '', parts: [{ markup, from: from - SPARE, to: to + SPARE }], close: '', paints: true };
}
