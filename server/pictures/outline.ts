/** A step of a pen around a letter; the last of its points is where it ends. Each outline is closed. */
export interface Step {
  readonly is: 'M' | 'L' | 'Q';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** What HarfBuzz tells of a TrueType glyph, in units of its face; y grows upwards. */
export function readOutline(path: string): Step[] {
  return Array.from(path.matchAll(/([MLQ])([^A-Za-z]*)/g), ([, is, written = '']) => {
    const numbers = (written.match(/-?[\d.]+/g) ?? []).map(Number);
    const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
    return { is: is as Step['is'], points };
  });
}

/**
 * The same for any place: path data of SVG that goes on from wherever the pen stands. `grain` = parts of a unit that
 * lengths are told in. Written short, since a picture has ten thousands of letters.
 */
export function toRelativePath(
  outline: readonly Step[],
  { scale, grain }: { scale: number; grain: number },
): string {
  // Where the pen is by what was written, in grains, so that what is rounded off does not add up.
  let at = { x: 0, y: 0 };
  let begin = at;
  let last = '';
  let written = '';
  for (const [nth, { is, points }] of outline.entries()) {
    if (is === 'M') at = begin;
    const steps = points.map(({ x, y }) => ({
      x: Math.round(x * scale * grain) - at.x,
      y: Math.round(-y * scale * grain) - at.y,
    }));
    const { x, y } = steps.at(-1) ?? { x: 0, y: 0 };
    at = { x: at.x + x, y: at.y + y };
    const isEnd = nth + 1 === outline.length || outline[nth + 1]?.is === 'M';
    const isClosed = is === 'L' && isEnd && at.x === begin.x && at.y === begin.y;
    const command = is === 'L' ? straightTo({ x, y }) : is.toLowerCase();
    const numbers = command === 'h' ? [x] : command === 'v' ? [y] : steps.flatMap((step) => [step.x, step.y]);
    if (!isClosed) {
      written += (command === last ? '' : command) + inRow(numbers, { grain, follows: command === last });
      // Pairs behind a move are lines.
      last = command === 'm' ? 'l' : command;
    }
    if (is === 'M') begin = at;
    if (isEnd) {
      written += 'z';
      last = '';
    }
  }
  return written;
}

function straightTo({ x, y }: { x: number; y: number }): string {
  if (y === 0) return 'h';
  return x === 0 ? 'v' : 'l';
}

function inRow(grains: readonly number[], { grain, follows }: { grain: number; follows: boolean }): string {
  return grains
    .map((number, nth) => {
      const written = String(number / grain).replace(/^(-?)0\./, '$1.');
      return (nth === 0 && !follows) || written.startsWith('-') ? written : ` ${written}`;
    })
    .join('');
}
