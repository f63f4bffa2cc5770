interface Plate {
  readonly n: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PLATE =
  /<path data-note="(?<n>\d+)" transform="translate\((?<x>[-\d.]+) (?<y>[-\d.]+)\)(?:scale\((?<scale>[\d.]+)\))?" d="M(?<left>[-\d.]+) (?<top>[-\d.]+)H/g;

/** The numbers of footnotes in a written picture that lie upon each other: "3 on 17". What is lit is written twice. */
export function overlappingNotes(svg: string): string[] {
  const plates = [
    ...new Map([...svg.matchAll(PLATE)].map(toPlate).map((plate) => [plate.n, plate])).values(),
  ];
  return plates.flatMap((one, at) =>
    plates.slice(at + 1).flatMap((other) => (meet(one, other) ? [`${one.n} on ${other.n}`] : [])),
  );
}

export function countNotes(svg: string): number {
  return new Set([...svg.matchAll(PLATE)].map((match) => match.groups?.['n'])).size;
}

/** Its outline begins above the middle of its left end, which is round. */
function toPlate({ groups = {} }: RegExpMatchArray): Plate {
  const [x = 0, y = 0, scale = 1, left = 0, top = 0] = ['x', 'y', 'scale', 'left', 'top'].map((name) =>
    Number(groups[name] ?? 1),
  );
  return { n: groups['n'] ?? '', x, y, width: 2 * scale * (-left - top), height: -2 * scale * top };
}

function meet(one: Plate, other: Plate): boolean {
  const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  return 2 * across < one.width + other.width - 0.1 && 2 * down < one.height + other.height - 0.1;
}
