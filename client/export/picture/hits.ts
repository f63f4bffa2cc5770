import { middleOf } from '#drawing/fans';
import { hundredths } from '#drawing/path-text';
import type { Point } from '#drawing/point';
import type { Scene } from '#drawing/scene';
import type { PathItem } from '#drawing/sheet';

/** So wide is what a finger or a pointer takes for a line, in pixels. */
const WIDTH = 14;

/** Over each line that has a footnote, what is pressed: not seen, and with the number of the footnote. */
export function toHits(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  { zoom, pan }: { zoom: number; pan: Point },
): PathItem[] {
  const at = ({ x, y }: Point): Point => ({
    x: hundredths(x * zoom + pan.x),
    y: hundredths(y * zoom + pan.y),
  });
  return [...edges.values()].flatMap(({ from, to, bend, note }): PathItem[] => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (note === undefined || start === undefined || end === undefined) return [];
    const middle = middleOf({ from: start, to: end, bend });
    // The curve passes its middle half way to the point that bends it.
    const bent = at({ x: 2 * middle.x - (start.x + end.x) / 2, y: 2 * middle.y - (start.y + end.y) / 2 });
    const [first, last] = [at(start), at(end)];
    return [
      {
        is: 'path',
        d: `M${first.x} ${first.y}Q${bent.x} ${bent.y} ${last.x} ${last.y}`,
        fill: null,
        stroke: { colour: '#000000', width: WIDTH, dash: [], cap: 'butt' },
        alpha: 0,
        note: Number(note),
      },
    ];
  });
}
