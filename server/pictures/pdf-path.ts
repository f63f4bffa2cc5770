const PARTS = /([A-DF-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/gi;

/** How many numbers each letter of SVG's path data takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Path data of SVG as the operators of PDF that lay the same path. PDF knows neither arcs nor curves of one handle. */
export function toOperators(d: string): string {
  const pen = new OperatorPen();
  let letter = '';
  let numbers: number[] = [];
  const draw = (): void => {
    const count = TAKES[letter.toUpperCase()];
    if (letter !== '' && count === undefined) throw new Error(`No path has the letter ${letter}.`);
    if (letter === '' || numbers.length !== count) return;
    pen.follow(letter, numbers);
    numbers = [];
    // What follows the numbers of a move is a line.
    if (letter === 'M') letter = 'L';
    if (letter === 'm') letter = 'l';
  };
  for (const [, next, number] of d.matchAll(PARTS)) {
    if (next === undefined) numbers.push(Number(number));
    else letter = next;
    draw();
  }
  return pen.written.join(' ');
}

class OperatorPen {
  readonly written: string[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The last handle of a curve, and of which kind it is; a smooth one goes on from there. */
  #handle: Handle | null = null;

  follow(letter: string, given: readonly number[]): void {
    const isRelative = letter >= 'a';
    const [ox, oy] = isRelative ? [this.#x, this.#y] : [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = given;
    const handle = this.#handle;
    this.#handle = null;
    if (letter === 'M' || letter === 'm') this.#move(ox + a, oy + b);
    if (letter === 'L' || letter === 'l') this.#line(ox + a, oy + b);
    if (letter === 'H' || letter === 'h') this.#line(ox + a, this.#y);
    if (letter === 'V' || letter === 'v') this.#line(this.#x, oy + a);
    if (letter === 'C' || letter === 'c') this.#curve(ox + a, oy + b, ox + c, oy + d, ox + e, oy + f);
    if (letter === 'S' || letter === 's')
      this.#curve(...this.#mirrored(handle, 'c'), ox + a, oy + b, ox + c, oy + d);
    if (letter === 'Q' || letter === 'q') this.#bend(ox + a, oy + b, ox + c, oy + d);
    if (letter === 'T' || letter === 't') this.#bend(...this.#mirrored(handle, 'q'), ox + a, oy + b);
    if (letter === 'A' || letter === 'a')
      this.#arc({ rx: a, ry: b, tilt: c, isLarge: d !== 0, isClockwise: e !== 0, x: ox + f, y: oy + g });
    if (letter === 'Z' || letter === 'z') this.#close();
  }

  #move(x: number, y: number): void {
    [this.#startX, this.#startY] = [x, y];
    this.#write('m', x, y);
  }

  #line(x: number, y: number): void {
    this.#write('l', x, y);
  }

  #curve(...points: number[]): void {
    this.#write('c', ...points);
    const [x = 0, y = 0] = points.slice(2, 4);
    this.#handle = { of: 'c', x, y };
  }

  /** The last handle on the other side of where the pen is; without one, where it is. */
  #mirrored(handle: Handle | null, of: 'c' | 'q'): [number, number] {
    if (handle?.of !== of) return [this.#x, this.#y];
    return [2 * this.#x - handle.x, 2 * this.#y - handle.y];
  }

  /** A curve of one handle is one of two that stand two thirds of the way to it. */
  #bend(hx: number, hy: number, x: number, y: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const toward = (from: number, to: number): number => from + ((to - from) * 2) / 3;
    this.#curve(toward(x0, hx), toward(y0, hy), toward(x, hx), toward(y, hy), x, y);
    this.#handle = { of: 'q', x: hx, y: hy };
  }

  #close(): void {
    this.written.push('h');
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }

  /** As SVG's notes on implementation have it (appendix B.2.4), in pieces of a quarter at most. */
  #arc(arc: Arc): void {
    const from = { x: this.#x, y: this.#y };
    if (arc.rx === 0 || arc.ry === 0 || (from.x === arc.x && from.y === arc.y))
      return this.#line(arc.x, arc.y);
    const { cx, cy, rx, ry, start, sweep, sin, cos } = withCentre(from, arc);
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
    const step = sweep / pieces;
    const handle = (4 / 3) * Math.tan(step / 4);
    const at = (x: number, y: number): [number, number] => [
      cx + cos * rx * x - sin * ry * y,
      cy + sin * rx * x + cos * ry * y,
    ];
    for (let nth = 0; nth < pieces; nth++) {
      const [one, two] = [start + nth * step, start + (nth + 1) * step];
      const [cos1, sin1, cos2, sin2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)];
      this.#curve(
        ...at(cos1 - handle * sin1, sin1 + handle * cos1),
        ...at(cos2 + handle * sin2, sin2 - handle * cos2),
        ...(nth === pieces - 1 ? ([arc.x, arc.y] as const) : at(cos2, sin2)),
      );
    }
    this.#handle = null;
    return undefined;
  }

  #write(operator: string, ...numbers: number[]): void {
    this.written.push(`${numbers.map(toNumber).join(' ')} ${operator}`);
    [this.#x = 0, this.#y = 0] = numbers.slice(-2);
  }
}

interface Handle {
  readonly of: 'c' | 'q';
  readonly x: number;
  readonly y: number;
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** In degrees. */
  readonly tilt: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
  readonly x: number;
  readonly y: number;
}

function withCentre(from: { x: number; y: number }, { rx, ry, tilt, isLarge, isClockwise, x, y }: Arc) {
  const [sin, cos] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)];
  const [halfX, halfY] = [(from.x - x) / 2, (from.y - y) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii that do not reach are grown until they do.
  const grown = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const left = (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2;
  const away = Math.sqrt(Math.max(0, left) / ((a * py) ** 2 + (b * px) ** 2)) * (isLarge === isClockwise ? -1 : 1);
  const [mx, my] = [(away * a * py) / b, (-away * b * px) / a];
  const start = Math.atan2((py - my) / b, (px - mx) / a);
  const end = Math.atan2((-py - my) / b, (-px - mx) / a);
  const turn = end - start;
  const full = 2 * Math.PI;
  const sweep = isClockwise ? (turn < 0 ? turn + full : turn) : turn > 0 ? turn - full : turn;
  const middle = { cx: cos * mx - sin * my + (from.x + x) / 2, cy: sin * mx + cos * my + (from.y + y) / 2 };
  return { ...middle, rx: a, ry: b, start, sweep, sin, cos };
} // oxfmt-ignore

/** As PDF reads numbers: never with an exponent, and no finer than any printer. */
export function toNumber(value: number): string {
  return String(Math.round(value * 1_000) / 1_000 + 0);
}
