import { FACES, fontFamily, WEIGHTS, type Face, type Weight } from '#drawing/faces';
import { isPlain } from '#drawing/legible';
import { HALO_SHARE } from '#drawing/sheet';
import { toRuns, type Run } from '#drawing/text-runs';
import { OutlinedFace, type Outlined } from './outlined-face.ts';
import type { Extent } from './path-extent.ts';
import type { Attributes } from './pieces.ts';

interface Text {
  /** As they stand in the SVG. */
  readonly letters: string;
  readonly x: string | undefined;
  readonly y: string | undefined;
  readonly own: Attributes;
  /** With what comes from the groups around it. */
  readonly look: Attributes;
}

/** A text as paths. */
export interface Outlines extends Extent {
  /** Null if it is not as our writer writes one, and has to be left to who draws. */
  readonly write: () => string | null;
}

/** What Latin, Greek and Cyrillic letters and the paper around them reach at most above and below their line, in sizes. */
const REACH = { above: 1.5, below: 0.6 };

/** Null if nothing is known of the text, not even how far it reaches. */
export function toOutlines(text: Text, grain: number): Outlines | null {
  const { letters, x, y, own, look } = text;
  const faced = faceOf(look);
  const said = unescape(letters);
  const place = { x: Number(x), y: Number(y), size: Number(look['font-size']), grain };
  if (faced === null || said === null || look['xml:space'] !== 'preserve' || 'opacity' in own) return null;
  if (!Object.values(place).every(Number.isFinite)) return null;
  const outline = (direction: Run['direction']): Outlined | null =>
    faced.outline({ text: said, direction }, place);
  if (isPlain(said)) {
    const [from, to] = [place.y - REACH.above * place.size, place.y + REACH.below * place.size];
    return { from, to, write: () => toMarkup(outline('ltr'), { look, size: place.size }) };
  }
  const direction = directionOf(said);
  const drawn = direction === null ? null : outline(direction);
  if (drawn === null) return null;
  const [from, to] = [place.y - drawn.above, place.y + drawn.below];
  return { from, to, write: () => toMarkup(drawn, { look, size: place.size }) };
}

function toMarkup(drawn: Outlined | null, { look, size }: { look: Attributes; size: number }): string | null {
  const { fill = '#000000', stroke = 'none' } = look;
  if (drawn === null || (stroke !== 'none' && !isHalo(look, size))) return null;
  const path = (ink: string, d: string): string =>
    ink === 'none' || d === '' ? '' : `<path fill="${ink}" stroke="none" d="${d}"/>`;
  if (stroke === 'none') return path(fill, drawn.letters);
  if (drawn.halo !== null) return path(stroke, drawn.halo) + path(fill, drawn.letters);
  return drawn.letters === '' ? '' : `<path fill="${fill}" d="${drawn.letters}"/>`;
}

/** A stroke under the letters, as wide as our paper around them is. */
function isHalo(look: Attributes, size: number): boolean {
  const isUnder = look['paint-order'] === 'stroke' && look['stroke-linejoin'] === 'round';
  return isUnder && Math.abs(Number(look['stroke-width']) - size * HALO_SHARE) < 0.01;
}

const FACED = new Map<string, { readonly face: Face; readonly weight: Weight }>(
  FACES.flatMap((face) =>
    WEIGHTS.map((weight) => [`${fontFamily(face)} ${weight}`, { face, weight }] as const),
  ),
);
const faces = new Map<string, OutlinedFace>();

function faceOf({
  'font-family': family = '',
  'font-weight': weight = '400',
}: Attributes): OutlinedFace | null {
  const name = `${family} ${weight}`;
  const of = FACED.get(name);
  if (of === undefined) return null;
  const face = faces.get(name) ?? new OutlinedFace(of);
  faces.set(name, face);
  return face;
}

/** Null if it goes both ways, or goes its way only among others. */
function directionOf(text: string): Run['direction'] | null {
  const [run, ...others] = toRuns(text);
  return run === undefined || others.length > 0 || run.text !== text ? null : run.direction;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(letters: string): string | null {
  if (!letters.includes('&')) return letters;
  const isKnown = (letters.match(/&[^;]*;?/g) ?? []).every((entity) =>
    Object.hasOwn(ENTITIES, entity.slice(1, -1)),
  );
  return isKnown
    ? letters.replaceAll(/&([^;]*);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    : null;
}
