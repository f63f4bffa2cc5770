import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';

/** A drawing by what can be painted first. */
export interface Layers {
  /** `#rrggbb` of the whole picture; null = none, or among what is above. */
  readonly ground: string | null;
  readonly lines: readonly (Piece & { readonly line: Line })[];
  readonly above: readonly Piece[];
}

/** Of fewer lines resvg makes as good a picture in no time. */
const LEAST_LINES = 500;
const GROUND = /<rect width="100%" height="100%" fill="(#[\da-f]{6})"\/>/;

/** Lines that lie on the ground, under whatever else is drawn at their height. Null if there are few. */
export function toLayers(pieces: readonly Piece[]): Layers | null {
  let ground: string | null = null;
  const lines: (Piece & { readonly line: Line })[] = [];
  const above: Piece[] = [];
  const taken = { from: Infinity, to: -Infinity };
  for (const piece of pieces) {
    const { line, parts } = piece;
    const behind = above.length === 0 && lines.length === 0 ? groundOf(piece) : null;
    if (behind !== null) {
      ground = behind;
      continue;
    }
    if (line !== undefined && parts.every(({ from, to }) => to <= taken.from || from >= taken.to)) {
      lines.push({ ...piece, line });
      continue;
    }
    above.push(piece);
    if (!piece.paints) continue;
    for (const { from, to } of parts) {
      taken.from = Math.min(taken.from, from);
      taken.to = Math.max(taken.to, to);
    }
  }
  const count = lines.reduce((sum, { parts }) => sum + parts.length, 0);
  return count < LEAST_LINES ? null : { ground, lines, above };
}

/** What our writer writes before the first group: title, description, faces, and the ground. Nothing of it but the ground is seen. */
function groundOf({ parts, paints }: Piece): string | null {
  const [markup = ''] = parts.map((part) => part.markup());
  const [whole = '', colour = null] = GROUND.exec(markup) ?? [];
  return paints && parts.length === 1 && !markup.replace(whole, '').includes('<rect') ? colour : null;
}
